import {beforeOffices, moreOffices, offices} from '../../data/words/office-nouns.js'
import {isOfficeNoun} from './name-after-office.js'

/**
 * Where the office of several words begins that words in small letters end in, before `end`; `end` where they end in none.
 *
 * @example
 * startOfOffice(['norrby', 'managing', 'director'], 3) // 1
 */
export function startOfOffice(words: readonly string[], end: number): number {
  const noun = words[end - 1] ?? ''
  if (!offices.has(noun) && !moreOffices.has(noun)) return end
  let start = end - 1
  while (start > 0 && isBeforeOffice(words[start - 1] ?? '')) start--
  // “Ministry of Works Permanent Secretary”
  if (words[start - 1] === 'of' && isOfficeNoun(words[start] ?? '')) start++
  return start < end - 1 ? start : end
}

const isBeforeOffice = (word: string): boolean => beforeOffices.has(word) || isOfficeNoun(word)
