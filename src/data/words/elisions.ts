import {setOfWords} from '../words-of-list.js'

/** English words that are written with an apostrophe for the letters they lost in front: ’tis, ’em, rock ’n’ roll. */
export const elisions: ReadonlySet<string> = setOfWords(`
  tis twas til till cause em n bout round neath cept fraid kay ello gainst ave ole night
`)

/** What is one word with the apostrophe before it, and begins no quotation: `’Tis`, `’em`, `’90s`. */
export const elidedWord = /^(?:twere|twas|tis|cause|e[mr]|im|\d\ds?)$/i
