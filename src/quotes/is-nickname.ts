import {nameBeforeNickname, nickname, surnameAfterNickname} from '../data/patterns/name-patterns.js'
import {closedClassWords} from '../data/words/closed-class-words.js'
import {wordsOfList} from '../data/words-of-list.js'
import {lazily} from '../memo/lazily.js'
import type {QuotedRange} from './pair-marks.js'

/** How far before and behind it the name is read that a nickname stands in, in UTF-16 code units. */
const reach = 24

/** Whether what stands between marks is a nickname within a name, which nobody says: `Carl “Bull” Hansen`, `Rosa “The Rock” Blunt`. */
export function isNickname(text: string, {outer, inner}: Pick<QuotedRange, 'outer' | 'inner'>): boolean {
  // Most quotations are longer, and behind most no capital follows.
  if (inner.end - inner.start > longest) return false
  const surname = surnameAfterNickname.exec(text.slice(outer.end, outer.end + reach))?.[1]
  return (
    surname !== undefined &&
    !neverSurnames().has(surname.toLowerCase()) &&
    nickname.test(text.slice(inner.start, inner.end)) &&
    nameBeforeNickname.test(text.slice(Math.max(0, outer.start - reach), outer.start))
  )
}

/** “No” may be the answer of `Tuesday`: a surname is no word of the grammar, and no day. */
const neverSurnames = lazily(() => new Set(closedClassWords.flatMap(([, words]) => wordsOfList(words))))

/** No nickname is longer, in UTF-16 code units. */
const longest = 32
