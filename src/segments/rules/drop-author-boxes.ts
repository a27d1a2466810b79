import {indexesFrom, indexesOfParagraphs, type Page, type Rule, type SettledLabel} from './rule.js'

/** How many paragraphs at the end of the story may be about its writer. */
const mostParagraphs = 3
/** What is told of a writer: `Ana Mott covers the harbour`, `He has been reporting on ferries since 2009`. */
const career =
  /\b(?:joined|covers|writes|reports|edits|blogs|hosts|has (?:been )?(?:report|writ|cover)(?:ed|ing|ten)|is an? (?:[\w’'-]{1,20} ){0,5}(?:reporter|editor|journalist|correspondent|columnist|writer|critic|author|producer|fellow)|journalist|columnist)\b/

/**
 * The last paragraphs of the story are about its writer where they name the one of the byline, and what that one does; so is
 * what passes for another byline behind them.
 */
export const dropAuthorBoxes: Rule = (page) => {
  const settled = new Map<number, SettledLabel>()
  const paragraphs = indexesOfParagraphs(page.labels)
  const last = paragraphs.at(-1) ?? 0
  const names = writersOf(page, last)
  if (names.length === 0 || paragraphs.length <= mostParagraphs) return settled
  const behind = indexesFrom(last, page.labels.length).filter((i) => page.labels[i]?.label === 'byline')
  for (const i of [...paragraphs.slice(-mostParagraphs), ...behind]) {
    if (isAboutWriter(page, i, names))
      settled.set(i, {label: 'boilerplate', kind: 'author', rule: 'about the writer of the byline'})
  }
  return settled
}

/** The full names in the bylines above a block. */
const writersOf = ({facts, labels}: Page, end: number): string[] =>
  facts
    .filter((_, i) => i < end && labels[i]?.label === 'byline')
    .flatMap(({text, byline}) => (byline?.names ?? []).map(({start, end}) => text.slice(start, end)))

function isAboutWriter({facts}: Page, i: number, names: readonly string[]): boolean {
  const text = facts[i]?.text ?? ''
  const above = facts[i - 1]?.text ?? ''
  const opens = (name: string): boolean => text.startsWith(name) && text.charAt(name.length) !== ':'
  const isNamed = names.some((name) => name.includes(' ') && (opens(name) || above === name))
  return isNamed && !/["“”]/.test(text) && career.test(text)
}
