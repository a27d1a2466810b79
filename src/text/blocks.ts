import {groupWrappedLines} from './hard-wrap.js'
import {findLines} from './lines.js'
import type {Span} from './span.js'

/** A run of text that its writer set apart: a line, or the lines of one hard-wrapped paragraph. */
export interface Block extends Span {
  /** How many blank lines stand before it. */
  blankLinesBefore: number
}

/**
 * The blocks of a text, in order, without the white space around them. A block is a line, or where lines are
 * hard-wrapped (as wire copy is, at 70 columns) the lines of a paragraph.
 */
export const findBlocks = (text: string): Block[] =>
  groupWrappedLines(text, findLines(text)).flatMap((lines) => {
    const [first] = lines
    const last = lines.at(-1)
    return first && last
      ? [{start: first.start, end: last.end, blankLinesBefore: first.blankLinesBefore}]
      : []
  })
