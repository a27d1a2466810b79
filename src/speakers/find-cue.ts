import {isCue} from './describe-range.js'
import type {Passage} from './passage.js'
import {wordClass} from './word-classes.js'

/** What may stand before a cue verb and belongs to it: “has said”, “was quoted as saying”, “wrote on Twitter”. */
const reach = 12

/**
 * The word, by index, that tells of the saying between a mention and a range: the cue nearest to the mention, else to
 * the range.
 */
export function findCue(
  passage: Passage,
  mentionIndex: number,
  range: number
): {first: number; last: number} | undefined {
  const mention = passage.mentions[mentionIndex]
  const at = passage.wordOfRange[range] ?? -1
  if (!mention || at < 0) return undefined
  const sentence = passage.words[mention.first]?.sentence
  const order: number[] = []
  for (let step = 1; step <= reach; step++) order.push(mention.last + step, mention.first - step)
  for (const index of order) {
    if (passage.words[index]?.sentence !== sentence) continue
    const code = passage.codes[index] ?? 0
    if (!isCue(code)) continue
    return {first: index, last: endOfCue(passage, index, code)}
  }
  return undefined
}

/** “according to”, “told reporters”. */
function endOfCue(passage: Passage, index: number, code: number): number {
  const next = passage.codes[index + 1]
  if (code === wordClass.according && next === wordClass.to) return index + 1
  if (code === wordClass.tell && (next === wordClass.group || next === wordClass.him)) return index + 1
  return index
}
