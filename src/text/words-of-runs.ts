import {elidedWord} from '../data/words/elisions.js'
import {codeOf, isFullStop, isLetters, isSpace, lengthOf, singleCode, textOf, type Runs} from './runs.js'

const mark = {ampersand: 38, apostrophe: 39, hyphen: 45, slash: 47, underscore: 95, closing: 0x2019} as const

/** The first run at or after `from` that begins a word; their count where none does. */
export function findWord(runs: Runs, from: number): number {
  let run = from
  while (run < runs.count && !beginsWord(runs, run)) run++
  return run
}

/** Where the word that begins at a run ends: the run after its last. */
export function endOfWord(runs: Runs, first: number): number {
  // Most words are letters between spaces.
  if (isLetters(runs, first) && isSpace(runs, first + 1)) return first + 1
  return endOfInitials(runs, first, endOfShortPair(runs, first, endOfCompound(runs, first)))
}

const beginsWord = (runs: Runs, run: number): boolean => isLetters(runs, run) || endOfPart(runs, run) > run

/**
 * Where the part of a compound that begins at a run ends; there and then, where none does: letters, and with them the
 * marks of `’em`, `’n’`, `&c`, `w/` and `ol’`.
 */
function endOfPart(runs: Runs, run: number): number {
  if (isLetters(runs, run)) return run + (endsInMark(runs, run) ? 2 : 1)
  if (isApostrophe(runs, run) && isLetters(runs, run + 1)) return run + lengthOfElision(runs, run)
  if (singleCode(runs, run) === mark.ampersand && beginsWord(runs, run + 1)) return endOfPart(runs, run + 1)
  return run
}

/** `w/`, and `ol’` between spaces, if it is not the first word. */
function endsInMark(runs: Runs, run: number): boolean {
  const next = singleCode(runs, run + 1)
  if (next === mark.slash) return /^w$/i.test(textOf(runs, run, run + 1))
  if (!isApostrophe(runs, run + 1) || !isSpace(runs, run + 2) || run < 2 || !isSpace(runs, run - 1))
    return false
  return /^ol?$/i.test(textOf(runs, run, run + 1))
}

/** How many runs an apostrophe makes one word of, together with the letters behind it: `’em`, `’n’`; 0 where none. */
function lengthOfElision(runs: Runs, run: number): number {
  if (lengthOf(runs, run + 1, run + 2) > longestElision) return 0
  const letters = textOf(runs, run + 1, run + 2)
  if (elidedWord.test(letters)) return 2
  return /^n$/i.test(letters) && isApostrophe(runs, run + 2) ? 3 : 0
}

const longestElision = 5

const isApostrophe = (runs: Runs, run: number): boolean => {
  const code = singleCode(runs, run)
  return code === mark.apostrophe || code === mark.closing
}

/** `far-right`, `Smith’s`, `U.S`, `4:15`, `copydesk@example.org`; with a hyphen at its end, as in `pre- and post-war`. */
function endOfCompound(runs: Runs, first: number): number {
  let end = endOfPart(runs, first)
  for (let run = end; isInner(runs, run);) {
    run++
    // Right behind a part only letters can begin the next: there an apostrophe is no elision.
    while (isLetters(runs, run) || (run > end && beginsWord(runs, run))) run = end = endOfPart(runs, run)
  }
  return singleCode(runs, end) === mark.hyphen ? end + 1 : end
}

/** Whether a run joins the words on both sides of it: a hyphen, an apostrophe, one of a few other marks, `___`. */
function isInner(runs: Runs, run: number): boolean {
  switch (singleCode(runs, run)) {
    case mark.ampersand:
    case mark.apostrophe:
    case mark.hyphen:
    case mark.closing:
    case 46: // .
    case 58: // :
    case 61: // =
    case 63: // ?
    case 64: // @
    case 0xad: // soft hyphen
    case 0xb7: // ·
    case 0x2010: // hyphen
    case 0x2011: // hyphen that breaks no line
    case 0x2027: // ‧
      return true
    default:
      return codeOf(runs, run) === mark.underscore
  }
}

/** `a/b`, `he/`: a slash joins what has no more than two letters. */
function endOfShortPair(runs: Runs, first: number, end: number): number {
  if (singleCode(runs, end) !== mark.slash || lengthOf(runs, first, end) > 2) return end
  const next = beginsWord(runs, end + 1) ? endOfCompound(runs, end + 1) : end + 1
  return lengthOf(runs, end + 1, next) > 2 ? end : next
}

/** The full stop behind `U.S` and `p.m` is part of the word; that behind `3.5` is not. */
function endOfInitials(runs: Runs, first: number, end: number): number {
  return isFullStop(runs, end) && isInitials(runs, first, end) ? end + 1 : end
}

/** Whether a word ends in single letters with full stops between them: `U.S`, `non-U.S`. */
function isInitials(runs: Runs, first: number, end: number): boolean {
  // Letters and marks take turns.
  if ((end - first) % 2 === 0) return false
  let hasLetter = false
  let run = end - 1
  do {
    if (lengthOf(runs, run, run + 1) > 1) return false
    hasLetter ||= !/\p{N}/u.test(textOf(runs, run, run + 1))
    run -= 2
  } while (run >= first && isFullStop(runs, run + 1))
  return hasLetter && run < end - 3
}
