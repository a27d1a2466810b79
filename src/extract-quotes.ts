import {assertOptions, assertString} from './assert-input.js'
import {openingDateline} from './data/patterns/dateline-patterns.js'
import {findQuotes} from './find-quotes.js'
import {findBlocks} from './text/blocks.js'
import {readText} from './text/readable-text.js'
import {genderOfFirstName} from './speakers/words/gender.js'
import type {Span} from './text/span.js'
import type {Quote, QuoteOptions} from './types.js'

/**
 * The quotes of any plain text, in order: what was said, word for word and at its place, and who said it.
 *
 * Positions are unist positions into `text`, in UTF-16 code units.
 *
 * @param text - Plain text. HTML entities, mojibake and hard-wrapped lines are read as what they stand for.
 * @throws {TypeError} Where `text` is no string, or `options` no object.
 *
 * @example
 * extractQuotes('“The bridge is safe,” Ana Petrova said. She called the repairs “a small miracle.”')
 * // two quotes; the speaker of both has the name 'Ana Petrova'
 */
export function extractQuotes(text: string, options: QuoteOptions = {}): Quote[] {
  assertString(text, 'text')
  assertOptions(options)
  const source = readText(text)
  const [first, ...others] = findBlocks(source.text)
  return first ? findQuotes(source, [withoutDateline(source.text, first), ...others], options) : []
}

/** The place where a report was filed says nothing; somebody in capitals may: `TOM REYES: I saw it`. */
function withoutDateline(text: string, {start, end}: Span): Span {
  const found = openingDateline.exec(text.slice(start, Math.min(end, start + longestDateline)))
  const [first = ''] = found?.groups?.['place']?.split(' ') ?? []
  const isPlace = found !== null && genderOfFirstName(first) === undefined
  return isPlace ? {start: start + found[0].length, end} : {start, end}
}

/** With what is read behind it, in UTF-16 code units. */
const longestDateline = 200
