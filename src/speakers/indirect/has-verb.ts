import {WordClass} from '../../data/words/word-class.js'
import {verbClasses} from '../words/word-classes.js'
import type {Words} from '../words/word.js'

/** Whether there may be a verb among some words, words of the class `also` counted: without one they are no clause. */
export function hasVerb(codes: readonly WordClass[], {first, last}: Words, also?: number): boolean {
  for (let index = first; index <= last; index++) {
    const code = codes[index] ?? WordClass.edge
    if (verbClasses.has(code) || code === also) return true
  }
  return false
}
