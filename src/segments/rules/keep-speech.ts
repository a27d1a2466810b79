import type {BlockFacts} from '../block-facts.js'
import {isFurniture, isParagraph, type Rule, type SettledLabel} from './rule.js'

/** Somebody is quoted: marks with words between them, and a verb of saying. */
const speech = /["“][^"“”]{12,400}["”]/
const saying = /\b(?:said|says|told|added|asked)\b/
const shortest = 60

/** A quote with its speaker right below a paragraph belongs to the story: teasers and menus do not quote. */
export const keepSpeech: Rule = ({facts, labels}) => {
  const settled = new Map<number, SettledLabel>()
  facts.forEach((block, i) => {
    const isBelowParagraph = isParagraph(labels[i - 1]) || isParagraph(settled.get(i - 1))
    if (isBelowParagraph && isFurniture(labels[i]) && isSpeech(block)) {
      settled.set(i, {label: 'paragraph', rule: 'speech below a paragraph'})
    }
  })
  return settled
}

const isSpeech = ({text, cue, endsSentence}: BlockFacts): boolean =>
  text.length >= shortest &&
  endsSentence &&
  cue === undefined &&
  speech.test(text.slice(0, 600)) &&
  saying.test(text.slice(0, 600))
