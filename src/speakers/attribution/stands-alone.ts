import {WordClass} from '../../data/words/word-class.js'
import type {Passage} from '../mentions/passage.js'
import type {RangeFacts} from './describe-range.js'

/** `It is late.`, `“No!”` */
const sentence = /^['‘"“]?\p{Lu}.{0,200}[.!?…]['’"”]?$/su

/** Whether a range reads as a sentence by itself. */
export function isSentence({text, ranges, words}: Passage, {at}: RangeFacts): boolean {
  const inner = ranges[words[at]?.range ?? -1]?.inner
  return inner !== undefined && sentence.test(text.slice(inner.start, inner.end))
}

/** In `RangeFacts.capitals`: all longer words have one. */
const asInTitle = 2

/**
 * “Petrova shrugs. “Not today.” She pours the tea.” A sentence behind another one of its paragraph is spoken, however short
 * it is: names and terms stand within a sentence.
 */
export const standsAlone = (passage: Passage, facts: RangeFacts): boolean =>
  facts.left[0] === WordClass.stop && facts.capitals !== asInTitle && isSentence(passage, facts)
