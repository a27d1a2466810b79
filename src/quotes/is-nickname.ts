import {nameBeforeNickname, nickname, surnameAfterNickname} from '../data/patterns/name-patterns.js'
import type {QuotedRange} from './pair-marks.js'

/** How far before and behind it the name is read that a nickname stands in, in UTF-16 code units. */
const reach = 24

/** Whether what stands between marks is a nickname within a name, which nobody says: `Carl “Bull” Hansen`, `Rosa “The Rock” Blunt`. */
export function isNickname(text: string, {outer, inner}: Pick<QuotedRange, 'outer' | 'inner'>): boolean {
  // Most quotations are longer, and behind most no capital follows.
  if (
    inner.end - inner.start > longest ||
    !surnameAfterNickname.test(text.slice(outer.end, outer.end + reach))
  )
    return false
  return (
    nickname.test(text.slice(inner.start, inner.end)) &&
    nameBeforeNickname.test(text.slice(Math.max(0, outer.start - reach), outer.start))
  )
}

/** No nickname is longer, in UTF-16 code units. */
const longest = 32
