import fc from 'fast-check'
import {readFixtures} from './read-fixtures.js'

const marks = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '„',
  '«',
  '»',
  "''",
  '``',
  '&quot;',
  '&#8220;',
  '&#8217;',
  'â€œ',
  'â€™',
  '´'
]
const words = [
  'he',
  'She',
  'they',
  'said',
  'told reporters',
  'according to',
  'added',
  'that',
  'the mayor',
  'Ilse Tanner',
  'Mr. Voss',
  'Tanner',
  'the Harbour Board',
  'don’t',
  'rock ’n’ roll',
  'U.S.',
  'St. Orrin',
  '6’2"',
  '2,400',
  '—',
  '-',
  '…',
  ',',
  '.',
  '?',
  '!',
  ':',
  ';',
  '(',
  ')',
  '[',
  ']',
  '•',
  '🚢',
  'café',
  'e\u0301',
  '\u200b',
  '\ufeff',
  '\u00a0',
  'Ω',
  '渡船',
  'паром'
]
const lines = [
  'LAKE MARROW (AP) — ',
  'PORT ORRIN, June 3 (Reuters) - ',
  'KELDER, Ohio — ',
  '(Reuters) - ',
  'By Nora Feld',
  'By Nora Feld and Tom Askew',
  'Published: June 3, 2021 4:15 PM EDT',
  '2021-06-03',
  'Updated 3 June 2021',
  'A ferry leaves Lake Marrow. (Tom Askew/AP)',
  'Image copyright Getty Images',
  'Image caption The ferry',
  'FILE PHOTO: The ferry',
  '1 of 8',
  'Advertisement',
  'Read more: Ferry opens',
  'Share on Facebook',
  '16 comments',
  'Sign up for our newsletter',
  '© 2021 The Marrow Post. All rights reserved.',
  'Reporting by Nora Feld; Editing by Tom Askew',
  'Home › World',
  'Q: Why?',
  'Tanner: Because.'
]
const lineEnds = [
  '\n',
  '\n\n',
  '\r\n',
  '\r\n\r\n',
  '\r',
  '\u2028',
  '\u2029',
  ' ',
  '\t',
  '\v',
  '\f',
  '\u0085',
  '',
  '\n   \n'
]

/** Any string at all, lone surrogates included. */
export const anyString = fc.string({
  unit: fc.oneof(fc.string({unit: 'binary', minLength: 1, maxLength: 1}), loneSurrogate()),
  maxLength: 200
})

const phrase = fc.array(fc.constantFrom(...words), {minLength: 1, maxLength: 8}).map((list) => list.join(' '))

/** Quoted words with their attribution, in order or not, well marked or not. */
const quotation = fc
  .tuple(
    fc.constantFrom(...marks, '“', '“', '"', ''),
    phrase,
    fc.constantFrom(',', '.', '?', '', ' —'),
    fc.constantFrom(...marks, '”', '”', '"', ''),
    fc.constantFrom(
      ' ',
      ' he said',
      ' Ilse Tanner told reporters',
      ' said the mayor, Ilse Tanner',
      '\n',
      ' she added, '
    )
  )
  .chain((pieces) => fc.constantFrom(pieces, [...pieces].reverse()))
  .map((pieces) => pieces.join(''))

/** What articles are made of, in any order: quotations, marks, datelines, credits, bylines, entities, line ends. */
export const articleLike = fc
  .array(
    fc.oneof(
      {weight: 4, arbitrary: quotation},
      {weight: 3, arbitrary: phrase},
      {weight: 2, arbitrary: fc.constantFrom(...lines)},
      {weight: 1, arbitrary: fc.constantFrom(...marks)},
      {weight: 3, arbitrary: fc.constantFrom(...lineEnds)},
      {weight: 1, arbitrary: anyString.map((text) => text.slice(0, 4))}
    ),
    {maxLength: 60, size: '+1'}
  )
  .chain((pieces) => fc.constantFrom(pieces.join(' '), pieces.join('')))

/** Lines of the fixtures, in any order. */
export const shuffledFixtures = fc
  .array(fc.constantFrom(...fixtureLines()), {maxLength: 40, size: '+1'})
  .chain((texts) => fc.constantFrom(texts.join('\n'), texts.join('\r\n\r\n'), texts.join('')))

function fixtureLines(): string[] {
  return readFixtures().flatMap(({raw}) => raw.split('\n').filter((line) => line.trim() !== ''))
}

function loneSurrogate() {
  return fc.integer({min: 0xd800, max: 0xdfff}).map((code) => String.fromCharCode(code))
}
