import {WordClass} from '../../data/words/word-class.js'
import {classifyWord} from './lexicon.js'
import {startOfOffice} from './office-in-capitals.js'
import {withoutPossessive} from './possessive.js'
import {smallWithoutStop} from './small-without-stop.js'
import type {Word} from './word.js'

/**
 * Reads an office in capitals as the same in small letters, where no name stands behind it: “the Managing Director, Ana Petrova,
 * said” is what “the managing director, Ana Petrova, said” is. Changes the words in place.
 */
export function lowerOffices(words: readonly Word[]): void {
  const smallAt = (index: number): string => smallWithoutStop(withoutPossessive(words[index]?.text ?? ''))
  for (let first = 0; first < words.length; first++) {
    if (!words[first]?.capital) continue
    const last = lastOfCapitals(words, first)
    // “The Prime Minister’s Office” is a body.
    if (last > first && !(words[last]?.owns && words[last + 1]?.capital))
      for (let index = startOfOffice({first, last}, smallAt); index <= last; index++)
        lower(words[index], smallAt(index))
    first = last
  }
}

function lastOfCapitals(words: readonly Word[], first: number): number {
  let last = first
  while (
    words[last + 1]?.capital &&
    !words[last]?.owns &&
    words[last + 1]?.sentence === words[first]?.sentence
  )
    last++
  return last
}

function lower(word: Word | undefined, small: string): void {
  if (!word) return
  word.capital = false
  const found = classifyWord(small)
  word.class = found === WordClass.role || found === WordClass.organization ? found : WordClass.other
}
