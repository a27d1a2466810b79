import {captionHeading, captionPrefix} from '../../../data/patterns/caption-patterns.js'
import type {BlockFacts} from '../../lines/block-facts.js'

/** A caption that only a line beside it tells is no longer than this, in UTF-16 code units. */
export const longestToldBeside = 160

/** Whether a line is a label that a page prints above a caption, or before it: `Image caption,`. */
export const isCaptionHeading = ({text, words}: BlockFacts): boolean =>
  captionHeading.test(text) ||
  (words.length === 2 && captionPrefix.exec(`${text} `)?.[0].length === text.length + 1)

/** Whether such a label stands right above: without a comma or colon it may be that of a picture without a caption. */
export function isUnderCaptionHeading(facts: readonly BlockFacts[], i: number): boolean {
  const [heading, block] = [facts[i - 1], facts[i]]
  if (heading === undefined || block === undefined || !isCaptionHeading(heading)) return false
  return (
    /[:,]$/.test(heading.text) || (block.blankLinesBefore === 0 && block.text.length <= longestToldBeside)
  )
}
