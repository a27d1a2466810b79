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
  for (let first = 0; first < words.length; first++) {
    if (!words[first]?.capital) continue
    const end = endOfCapitals(words, first)
    if (end > first + 1) lowerOffice(words, first, end)
    first = end - 1
  }
}

function endOfCapitals(words: readonly Word[], first: number): number {
  let end = first + 1
  while (words[end]?.capital && !words[end - 1]?.owns && words[end]?.sentence === words[first]?.sentence)
    end++
  return end
}

function lowerOffice(words: readonly Word[], first: number, end: number): void {
  // What stands before may be a part of a body’s name.
  const from = words[first - 1]?.class === WordClass.of ? first - 1 : first
  const small = words.slice(from, end).map(({text}) => smallWithoutStop(withoutPossessive(text)))
  for (let index = startOfOffice(small, small.length); index < small.length; index++) {
    const word = words[from + index]
    if (!word?.capital) continue
    word.capital = false
    const found = classifyWord(small[index] ?? '')
    word.class = found === WordClass.role || found === WordClass.organization ? found : WordClass.other
  }
}
