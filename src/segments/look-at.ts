import {hasSign, Sign, signsOf} from './line-signs.js'

/** A simple look at the words of a block. */
interface Look {
  name: string
  /** One of these signs is in all that has it; where there is no pattern, that is all. */
  needs?: number
  pattern?: RegExp
  /** Where the signs are looked for. Default: anywhere. */
  at?: 'start' | 'end'
}

export const looks: readonly Look[] = [
  {name: 'ends with a colon', at: 'end', needs: Sign.colon},
  {name: 'ends with an ellipsis', at: 'end', needs: Sign.stop | Sign.typographic, pattern: /(?:…|\.\.\.)$/},
  {name: 'ends with a question mark', at: 'end', needs: Sign.question},
  {
    name: 'ends with a quotation mark',
    at: 'end',
    needs: Sign.quotation | Sign.typographic,
    pattern: /["”’]$/
  },
  {
    name: 'starts with a quotation mark',
    at: 'start',
    needs: Sign.quotation | Sign.apostrophe | Sign.typographic,
    pattern: /^["“‘']/
  },
  {name: 'starts in lower case', at: 'start', needs: Sign.smallLetter | Sign.foreign, pattern: /^\p{Ll}/u},
  {
    name: 'starts with a bullet',
    at: 'start',
    needs: Sign.asterisk | Sign.hyphen | Sign.typographic | Sign.foreign,
    pattern: /^[•·▪●*–—-]\s/
  },
  {name: 'starts with a bracket', at: 'start', needs: Sign.opening},
  {name: 'ends with a bracket', at: 'end', needs: Sign.closing},
  {name: 'starts with a number', at: 'start', needs: Sign.digit},
  {
    name: 'is a number',
    at: 'start',
    needs: Sign.digit | Sign.stop | Sign.comma | Sign.colon | Sign.hyphen | Sign.other,
    pattern: /^[\d.,:%+-]+$/
  },
  {name: 'has an address', needs: Sign.colon | Sign.stop, pattern: /https?:|www\.|\.com\b/i},
  {name: 'has an at sign', needs: Sign.at, pattern: /@\w/},
  {name: 'has a separator', needs: Sign.bar | Sign.typographic | Sign.foreign, pattern: /[|»›•·]/},
  {name: 'has a copyright sign', needs: Sign.opening | Sign.foreign, pattern: /©|\(c\)/i},
  {name: 'has quotation marks', needs: Sign.quotation | Sign.typographic, pattern: /["“”]/},
  {name: 'says', pattern: /\b(?:said|says|told|added|according to)\b/},
  {name: 'has a year', needs: Sign.digit, pattern: /\b(?:19|20)\d\d\b/},
  {name: 'has a time', needs: Sign.digit, pattern: /\b\d{1,2}[:.]\d\d\b/},
  {name: 'has a dollar sign', needs: Sign.digit, pattern: /[$£€]\d/},
  {name: 'has small letters', needs: Sign.smallLetter | Sign.foreign, pattern: /\p{Ll}/u},
  {name: 'ago', pattern: /\b(?:ago|yesterday|today)\b/i},
  {
    name: 'points at a picture',
    pattern:
      /\b(?:pictured|file (?:photo|picture|image)|seen here|from left|\(left\)|\(right\)|, left,|, right,|\bphoto\b|screenshot|handout)/i
  },
  {
    name: 'has a weekday and a date',
    needs: Sign.digit,
    pattern: /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \w{3,9}\.? \d{1,2}/
  },
  {name: 'has a label', needs: Sign.colon, pattern: /^[\p{L} ]{2,25}: \S/u},
  {name: 'has an exclamation mark', needs: Sign.exclamation, pattern: /!/}
]

/** Of a longer block only this much of both its ends is looked at, in UTF-16 code units. */
const longestEnd = 150

/** The names of all looks that are true of a block, of which the `anywhere` signs are known. */
export function lookAt(block: string, anywhere: number): string[] {
  const text = block.length > 2 * longestEnd ? block.slice(0, longestEnd) + block.slice(-longestEnd) : block
  const signs = {start: signsOf(text.charAt(0)), end: signsOf(text.slice(-1)), anywhere}
  const found: string[] = []
  for (const {name, needs, pattern, at = 'anywhere'} of looks) {
    if (needs !== undefined && !hasSign(signs[at], needs)) continue
    if (pattern === undefined || pattern.test(text)) found.push(name)
  }
  return found
}
