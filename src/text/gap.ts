import {abbreviations, latinAbbreviations, measuresAndDays, months} from '../data/words/abbreviations.js'
import {codeOf, isFullStop, isLetters, isSpace, textOf, type Runs} from './runs.js'

/** What stands between two words, by its runs: which of the marks are theirs, and where a sentence begins. */
export interface Gap {
  /** The first run that is not of the word before, which may take a full stop: `Mr.` */
  first: number
  /** The run after the last that is not of the word behind, which may take one too: `.com`. */
  end: number
  /** The run that begins a sentence, perhaps `end`, with the word behind; -1 where the sentence goes on. */
  sentence: number
}

/**
 * Reads the gap between the word of the runs `first` to `end` and the one that begins with the run `next`. At the
 * beginning of the text, `first` and `end` are 0; at its end, `next` is the count of the runs.
 */
export function readGap(runs: Runs, first: number, end: number, next: number): Gap {
  if (end === first || !isFullStop(runs, end)) return readMarks(runs, end, next)
  const word = textOf(runs, first, end)
  if (isAbbreviation(word) || (measuresAndDays.has(word.toLowerCase()) && isBeforeNumber(runs, end, next)))
    return readMarks(runs, end + 1, next)
  const gap = readMarks(runs, end, next)
  if (gap.sentence === end + 1)
    return isLatinAbbreviation(word) && !isAmount(runs, first) ? {...gap, first: end + 1, sentence: -1} : gap
  // The word before goes first in taking a stop.
  return isLoose(runs, end, gap) ? {...gap, first: end + 1, end: Math.max(gap.end, end + 1)} : gap
}

/** Whether a number or a month stands in the line behind a full stop. In the next line it begins an item or a date. */
function isBeforeNumber(runs: Runs, stop: number, next: number): boolean {
  const word = textOf(runs, next, next + 1)
  return textOf(runs, stop + 1, next) === ' ' && (/^\d/.test(word) || months.has(word.toLowerCase()))
}

/** The last mark that can end a sentence ends it, unless what follows goes on with it. */
function readMarks(runs: Runs, first: number, next: number): Gap {
  // Behind the last word, all belongs to its sentence.
  if (next === runs.count) return {first, end: next, sentence: next}
  const last = lastTerminal(runs, first, next)
  if (last === -1) return {first, end: next, sentence: -1}
  // Before the first word, all belongs to its sentence.
  const sentence = first === 0 ? -1 : beginningOfSentence(runs, last + 1, next)
  const isOfNext = sentence === -1 && last === next - 1 && isFullStop(runs, last)
  return {first, end: isOfNext ? last : next, sentence}
}

function lastTerminal(runs: Runs, first: number, end: number): number {
  for (let run = end - 1; run >= first; run--) if (isTerminal(runs, run)) return run
  return -1
}

/** Where a sentence begins after the run before `from`, which can end one; -1 where it goes on. */
function beginningOfSentence(runs: Runs, from: number, next: number): number {
  let run = from
  while (run < next && isClosing(runs, run)) run++
  return goesOn(runs, run, next) ? -1 : run
}

/** Whether what stands from `run` on begins no sentence: in lower case, with a comma, or with a digit in `5?6`. */
function goesOn(runs: Runs, run: number, next: number): boolean {
  const begin = isSpace(runs, run) ? run + 1 : run
  if (begin < next) return /^[,;]$/.test(textOf(runs, begin, begin + 1))
  const initial = textOf(runs, next, next + 1)
  return /^\p{Ll}/u.test(initial) || (begin === run && /^\d/.test(initial))
}

/**
 * Whether the full stop behind a word ends nothing, and so is part of the word: `St.` in “the St. he knows”. One of
 * several with spaces between them is a mark for itself.
 */
function isLoose(runs: Runs, stop: number, {end, sentence}: Gap): boolean {
  if (sentence !== -1 && lastTerminal(runs, stop + 1, end) === -1) return false
  return !(isSpace(runs, stop + 1) && isFullStop(runs, stop + 2) && stop + 2 < end)
}

/**
 * Whether a number stands behind a word of its line, and so may end a sentence: “He is 58.”, “a crowd of 4,000.” It is an ordinal behind
 * some words (“the 2. Liga”, “on 24. May”), and where it begins a line, it numbers what stands behind it.
 */
function isAmount(runs: Runs, first: number): boolean {
  if (codeOf(runs, first) > nine) return false
  let run = first - 1
  while (run > 0 && isBeforeAmount(runs, run)) run--
  return isLetters(runs, run) && !/^(?:the|of|on)$/i.test(textOf(runs, run, run + 1))
}

const nine = 57

/** Space within a line, a currency’s sign, or the comma of `4,000`. */
const isBeforeAmount = (runs: Runs, run: number): boolean => /^[ \xa0$£€,]+$/.test(textOf(runs, run, run + 1))

/** Whether a run can end a sentence. */
function isTerminal(runs: Runs, run: number): boolean {
  switch (codeOf(runs, run)) {
    case 33: // !
    case 46: // .
    case 63: // ?
    case 0x2026: // …
    case 0x203d: // ‽
      return true
    default:
      return false
  }
}

/** Whether a run belongs to the sentence that ended right before it: closing brackets and marks, and more stops. */
const isClosing = (runs: Runs, run: number): boolean =>
  /[\p{Pe}\p{Pf}!"'.?…‽]/u.test(String.fromCharCode(codeOf(runs, run)))

/** Whether the full stop right behind a word is that of an abbreviation, as far as the word alone tells. */
export const takesStop = (word: string): boolean => isAbbreviation(word) || isLatinAbbreviation(word)

/** Whether a word never ends a sentence by its full stop. */
const isAbbreviation = (word: string): boolean => abbreviations.has(word) || months.has(word.toLowerCase())

/** Whether a word ends no sentence by its full stop where a sentence could begin right behind: `J.`, `12.`, `ibid.` */
const isLatinAbbreviation = (word: string): boolean =>
  /^(?:[a-z]|\d{1,3})$/i.test(word) || latinAbbreviations.has(word.toLowerCase())
