import type {BlockFacts} from '../lines/block-facts.js'
import {isFurniture, isParagraph, type Rule, type SettledLabel} from './rule.js'

/** Somebody is quoted: marks with words between them, and a verb of saying. */
const speech = /["“][^"“”]{12,400}["”]/
const saying = /\b(?:said|says|told|added|asked)\b/
const shortest = 40

/** How many lines of a box may stand between a paragraph and the quote below it. */
const reach = 3

/** A quote with its speaker close below a paragraph belongs to the story: teasers and menus do not quote. */
export const keepSpeech: Rule = ({facts, labels}) => {
  const settled = new Map<number, SettledLabel>()
  let last = -Infinity
  facts.forEach((block, i) => {
    if (isParagraph(labels[i])) last = i
    else if (i - last <= reach && isFurniture(labels[i]) && isSpeech(block)) {
      settled.set(i, {label: 'paragraph', rule: 'speech below a paragraph'})
      last = i
    }
    // Other lines than those of a box end the story.
    else if (block.cue === undefined && isFurniture(labels[i])) last = -Infinity
  })
  return settled
}

/** Whether a block is a sentence in which somebody says something between marks. */
export function isSpeech({text, cue, endsSentence}: BlockFacts): boolean {
  const start = text.slice(0, 600)
  return (
    text.length >= shortest && endsSentence && cue === undefined && speech.test(start) && saying.test(start)
  )
}
