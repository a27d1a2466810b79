import {Sign} from '../lines/line-signs.js'

/** A simple look at the words of a block. All are written with the same fields in one order: engines read such lists fastest. */
export interface Look {
  name: string
  /** Where the signs are looked for. */
  at: 'start' | 'end' | 'anywhere'
  /** One of these signs is in all that has it. */
  needs: number
  /** One of these signs is enough, and the pattern need not be tried. */
  enough: number
  pattern: RegExp | undefined
}

const start = 'start'
const end = 'end'
const anywhere = 'anywhere'
const quotation = Sign.quotation | Sign.typographic
/** What small letters are among: those beyond ASCII are foreign. */
const small = Sign.smallLetter | Sign.foreign

export const looks: readonly Look[] = [
  {name: 'ends with a colon', at: end, needs: Sign.colon, enough: Sign.colon, pattern: undefined},
  {
    name: 'ends with an ellipsis',
    at: end,
    needs: Sign.stop | Sign.typographic,
    enough: 0,
    pattern: /(?:…|\.\.\.)$/
  },
  {
    name: 'ends with a question mark',
    at: end,
    needs: Sign.question,
    enough: Sign.question,
    pattern: undefined
  },
  {name: 'ends with a quotation mark', at: end, needs: quotation, enough: Sign.quotation, pattern: /["”’]$/},
  {
    name: 'starts with a quotation mark',
    at: start,
    needs: quotation | Sign.apostrophe,
    enough: Sign.quotation | Sign.apostrophe,
    pattern: /^["“‘']/
  },
  {name: 'starts in lower case', at: start, needs: small, enough: Sign.smallLetter, pattern: /^\p{Ll}/u},
  {
    name: 'starts with a bullet',
    at: start,
    needs: Sign.asterisk | Sign.hyphen | Sign.typographic | Sign.foreign,
    enough: 0,
    pattern: /^[•·▪●*–—-]\s/
  },
  {name: 'starts with a bracket', at: start, needs: Sign.opening, enough: Sign.opening, pattern: undefined},
  {name: 'ends with a bracket', at: end, needs: Sign.closing, enough: Sign.closing, pattern: undefined},
  {name: 'starts with a number', at: start, needs: Sign.digit, enough: Sign.digit, pattern: undefined},
  {
    name: 'is a number',
    at: start,
    needs: Sign.digit | Sign.stop | Sign.comma | Sign.colon | Sign.hyphen | Sign.other,
    enough: 0,
    pattern: /^[\d.,:%+-]+$/
  },
  {
    name: 'has an address',
    at: anywhere,
    needs: Sign.colon | Sign.stop,
    enough: 0,
    pattern: /https?:|www\.|\.com\b/i
  },
  {name: 'has an at sign', at: anywhere, needs: Sign.at, enough: 0, pattern: /@\w/},
  {
    name: 'has a separator',
    at: anywhere,
    needs: Sign.bar | Sign.typographic | Sign.foreign,
    enough: Sign.bar,
    pattern: /[|»›•·]/
  },
  {
    name: 'has a copyright sign',
    at: anywhere,
    needs: Sign.opening | Sign.foreign,
    enough: 0,
    pattern: /©|\(c\)/i
  },
  {name: 'has quotation marks', at: anywhere, needs: quotation, enough: Sign.quotation, pattern: /["“”]/},
  {
    name: 'says',
    at: anywhere,
    needs: Sign.smallLetter,
    enough: 0,
    pattern: /\b(?:said|says|told|added|according to)\b/
  },
  {name: 'has a year', at: anywhere, needs: Sign.digit, enough: 0, pattern: /\b(?:19|20)\d\d\b/},
  {name: 'has a time', at: anywhere, needs: Sign.digit, enough: 0, pattern: /\b\d{1,2}[:.]\d\d\b/},
  {name: 'has a dollar sign', at: anywhere, needs: Sign.digit, enough: 0, pattern: /[$£€]\d/},
  {name: 'has small letters', at: anywhere, needs: small, enough: Sign.smallLetter, pattern: /\p{Ll}/u},
  {
    name: 'ago',
    at: anywhere,
    needs: Sign.smallLetter | Sign.capital,
    enough: 0,
    pattern: /\b(?:ago|yesterday|today)\b/i
  },
  {
    name: 'points at a picture',
    at: anywhere,
    needs: Sign.smallLetter | Sign.capital,
    enough: 0,
    pattern:
      /\b(?:pictured|file (?:photo|picture|image)|seen here|from left|\(left\)|\(right\)|, left,|, right,|\bphoto\b|screenshot|handout)/i
  },
  {
    name: 'has a weekday and a date',
    at: anywhere,
    needs: Sign.digit,
    enough: 0,
    pattern: /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \w{3,9}\.? \d{1,2}/
  },
  {name: 'has a label', at: anywhere, needs: Sign.colon, enough: 0, pattern: /^[\p{L} ]{2,25}: \S/u},
  {
    name: 'has an exclamation mark',
    at: anywhere,
    needs: Sign.exclamation,
    enough: Sign.exclamation,
    pattern: undefined
  }
]
