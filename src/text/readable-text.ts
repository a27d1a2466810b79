import {windows1252} from '../data/words/mojibake.js'
import type {Position, TextPart} from '../types.js'
import {countUpTo} from './count-up-to.js'
import {findInlineBreaks} from './inline-breaks.js'
import {createLocator, type Locator} from './locator.js'
import {namedCharacter} from './named-character.js'
import {isWhiteSpace, singleSpaced, trimSpan, type Span} from './span.js'

/**
 * An article as it is read: HTML entities that were left in (`&#8217;`) and mojibake (`â€™`) are decoded in `text`,
 * and every span of `text` still knows its place in `raw`. All steps read `text`; only results look back at `raw`.
 */
export interface ReadableText {
  raw: string
  text: string
  /** Where the character at `offset` of `text` begins in `raw`. */
  rawOffset: (offset: number) => number
  /** The part of the input under a span of `text`, white space at its ends left out unless it is all (`&nbsp;`). */
  part: (span: Span) => TextPart
  /** Where exactly a span of `text` stands in `raw`. */
  position: (span: Span) => Position
}

/**
 * Reads raw text.
 *
 * @example
 * readText('It&#8217;s').text // 'It’s'
 */
export function readText(raw: string): ReadableText {
  const {text, rawOffset} = mendBreaks(decode(raw))
  let locator: Locator | undefined
  const position = ({start, end}: Span): Position => {
    locator ??= createLocator(raw)
    return {start: locator(rawOffset(start)), end: locator(rawOffset(end))}
  }
  return {
    raw,
    text,
    rawOffset,
    position,
    part(span) {
      const trimmed = trimSpan(text, span)
      // What ends in white space in `raw` alone is one damaged character: the last byte of `â\u0081\u00a0`.
      const place = position(trimmed.start < trimmed.end ? trimmed : span)
      return {text: singleSpaced(raw.slice(place.start.offset, place.end.offset)), position: place}
    }
  }
}

/**
 * One encoded character: an entity with its semicolon (`&quot;`), or UTF-8 bytes read as windows-1252 (`â€œ`, `Ã©`,
 * `Å„`). Of a closing mark the last byte has no character there, and is often lost: `â€`. A capital `Ä` or `Å` may well
 * end what a mark closes.
 */
const encoded =
  /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,10});|(?:[\u00C2\u00C3]|[\u00C4\u00C5](?![\u2018-\u201D](?![a-z])))[\u0080-\u00BF\u0152-\u2122]|â[\u0080-\u00BF\u0152-\u2122]{2}|â€(?![\u0080-\u00BF\u0152-\u2122])/g

/** Such bytes whose letter was taken apart: `A` and a tilde of its own before `§`. A search of its own, as `a` is common. */
const takenApart = /A[\u0302\u0303][\u0080-\u00BF\u0152-\u2122]|a\u0302[\u0080-\u00BF\u0152-\u2122]{2}/g

/** Text without entities and mojibake. */
export const decodeText = (raw: string): string => decode(raw).text

interface Decoded {
  text: string
  rawOffset: (offset: number) => number
}

/** Decodes text, and again what had been encoded twice: `&amp;rsquo;`, `Ã¢â‚¬â„¢`. */
function decode(raw: string): Decoded {
  const written: Decoded = {text: raw, rawOffset: (offset) => offset}
  const once = decodeOnce(written, encoded)
  const twice = once === written ? once : decodeOnce(once, encoded)
  return /[\u0302\u0303]/.test(raw) ? decodeOnce(twice, takenApart) : twice
}

function decodeOnce(decoded: Decoded, damage: RegExp): Decoded {
  const edits: Edit[] = []
  for (const match of decoded.text.matchAll(damage)) {
    const written = match[0].startsWith('&') ? decodeEntity(match[0]) : decodeMojibake(match[0])
    if (written !== undefined) edits.push({start: match.index, end: match.index + match[0].length, written})
  }
  return edit(decoded, edits)
}

/** The same without the line breaks of a scraper. */
const mendBreaks = (decoded: Decoded): Decoded => edit(decoded, findInlineBreaks(decoded.text))

/** What is written in a text instead of a span of it. */
interface Edit extends Span {
  written: string
}

function edit(before: Decoded, edits: readonly Edit[]): Decoded {
  if (edits.length === 0) return before
  let text = ''
  let last = 0
  // After `offsets[i]` of the text, the one before lies `shifts[i]` further on.
  const offsets: number[] = []
  const shifts: number[] = []
  for (const {start, end, written} of edits) {
    text += before.text.slice(last, start) + written
    last = end
    offsets.push(text.length)
    shifts.push(last - text.length)
  }
  text += before.text.slice(last)
  return {
    text,
    rawOffset: (offset) => before.rawOffset(offset + (shifts[countUpTo(offsets, offset) - 1] ?? 0))
  }
}

function decodeEntity(entity: string): string | undefined {
  const name = entity.slice(1, -1)
  if (!name.startsWith('#')) return namedCharacter(name)
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  // Numeric entities of 128 to 159 mean windows-1252 in every browser: `&#146;` is an apostrophe.
  const byte = code >= 0x80 && code <= 0x9f ? windows1252[code - 0x80] : undefined
  if (byte !== undefined) return byte
  // A decoded control character or surrogate would only do harm: but XML writes tabs and the ends of lines so.
  if (
    (code < 32 && !isWhiteSpace(String.fromCharCode(code), 0)) ||
    code > 0x10ffff ||
    (code >= 0xd800 && code <= 0xdfff)
  )
    return undefined
  return String.fromCodePoint(code)
}

const cutClosingMark = 'â€'

function decodeMojibake(sequence: string): string | undefined {
  if (sequence === cutClosingMark) return '”'
  const [lead = 0, ...rest] = Array.from(sequence.normalize('NFC'), byteOf)
  if (rest.some((byte) => byte < 0x80 || byte > 0xbf)) return undefined
  const code = rest.reduce(
    (sum, byte) => (sum << 6) | (byte & 0x3f),
    lead & (rest.length === 1 ? 0x1f : 0x0f)
  )
  return String.fromCodePoint(code)
}

function byteOf(character: string): number {
  const index = windows1252.indexOf(character)
  return index < 0 ? character.charCodeAt(0) : 0x80 + index
}
