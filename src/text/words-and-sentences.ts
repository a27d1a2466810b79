import {readGap} from './gap.js'
import {findRuns, isSpace, lengthOf, startOf, textOf, type Runs} from './runs.js'
import type {Span} from './span.js'
import {endOfWord, findWord} from './words-of-runs.js'

/** A word, a punctuation mark or a symbol. */
export interface Token extends Span {
  text: string
  /** Whether a sentence begins here. */
  startsSentence: boolean
}

/**
 * The words, punctuation and symbols of English text, in order: `U.S.`, `far-right` and `Le Pen’s` are words, and `Mr.`
 * ends no sentence.
 *
 * They are those of [parse-english](https://github.com/wooorm/parse-english), the parser of retext, read in one pass that
 * takes linear time. Three things differ: what stands before the first word is never a sentence of its own, a number within a
 * line may end one, and the list of abbreviations is that of news.
 */
export function findTokens(text: string): Token[] {
  const runs = findRuns(text)
  const tokens: Token[] = []
  let startsSentence = true
  const add = (first: number, end: number): void => {
    const [start, stop] = [startOf(runs, first), startOf(runs, end)]
    tokens.push({start, end: stop, text: text.slice(start, stop), startsSentence})
    startsSentence = false
  }
  // The word before the gap: where it begins with what it took from the gap before, its own runs, and those of the gap.
  let from = 0
  let first = 0
  let end = 0
  for (;;) {
    const next = findWord(runs, end)
    const gap = readGap(runs, first, end, next)
    if (end > 0) add(from, gap.first)
    for (let run = gap.first; run < gap.end; run++) {
      if (run === gap.sentence) startsSentence = true
      if (!isSpace(runs, run)) add(run, run + 1)
      else if (hasBlankLine(runs, run)) startsSentence = true
    }
    if (next === runs.count) return tokens
    if (gap.end === gap.sentence) startsSentence = true
    from = gap.end
    first = next
    end = endOfWord(runs, next)
  }
}

/** Whether white space has a blank line in it: before it ends a sentence without a mark, such as a heading. */
const hasBlankLine = (runs: Runs, run: number): boolean =>
  lengthOf(runs, run, run + 1) > 1 && /(?:\n|\r(?!\n))[^\r\n]*[\r\n]/.test(textOf(runs, run, run + 1))
