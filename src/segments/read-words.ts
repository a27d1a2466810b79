import {functionWords, personalWords} from '../data/function-words.js'
import {hasSign, Sign, signsOf} from './line-signs.js'

/** The words of a line, and what is counted of them. */
export interface LineWords {
  /** In lower case. */
  words: readonly string[]
  /** The share of those that carry grammar, of those that speak for the writer, and of those in capitals or digits. */
  functionWordShare: number
  personalWordShare: number
  capitalisedShare: number
}

/**
 * Reads the words of a line: letters and digits, with apostrophes and hyphens within.
 *
 * @param signs Those of the line.
 * @example
 * readWords('The mayor’s office').words // ['the', 'mayor’s', 'office']
 */
export function readWords(line: string, signs = signsOf(line)): LineWords {
  const {words, capitalised} = hasSign(signs, Sign.foreign) ? findWords(line) : findPlainWords(line)
  let functional = 0
  let personal = 0
  for (const word of words) {
    if (functionWords.has(word)) functional++
    if (personalWords.has(word)) personal++
  }
  const count = words.length || 1
  return {
    words,
    functionWordShare: functional / count,
    personalWordShare: personal / count,
    capitalisedShare: capitalised / count
  }
}

interface FoundWords {
  words: string[]
  /** How many begin with a capital or a digit. */
  capitalised: number
}

function findWords(line: string): FoundWords {
  const words = line.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]{0,30}/gu) ?? []
  const capitalised = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length
  return {words: words.map((word) => word.toLowerCase()), capitalised}
}

/** No word is longer, in UTF-16 code units. */
const longestWord = 31

/** The same for a line without letters beyond ASCII, as nearly all are: character by character, which is faster. */
function findPlainWords(line: string): FoundWords {
  const lowerCase = line.toLowerCase()
  const words: string[] = []
  let capitalised = 0
  let start = -1
  for (let i = 0; i <= line.length; i++) {
    const code = lowerCase.charCodeAt(i)
    const isAlphanumeric = (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
    const goesOn = isAlphanumeric || code === 0x27 || code === 0x2d || code === 0x2019
    if (start >= 0 && (!goesOn || i - start === longestWord)) {
      words.push(lowerCase.slice(start, i))
      start = -1
    }
    if (start >= 0 || !isAlphanumeric) continue
    start = i
    if (line.charCodeAt(i) !== code || code <= 57) capitalised++
  }
  return {words, capitalised}
}
