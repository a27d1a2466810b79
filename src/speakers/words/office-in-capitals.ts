import {beforeOffices, moreOffices, offices, pairsOfOffices} from '../../data/words/office-nouns.js'
import type {Words} from './word.js'
import {isOfficeNoun} from './name-after-office.js'

/**
 * Where the office of several words begins that some words end in; behind them where they end in none, or in what may be a
 * body: “Office of the Prime Minister”, “Health and Safety Executive”.
 *
 * @param wordAt The word at an index in small letters, of those before as well.
 * @example
 * const words = ['norrby', 'managing', 'director']
 * startOfOffice({first: 0, last: 2}, (index) => words[index] ?? '') // 1
 */
export function startOfOffice({first, last}: Words, wordAt: (index: number) => string): number {
  const noun = wordAt(last)
  const before = wordAt(last - 1)
  const isPair = pairsOfOffices.has(`${before}-${noun}`)
  if (!isPair && !offices.has(noun) && !(moreOffices.has(noun) && beforeOffices.has(before))) return last + 1
  let start = isPair ? last - 1 : last
  while (start > first && isBeforeOffice(wordAt(start - 1))) start--
  // “Ministry of Works Permanent Secretary”
  if (wordAt(start - 1) === 'of' && isOfficeNoun(wordAt(start))) start++
  return start < last && !isPartOfBody(wordAt(start - 1), wordAt(start - 2)) ? start : last + 1
}

/** Whether an office behind two words is in a longer name: “Office of the …”, “Sales and …”; but “founder and …”. */
const isPartOfBody = (before: string, second: string): boolean =>
  ofOrFor.test(before) ||
  (before === 'the' && ofOrFor.test(second)) ||
  (before === 'and' && isOfficeNoun(second))

const ofOrFor = /^(?:of|for)$/

const isBeforeOffice = (word: string): boolean => beforeOffices.has(word) || isOfficeNoun(word)
