import {trimSpan, type Span} from './span.js'

/** A run of text that its writer set apart: a line, or the lines of one hard-wrapped paragraph. */
export interface Block extends Span {
  /** How many blank lines stand before it. */
  blankLinesBefore: number
}

/**
 * The blocks of a text, in order, without the white space around them.
 */
export function findBlocks(text: string): Block[] {
  const blocks: Block[] = []
  let blankLinesBefore = 0
  for (const {index, 0: line} of text.matchAll(/[^\n\r\u2028\u2029]+|\r\n|[\n\r\u2028\u2029]/g)) {
    const span = trimSpan(text, {start: index, end: index + line.length})
    if (span.start < span.end) {
      blocks.push({...span, blankLinesBefore})
      blankLinesBefore = -1
    } else if (/^[\n\r\u2028\u2029]/.test(line)) {
      blankLinesBefore++
    }
  }
  return blocks
}
