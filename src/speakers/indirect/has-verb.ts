import {WordClass} from '../../data/words/word-class.js'
import {verbClasses} from '../words/word-classes.js'
import type {Words} from '../words/word.js'

/** Whether there may be a verb among some words, words of the class `also` counted: without one they are no clause. */
export function hasVerb(codes: readonly WordClass[], {first, last}: Words, also?: WordClass): boolean {
  for (let index = first; index <= last; index++) {
    const code = codes[index] ?? WordClass.edge
    if ((verbClasses.has(code) || code === also) && !isNoun(code, codes[index - 1] ?? WordClass.edge))
      return true
  }
  return false
}

/** “A joke”, “the charges”, “two goals”: what else may be a verb, by the word before it. */
const isNoun = (code: WordClass, before: WordClass): boolean =>
  opensNoun.has(before) || (code === WordClass.plural && counts.has(before))

const opensNoun: ReadonlySet<WordClass> = new Set<WordClass>([
  WordClass.article,
  WordClass.possessive,
  WordClass.of
])

const counts: ReadonlySet<WordClass> = new Set<WordClass>([
  WordClass.quantifier,
  WordClass.number,
  WordClass.demonstrative
])
