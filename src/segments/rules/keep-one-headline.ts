import {headlineMargin} from '../label-blocks.js'
import {firstParagraph, isFurniture, type Page, type Rule, type SettledLabel} from './rule.js'

/** How far above the first paragraph a headline is looked for, in blocks. */
const reach = 60
/** How unlikely a headline may be by the model, in its own units, and what the label that it gave is worth. */
const threshold = -8
const bonus = 3
/** What it is worth to stand in the first line, which is the title of most crawled pages: `Headline - Site`. */
const titleBonus = 5

/**
 * One line is the headline: the likeliest above the story, even where the model finds another label likelier for it.
 * A second copy is boilerplate, and a later headline that of another story in the same text.
 */
export const keepOneHeadline: Rule = (page) => {
  const {facts, labels} = page
  const first = firstParagraph(page)
  const best = likeliestHeadline(page, first)
  if (best === undefined) return new Map()
  const settled = new Map<number, SettledLabel>()
  if (labels[best]?.label !== 'headline') settled.set(best, {label: 'headline', rule: 'likeliest headline'})
  labels.forEach(({label}, i) => {
    if (label !== 'headline' || i === best) return
    const isOfAnother = i > first && facts[i]?.text !== facts[best]?.text
    settled.set(
      i,
      isOfAnother
        ? {label: 'subheading', rule: 'later headline'}
        : {label: 'boilerplate', kind: 'other', rule: 'headline repeated'}
    )
  })
  return settled
}

function likeliestHeadline({facts, scores, labels}: Page, end: number): number | undefined {
  let best: number | undefined
  let most = threshold
  for (let i = Math.max(0, end - reach); i < end; i++) {
    const isLabelled = labels[i]?.label === 'headline'
    if (!isLabelled && labels[i]?.label !== 'deck' && !isFurniture(labels[i])) continue
    const margin =
      headlineMargin(scores[i] ?? []) +
      (isLabelled ? bonus : 0) +
      (i > 0 && isInTitle(facts, i) ? titleBonus : 0)
    if (margin > most) [best, most] = [i, margin]
  }
  if (best !== undefined) return best
  const labelled = labels.findIndex(({label}) => label === 'headline')
  return labelled < 0 ? undefined : labelled
}

const isInTitle = (facts: Page['facts'], i: number): boolean => {
  const {text = '', words = []} = facts[i] ?? {}
  return words.length >= 4 && (facts[0]?.text.startsWith(text) ?? false)
}
