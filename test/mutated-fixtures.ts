import fc from 'fast-check'
import {readFixtures} from './read-fixtures.js'

/** What is put into a text, or in place of a piece of it. */
const insertions = [
  // Marks of every kind, and what stands for them.
  ...['“', '”', '"', "'", '‘', '’', '„', '‚', '«', '»', '‹', '›', "''", '``', '´', '`', '′', '″'],
  ...['&quot;', '&#8220;', '&#x201D;', '&rsquo;', '&amp;quot;', 'â€œ', 'â€', 'â€™', 'Ã©', 'Â\u00a0'],
  // Other punctuation that patterns look for.
  ...['—', '–', '-', '--', '…', ':', ';', ',', '.', '?', '!', '(', ')', '[', ']', '/', '|', '•', '@', '©'],
  // Entities of white space, of nothing, of what is no character, and entities cut short.
  ...['&nbsp;', '&#160;', '&#10;', '&#0;', '&#xD800;', '&#x110000;', '&unknown;', '&constructor;', '&', '&#'],
  // Halves of surrogate pairs, and what no text should hold.
  ...['\ud83d', '\ude00', '\udc00\ud800', '\0', '\u0001', '\u001b', '\u007f', '\u009d', '\ufffd', '\uffff'],
  // Zero-width characters, joiners, and marks that turn the direction of writing.
  ...['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u200e', '\u200f', '\u061c'],
  ...['\u202a', '\u202b', '\u202d', '\u202e', '\u202c', '\u2066', '\u2067', '\u2068', '\u2069'],
  // White space and line ends.
  ...[' ', '\t', '\v', '\f', '\u00a0', '\u2009', '\u3000', '\u0085'],
  ...['\n', '\r', '\r\n', '\n\r', '\n\n', '\r\n\r\n', '\u2028', '\u2029'],
  // Characters of more than one code unit or with marks of their own, other scripts, and names of members of objects.
  ...['🚢', '👩‍👧', '𝔉', 'e\u0301', 'ß', 'İ', 'ﬁ', 'Ω', '渡船', 'паром', 'عبّارة', 'מעבורת'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty'],
  // What turns a line into something else.
  ...[
    'By ',
    'said ',
    'he said',
    'LAKE MARROW (AP) — ',
    ' (Tom Askew/AP)',
    'Q: ',
    '1 of 8',
    'Read more: ',
    '© 2021 '
  ]
]

/** A change of any text. Places in it are ten-thousandths of its length. */
type Mutation = (text: string) => string

const scale = 10_000
const place = fc.integer({min: 0, max: scale})
const piece = fc.constantFrom(...insertions)
/** Short ranges, for what is left still has to look like an article; now and then any other. */
const range = fc.oneof(
  {weight: 5, arbitrary: fc.tuple(place, fc.integer({min: 0, max: 500})).map(([at, by]) => [at, at + by])},
  {weight: 1, arbitrary: fc.tuple(place, place).map(([one, other]) => [one, other].sort((a, b) => a - b))}
)

const insert = fc.tuple(place, piece).map(([at, put]): Mutation => (text) => {
  const offset = offsetIn(text, at)
  return text.slice(0, offset) + put + text.slice(offset)
})

const change = fc.oneof(
  {weight: 4, arbitrary: fc.constant(() => '')},
  {weight: 4, arbitrary: piece.map((put) => () => put)},
  {weight: 1, arbitrary: fc.constantFrom<Mutation>(double, reverse, toCapitals, withoutSpaces)}
)
const changeRange = fc.tuple(range, change).map(([[from = 0, to = 0], changed]): Mutation => (text) => {
  const [start, end] = [offsetIn(text, from), offsetIn(text, to)]
  return text.slice(0, start) + changed(text.slice(start, end)) + text.slice(end)
})

const changeLineEnds = fc.constantFrom('\r\n', '\r', '\n\n', '\u2028', '\u2029', ' ', '', '\0', '&#10;').map(
  (lineEnd): Mutation =>
    (text) =>
      text.replaceAll('\n', lineEnd)
)

const mutation = fc.oneof(
  {weight: 6, arbitrary: insert},
  {weight: 10, arbitrary: changeRange},
  {weight: 1, arbitrary: changeLineEnds},
  {weight: 1, arbitrary: fc.constantFrom<Mutation>(toEntities, toMojibake, toHolesInMojibake)}
)

/** Pieces this long hold half a fixture, and ten thousand of them are read in a minute. */
const pieceLength = 600

/** Half a fixture, changed in up to eight places. Fast-check takes away the changes that do not matter. */
export const mutatedFixtures = fc
  .record({
    text: fc.constantFrom(...readFixtures().map(({raw}) => raw)),
    part: fc.oneof(fc.constant(0), place),
    mutations: fc.array(mutation, {minLength: 1, maxLength: 8, size: 'max'})
  })
  .map(({text, part, mutations}) => mutations.reduce((changed, mutate) => mutate(changed), cut(text, part)))

/** A piece of a text, from the beginning of a line. */
function cut(text: string, part: number): string {
  const start = text.lastIndexOf('\n', offsetIn(text, part) - 1) + 1
  return text.slice(start, start + pieceLength)
}

function offsetIn(text: string, part: number): number {
  return Math.floor((Math.min(part, scale) * text.length) / scale)
}

function double(text: string): string {
  return text + text
}

/** By code units: pairs of surrogates are turned round as well. */
function reverse(text: string): string {
  return text.split('').reverse().join('')
}

function toCapitals(text: string): string {
  return text.toUpperCase()
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '')
}

function toEntities(text: string): string {
  return text.replace(/[^\w\s.,]/gu, (mark) => `&#${mark.codePointAt(0) ?? 0};`)
}

/** The text as a program shows it that takes UTF-8 for windows-1252. */
function toMojibake(text: string): string {
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(text))
}

/** Many programs drop the control characters among the wrong ones. */
function toHolesInMojibake(text: string): string {
  return toMojibake(text).replace(/[\u0080-\u009f]/g, '')
}
