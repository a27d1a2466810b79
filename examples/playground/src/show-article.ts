import {breakUpParagraph} from './break-up-paragraph.js'

const groupSize = 50

/**
 * Puts what `toHtml` made in the place of what `place` shows, in a few steps, between which the page answers. A long article is put into groups first, which the browser
 * leaves alone until they come into sight (`content-visibility` in playground.css): to style and lay out all of a megabyte
 * would stop the page for seconds, and so would doing it bit by bit, as each bit costs a look at all of them.
 *
 * @param isWanted Asked at each step: nothing more is shown where a newer text has come.
 * @returns Whether all of it is shown.
 */
export async function showArticle(
  place: HTMLElement,
  html: string,
  isWanted: () => boolean
): Promise<boolean> {
  // Nothing in a template runs or loads, and all text in it is escaped.
  const template = document.createElement('template')
  template.innerHTML = html
  if (!(await pauseWhile(isWanted))) return false
  for (const paragraph of template.content.querySelectorAll('p')) breakUpParagraph(paragraph)
  for (const parent of template.content.querySelectorAll('article, .speakers')) groupChildren(parent)
  if (!(await pauseWhile(isWanted))) return false
  const speakers = template.content.querySelector('.speakers')
  speakers?.remove()
  place.replaceChildren(template.content)
  if (!(await pauseWhile(isWanted))) return false
  if (speakers) place.firstElementChild?.append(speakers)
  return true
}

/** Lets the page do what waits. */
async function pauseWhile(isWanted: () => boolean): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve))
  return isWanted()
}

function groupChildren(parent: Element): void {
  const children = Array.from(parent.children)
  if (children.length <= groupSize) return
  for (let start = 0; start < children.length; start += groupSize) {
    const group = document.createElement('div')
    group.className = 'group'
    group.append(...children.slice(start, start + groupSize))
    parent.append(group)
  }
}
