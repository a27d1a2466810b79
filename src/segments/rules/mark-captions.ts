import type {BlockFacts} from '../block-facts.js'
import {firstParagraph, isFurniture, isParagraph, type Page, type Rule, type SettledLabel} from './rule.js'

/** Longer than this is no caption, nor is a word or two. */
const longest = 400
const fewestWords = 3
/** How many blocks above the first paragraph the picture of a story may stand. */
const reach = 12

/** What a page prints before a caption: `Image caption The tower at dusk`. */
export const captionLabel = /^(?:Image|Photo|Picture) caption:? /i

/**
 * A caption is one by its label, by a credit at its end, by a credit on a line of its own below it, or because the same
 * words are one elsewhere on the page.
 */
export const markCaptions: Rule = (page) => {
  const known = new Set(
    page.facts.filter((_, i) => page.labels[i]?.label === 'caption').map(({text}) => text)
  )
  const first = firstParagraph(page)
  const last = page.labels.findLastIndex(isParagraph)
  const settled = new Map<number, SettledLabel>()
  page.facts.forEach((block, i) => {
    if (!isParagraph(page.labels[i]) && !isFurniture(page.labels[i])) return
    if (block.text.length > longest || block.words.length < fewestWords) return
    // Outside the story a credited line belongs to the teaser of another one.
    const isInStory = i >= first - reach && i <= last + 1
    const rule = captionRule(page, block, i, known, isInStory)
    if (rule !== undefined) settled.set(i, {label: 'caption', rule})
  })
  return settled
}

function captionRule(
  {facts, labels}: Page,
  block: BlockFacts,
  i: number,
  known: ReadonlySet<string>,
  isInStory: boolean
): string | undefined {
  if (captionLabel.test(block.text)) return 'caption label'
  if (known.has(block.text)) return 'caption repeated'
  if (!isInStory) return undefined
  const {credit} = block
  const isUncertain = credit?.certain === false && isFurniture(labels[i]) && block.words.length >= 8
  if (endsWithCredit(block) && (credit?.certain === true || isUncertain)) return 'credit at its end'
  const below = facts[i + 1]
  const isCredited = labels[i + 1]?.label === 'credit' && below?.credit?.certain === true
  return isCredited && isFurniture(labels[i]) ? 'credit below it' : undefined
}

/** Whether a credit is cut off the end of a text that has more than it. */
const endsWithCredit = ({credit, text, dateline}: BlockFacts): boolean =>
  credit !== undefined &&
  dateline === undefined &&
  credit.cut.start >= 12 &&
  credit.cut.end >= text.length - 1
