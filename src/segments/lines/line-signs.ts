import {lazily} from '../../memo/lazily.js'

/**
 * What kinds of characters a line has, a bit for each. A pattern that needs a digit need not be tried on a line that has
 * none, and most lines of a page are a few plain words.
 *
 * An enumeration, because bundlers write its numbers where an object would have to be carried.
 */
export enum Sign {
  smallLetter = 0x1,
  capital = 0x2,
  digit = 0x4,
  space = 0x8,
  /** Tabs, line ends and the like. */
  control = 0x10,
  stop = 0x20,
  comma = 0x40,
  colon = 0x80,
  exclamation = 0x100,
  question = 0x200,
  /** Straight ones; the curly ones are beyond ASCII. */
  quotation = 0x400,
  apostrophe = 0x800,
  /** Round and square brackets. */
  opening = 0x1000,
  closing = 0x2000,
  hyphen = 0x4000,
  underscore = 0x8000,
  slash = 0x10000,
  bar = 0x20000,
  at = 0x40000,
  asterisk = 0x80000,
  /** Any other mark of ASCII. */
  other = 0x100000,
  /** Curly quotation marks, dashes, bullets, the ellipsis: what a typesetter has and a typewriter has not. */
  typographic = 0x200000,
  /** Letters and marks of any other kind. */
  foreign = 0x400000,
  /** A capital right behind a small letter: words are glued, `byJane`, or it is a `McDonald`. Of ASCII alone. */
  glue = 0x800000
}

/** The marks of ASCII that have a sign of their own. */
const marks: readonly (readonly [sign: number, marks: string])[] = [
  [Sign.space, ' '],
  [Sign.control, '\t\n\v\f\r'],
  [Sign.stop, '.'],
  [Sign.comma, ','],
  [Sign.colon, ':'],
  [Sign.exclamation, '!'],
  [Sign.question, '?'],
  [Sign.quotation, '"'],
  [Sign.apostrophe, "'"],
  [Sign.opening, '(['],
  [Sign.closing, ')]'],
  [Sign.hyphen, '-'],
  [Sign.underscore, '_'],
  [Sign.slash, '/'],
  [Sign.bar, '|'],
  [Sign.at, '@'],
  [Sign.asterisk, '*']
]

/** The bit of each character of ASCII. */
const bitsOfAscii = lazily(() =>
  Uint32Array.from({length: 128}, (_, code) => {
    const character = String.fromCharCode(code)
    if (/[a-z]/.test(character)) return Sign.smallLetter
    if (/[A-Z]/.test(character)) return Sign.capital
    if (/\d/.test(character)) return Sign.digit
    return marks.find(([, own]) => own.includes(character))?.[0] ?? Sign.other
  })
)

/** The sign of a character, by its UTF-16 code unit. */
export function signOf(code: number): number {
  // Asked for what it has not, a table answers slowly ever after.
  if (code < 128) return bitsOfAscii()[code] ?? Sign.other
  return code >= 0x2010 && code <= 0x203a ? Sign.typographic : Sign.foreign
}

/**
 * The signs of a line.
 *
 * @example
 * hasSign(signsOf('12 comments'), Sign.digit) // true
 */
export function signsOf(line: string): number {
  let signs = 0
  let before = 0
  for (let i = 0; i < line.length; i++) {
    const sign = signOf(line.charCodeAt(i))
    signs |= sign
    if (hasSign(sign, Sign.capital) && hasSign(before, Sign.smallLetter)) signs |= Sign.glue
    before = sign
  }
  return signs
}

/** Whether one of the `wanted` signs is among the `signs` of a line. */
export const hasSign = (signs: number, wanted: number): boolean => (signs & wanted) !== 0
