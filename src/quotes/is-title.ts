import {titleCues} from '../data/words/title-cues.js'
import {setOfWords} from '../data/words-of-list.js'
import type {QuotedRange} from './pair-marks.js'
import {lazily} from '../memo/lazily.js'

/** No title is longer, in words. */
const longest = 8

/**
 * Whether a quotation is the title of a work, or the name of a thing: a few words, the longer ones capitalised, right
 * after “called”, “the film” and the like.
 */
export function isTitle(text: string, {outer, inner}: QuotedRange): boolean {
  if (!followsTitleCue(text.slice(Math.max(0, outer.start - 24), outer.start))) return false
  const words = text.slice(inner.start, inner.end).match(/\p{L}[\p{L}\p{N}'’-]*/gu) ?? []
  if (words.length === 0 || words.length > longest) return false
  // “the Old Lady” begins with its article.
  const named = /^(?:the|an?)$/.test(words[0] ?? '') ? words.slice(1) : words
  return isCapitalised(named[0]) && named.filter((word) => word.length > 3).every(isCapitalised)
}

const isCapitalised = (word: string | undefined): boolean => /^\p{Lu}/u.test(word ?? '')

const cuesOfTitles = lazily(() => setOfWords(titleCues))

function followsTitleCue(before: string): boolean {
  // Before most quotations stands something else: the longer expression is slow to find that out.
  if (!/[a-z,]\s$/.test(before)) return false
  const found = /(?:([a-z]{1,24})\s)?([a-z]{1,24})(?:,|\s(?:the|an?))?\s$/.exec(before)
  if (!found) return false
  const [, first = '', last = ''] = found
  const cues = cuesOfTitles()
  return cues.has(last) || cues.has(`${first}-${last}`)
}
