import {titleCues} from '../data/title-cues.js'
import type {QuotedRange} from './pair-marks.js'

/** No title is longer, in words. */
const longest = 8

/**
 * Whether a quotation is the title of a work, or the name of a thing: a few words, the longer ones capitalised, right
 * after “called”, “the film” and the like.
 */
export function isTitle(text: string, {outer, inner}: QuotedRange): boolean {
  const words = text.slice(inner.start, inner.end).match(/\p{L}[\p{L}\p{N}'’-]*/gu) ?? []
  if (words.length === 0 || words.length > longest) return false
  // “the Old Lady” begins with its article.
  const named = /^(?:the|an?)$/.test(words[0] ?? '') ? words.slice(1) : words
  if (!isCapitalised(named[0]) || !named.filter((word) => word.length > 3).every(isCapitalised)) return false
  return followsTitleCue(text.slice(Math.max(0, outer.start - 24), outer.start))
}

const isCapitalised = (word: string | undefined): boolean => /^\p{Lu}/u.test(word ?? '')

function followsTitleCue(before: string): boolean {
  const [, first = '', last = ''] =
    /(?:([a-z]{1,24})\s)?([a-z]{1,24})(?:,|\s(?:the|an?))?\s$/.exec(before) ?? []
  const cues = titleCues.trim().split(/\s+/)
  return cues.includes(last) || cues.includes(`${first}-${last}`)
}
