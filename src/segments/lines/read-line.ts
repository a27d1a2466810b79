import {hasSign, Sign, signOf, signsOf} from './line-signs.js'
import {hasTrait, Trait, traitsOf} from './word-traits.js'

/** What one look at a line tells: enough to know which recognisers may find something in it. */
export interface LineReading {
  /** Its first words, in lower case. */
  words: readonly string[]
  /** The share of those that carry grammar, of those that speak for the writer, and of those in capitals or digits. */
  functionWordShare: number
  personalWordShare: number
  capitalisedShare: number
  /** The `Sign`s of the whole line, and the `Trait`s of its first words and of their parts. */
  signs: number
  traits: number
  /** Its first words, or parts of them, that a rule of boilerplate looks for. */
  cueWords: readonly string[]
}

/** Of a longer line only the words so far are read, which is enough. In UTF-16 code units. */
export const longestRead = 600

/**
 * Reads a line: its words are letters and digits, with apostrophes and hyphens within.
 *
 * @example
 * readLine('The mayor’s office').words // ['the', 'mayor’s', 'office']
 */
export function readLine(text: string): LineReading {
  const start = text.length > longestRead ? text.slice(0, longestRead) : text
  const signs = signsOf(text)
  const counts: Counts = {words: [], cueWords: [], traits: 0, functional: 0, personal: 0, capitalised: 0}
  if (hasSign(signs, Sign.foreign)) countForeignWords(counts, start)
  else countWords(counts, start)
  const {words, cueWords, traits, functional, personal, capitalised} = counts
  const count = words.length || 1
  return {
    words,
    functionWordShare: functional / count,
    personalWordShare: personal / count,
    capitalisedShare: capitalised / count,
    signs,
    traits,
    cueWords
  }
}

/** What is counted on the way through a line. */
interface Counts {
  words: string[]
  cueWords: string[]
  traits: number
  functional: number
  personal: number
  capitalised: number
}

function countWord(counts: Counts, word: string): void {
  const traits = traitsOf(word)
  counts.words.push(word)
  counts.traits |= traits
  if (traits === 0) return
  if (hasTrait(traits, Trait.functional)) counts.functional++
  if (hasTrait(traits, Trait.personal)) counts.personal++
  if (hasTrait(traits, Trait.cue)) counts.cueWords.push(word)
}

/** Counts a part of a word that has several. */
function countPart(counts: Counts, part: string): void {
  const traits = traitsOf(part)
  counts.traits |= traits
  if (hasTrait(traits, Trait.cue)) counts.cueWords.push(part)
}

/** No word is longer, in UTF-16 code units. */
const longestWord = 31

const foreignWord = /[\p{L}\p{N}][\p{L}\p{N}'’-]{0,30}/gu
const capitalOrDigit = /^[\p{Lu}\p{N}]/u

function countForeignWords(counts: Counts, line: string): void {
  for (const word of line.match(foreignWord) ?? []) {
    if (capitalOrDigit.test(word)) counts.capitalised++
    countWord(counts, word.toLowerCase())
    // Letters beyond ASCII part words here, as they do for `\b`.
    if (/[^a-z\d]/i.test(word))
      for (const part of word.match(/[a-z\d]+/gi) ?? []) countPart(counts, part.toLowerCase())
  }
}

/** The same for a line without letters beyond ASCII, as nearly all are: character by character, which is faster. */
function countWords(counts: Counts, line: string): void {
  const lowerCase = line.toLowerCase()
  // Where the word, and the part of it, that is being read begins.
  let word = -1
  let part = -1
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i)
    const sign = signOf(code)
    const isAlphanumeric = hasSign(sign, alphanumeric)
    const isFull = word >= 0 && i - word === longestWord
    const goesOn = isAlphanumeric || isWithinWord(code, sign)
    if (part >= 0 && (isFull || !isAlphanumeric)) {
      // A word of one part is looked up once.
      if (part > word || goesOn) countPart(counts, lowerCase.slice(part, i))
      part = -1
    }
    if (word >= 0 && (isFull || !goesOn)) {
      countWord(counts, lowerCase.slice(word, i))
      word = -1
    }
    if (!isAlphanumeric) continue
    if (part < 0) part = i
    if (word >= 0) continue
    word = i
    if (!hasSign(sign, Sign.smallLetter)) counts.capitalised++
  }
  if (part > word) countPart(counts, lowerCase.slice(part))
  if (word >= 0) countWord(counts, lowerCase.slice(word))
}

const alphanumeric = Sign.smallLetter | Sign.capital | Sign.digit

/** Apostrophes and hyphens. */
const isWithinWord = (code: number, sign: number): boolean =>
  hasSign(sign, Sign.apostrophe | Sign.hyphen) || code === 0x2019
