import {beforeOffices, moreOffices, offices} from '../../data/words/office-nouns.js'
import type {Words} from './word.js'
import {isOfficeNoun} from './name-after-office.js'

/**
 * Where the office of several words begins that some words end in; behind them where they end in none.
 *
 * @param wordAt The word at an index in small letters.
 * @example
 * const words = ['norrby', 'managing', 'director']
 * startOfOffice({first: 0, last: 2}, (index) => words[index] ?? '') // 1
 */
export function startOfOffice({first, last}: Words, wordAt: (index: number) => string): number {
  const noun = wordAt(last)
  if (!offices.has(noun) && !moreOffices.has(noun)) return last + 1
  let start = last
  while (start > first && isBeforeOffice(wordAt(start - 1))) start--
  // “Ministry of Works Permanent Secretary”
  if (wordAt(start - 1) === 'of' && isOfficeNoun(wordAt(start))) start++
  return start < last ? start : last + 1
}

const isBeforeOffice = (word: string): boolean => beforeOffices.has(word) || isOfficeNoun(word)
