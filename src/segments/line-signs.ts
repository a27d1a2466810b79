/**
 * What kinds of characters a line has, a bit for each. A pattern that needs a digit need not be tried on a line that has
 * none, and most lines of a page are a few plain words.
 */
export const signs = {
  smallLetter: 1 << 0,
  capital: 1 << 1,
  digit: 1 << 2,
  space: 1 << 3,
  /** Tabs, line ends and the like. */
  control: 1 << 4,
  stop: 1 << 5,
  comma: 1 << 6,
  colon: 1 << 7,
  semicolon: 1 << 8,
  exclamation: 1 << 9,
  question: 1 << 10,
  /** Straight ones; the curly ones are beyond ASCII. */
  quotation: 1 << 11,
  apostrophe: 1 << 12,
  opening: 1 << 13,
  closing: 1 << 14,
  hyphen: 1 << 15,
  underscore: 1 << 16,
  slash: 1 << 17,
  bar: 1 << 18,
  at: 1 << 19,
  dollar: 1 << 20,
  asterisk: 1 << 21,
  angle: 1 << 22,
  /** Any other mark of ASCII. */
  other: 1 << 23,
  /** Curly quotation marks, dashes, bullets, the ellipsis: what a typesetter has and a typewriter has not. */
  typographic: 1 << 24,
  /** Letters and marks of any other kind. */
  foreign: 1 << 25
} as const

const {stop, comma, colon, semicolon, exclamation, question, quotation, apostrophe, opening, closing} = signs
const {hyphen, underscore, slash, bar, at, dollar, asterisk, angle, other, control, space} = signs

const bitsOfMarks: Readonly<Record<string, number>> = {
  ' ': space,
  '\t': control,
  '\n': control,
  '\v': control,
  '\f': control,
  '\r': control,
  '.': stop,
  ',': comma,
  ':': colon,
  ';': semicolon,
  '!': exclamation,
  '?': question,
  '"': quotation,
  "'": apostrophe,
  '(': opening,
  '[': opening,
  ')': closing,
  ']': closing,
  '-': hyphen,
  _: underscore,
  '/': slash,
  '|': bar,
  '@': at,
  $: dollar,
  '*': asterisk,
  '<': angle,
  '>': angle
}

let memo: Uint32Array | undefined

/** The bit of each character of ASCII; told at the first call and kept. */
function bitsOfAscii(): Uint32Array {
  memo ??= Uint32Array.from({length: 128}, (_, code) => {
    const character = String.fromCharCode(code)
    if (/[a-z]/.test(character)) return signs.smallLetter
    if (/[A-Z]/.test(character)) return signs.capital
    if (/\d/.test(character)) return signs.digit
    return bitsOfMarks[character] ?? other
  })
  return memo
}

/**
 * The signs of a line, or of a part of it.
 *
 * @example
 * hasSign(signsOf('12 comments'), signs.digit) // true
 */
export function signsOf(line: string, start = 0, end = line.length): number {
  const bits = bitsOfAscii()
  let found = 0
  for (let i = start; i < end; i++) {
    const code = line.charCodeAt(i)
    found |= bits[code] ?? (code >= 0x2010 && code <= 0x203a ? signs.typographic : signs.foreign)
  }
  return found
}

/** Whether one of the `wanted` signs is among those found. */
export const hasSign = (found: number, wanted: number): boolean => (found & wanted) !== 0
