import {windows1252} from '../data/words/mojibake.js'
import type {Position, TextPart} from '../types.js'
import {countUpTo} from './count-up-to.js'
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
  const {text, rawOffset} = decode(raw)
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

interface Decoded {
  text: string
  rawOffset: (offset: number) => number
}

/** Decodes text, and again what had been encoded twice: `&amp;rsquo;`, `Ã¢â‚¬â„¢`. */
function decode(raw: string): Decoded {
  const once = decodeOnce(raw, encoded)
  const twice = once.text === raw ? once : decodeAgain(once, encoded)
  return /[\u0302\u0303]/.test(raw) ? decodeAgain(twice, takenApart) : twice
}

function decodeAgain(before: Decoded, damage: RegExp): Decoded {
  const {text, rawOffset} = decodeOnce(before.text, damage)
  return {text, rawOffset: (offset) => before.rawOffset(rawOffset(offset))}
}

function decodeOnce(raw: string, damage: RegExp): Decoded {
  let text = ''
  let last = 0
  // After `offsets[i]` of the text, the raw text lies `shifts[i]` further on.
  const offsets: number[] = []
  const shifts: number[] = []
  for (const match of raw.matchAll(damage)) {
    const character = match[0].startsWith('&') ? decodeEntity(match[0]) : decodeMojibake(match[0])
    if (character === undefined) continue
    text += raw.slice(last, match.index) + character
    last = match.index + match[0].length
    offsets.push(text.length)
    shifts.push(last - text.length)
  }
  if (last === 0) return {text: raw, rawOffset: (offset) => offset}
  text += raw.slice(last)
  return {text, rawOffset: (offset) => offset + (shifts[countUpTo(offsets, offset) - 1] ?? 0)}
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
