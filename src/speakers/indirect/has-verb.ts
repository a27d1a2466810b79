import {wordClass} from '../words/word-classes.js'
import type {Words} from './indirect-candidates.js'

const verbs: ReadonlySet<number> = new Set<number>([
  wordClass.be,
  wordClass.have,
  wordClass.do,
  wordClass.modal,
  wordClass.speech,
  wordClass.stance,
  wordClass.tell,
  wordClass.call,
  wordClass.ed,
  wordClass.speechBase,
  wordClass.stanceBase
])

/** Whether there may be a verb among some words, words of the class `also` counted: without one they are no clause. */
export function hasVerb(codes: Uint8Array, {first, last}: Words, also?: number): boolean {
  for (let index = first; index <= last; index++) {
    const code = codes[index] ?? wordClass.edge
    if (verbs.has(code) || code === also) return true
  }
  return false
}
