import type {Word} from '../words/word.js'
import {WordClass} from '../../data/words/word-class.js'
import {isSpeechVerb} from '../words/word-classes.js'
import {isToldByCue} from './read-bare-noun.js'
import {endOfFullName} from './run-of-names.js'

/** More words are no job: “vet”, “maths teacher”. */
const longestJob = 2

/**
 * “Springfield vet Ana Petrova”: where the full name ends that a job no list has parts from the name ending at `last`, of
 * a town or a firm. Only beside a cue: “Mott beat Ana Petrova” is read in the same way.
 */
export function endOfNameBehindJob(words: readonly Word[], first: number, last: number): number | undefined {
  const sentence = words[last]?.sentence
  let from = last + 1
  while (from - last <= longestJob && words[from]?.class === WordClass.other && !words[from]?.capital) from++
  if (from === last + 1 || words[from]?.sentence !== sentence) return undefined
  const end = endOfFullName(words, from)
  return end !== undefined && (isSpeechVerb(words[first - 1]?.class) || isToldByCue(words, first, end))
    ? end
    : undefined
}
