import type {BlockFacts} from '../block-facts.js'
import {isFurniture, isParagraph, type Page, type Rule, type SettledLabel} from './rule.js'

/** Longer than this is no caption. */
const longest = 400

/** What a page prints before a caption: `Image caption The tower at dusk`. */
export const captionLabel = /^(?:Image|Photo|Picture) caption:? /i

/**
 * A caption is one by its label, by a credit at its end, by a credit on a line of its own beside it, or because the
 * same words are one elsewhere on the page.
 */
export const markCaptions: Rule = (page) => {
  const known = new Set(
    page.facts.filter((_, i) => page.labels[i]?.label === 'caption').map(({text}) => text)
  )
  const settled = new Map<number, SettledLabel>()
  page.facts.forEach((block, i) => {
    if (!isParagraph(page.labels[i]) && !isFurniture(page.labels[i])) return
    if (block.text.length > longest || block.words.length < 3) return
    const rule = captionRule(page, block, i, known)
    if (rule !== undefined) settled.set(i, {label: 'caption', rule})
  })
  return settled
}

function captionRule(
  page: Page,
  block: BlockFacts,
  i: number,
  known: ReadonlySet<string>
): string | undefined {
  if (captionLabel.test(block.text)) return 'caption label'
  if (known.has(block.text)) return 'caption repeated'
  return endsWithCredit(block) && isParagraph(page.labels[i]) ? 'credit at its end' : undefined
}

/** Whether a surely told credit is cut off the end of a text that has more than it. */
const endsWithCredit = ({credit, text, dateline}: BlockFacts): boolean =>
  credit?.certain === true &&
  dateline === undefined &&
  credit.cut.start >= 12 &&
  credit.cut.end >= text.length - 1
