import {CharacterKind, kindOfCharacter} from './character-kind.js'

/**
 * A text as runs: the longest stretches of letters and digits, of white space, or of one and the same mark (`...`). Words
 * are made of whole runs. They are numbers in two lists, so that a long text needs no object for each.
 */
export interface Runs {
  text: string
  count: number
  kinds: readonly number[]
  /** Where each begins; the text's length stands behind the last. */
  starts: readonly number[]
}

export function findRuns(text: string): Runs {
  const kinds: number[] = []
  const starts: number[] = []
  let kind: CharacterKind | undefined
  let code = 0
  for (let at = 0; at < text.length; at++) {
    const nextCode = text.charCodeAt(at)
    const nextKind = kindOfCharacter(nextCode)
    if (
      nextKind !== kind ||
      (kind >= CharacterKind.punctuation && nextCode !== code && !isSurrogate(nextCode))
    ) {
      kinds.push(nextKind)
      starts.push(at)
    }
    kind = nextKind
    code = nextCode
  }
  starts.push(text.length)
  return {text, count: kinds.length, kinds, starts}
}

/** Whether a code unit is half a character, which goes with the symbols before it: an emoji, or several, or `©🚢`. */
const isSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xe000

export const isSpace = ({kinds}: Runs, run: number): boolean => kinds[run] === CharacterKind.space

export const isLetters = ({kinds}: Runs, run: number): boolean => kinds[run] === CharacterKind.letter

/** Where a run begins; behind the last one, where the text ends. */
export const startOf = ({starts, text}: Runs, run: number): number => starts[run] ?? text.length

/** The UTF-16 code units from one run to another, which is not included. */
export const lengthOf = (runs: Runs, first: number, end: number): number =>
  startOf(runs, end) - startOf(runs, first)

export const textOf = (runs: Runs, first: number, end: number): string =>
  runs.text.slice(startOf(runs, first), startOf(runs, end))

/** The first code unit of a run; not a number behind the last one. */
export const codeOf = (runs: Runs, run: number): number => runs.text.charCodeAt(startOf(runs, run))

/** The code unit that a run consists of; -1 where it is longer, and behind the last one. */
export const singleCode = (runs: Runs, run: number): number =>
  lengthOf(runs, run, run + 1) === 1 ? codeOf(runs, run) : -1

const fullStop = 46

/** Whether a run is a full stop: one, and no ellipsis of three. */
export const isFullStop = (runs: Runs, run: number): boolean => singleCode(runs, run) === fullStop
