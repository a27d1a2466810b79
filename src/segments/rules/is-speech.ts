import type {BlockFacts} from '../lines/block-facts.js'

/** Somebody is quoted: marks with words between them, and a verb of saying. */
const speech = /["“][^"“”]{12,400}["”]/
const saying = /\b(?:said|says|told|added|asked)\b/
const shortest = 40

/** Whether a block is a sentence in which somebody says something between marks: no caption. */
export function isSpeech({text, cue, endsSentence}: BlockFacts): boolean {
  const start = text.slice(0, 600)
  return (
    text.length >= shortest && endsSentence && cue === undefined && speech.test(start) && saying.test(start)
  )
}
