import {isUnseen, isWhiteSpace, trimSpan, type Span} from './span.js'

/** A line with something on it, without what nobody sees around that. */
export interface Line extends Span {
  /** How many blank lines stand before it. */
  blankLinesBefore: number
  /** How many characters that nobody sees stand before its first word. */
  indent: number
}

/** The lines of a text that are not blank to the eye, in order. */
export function findLines(text: string): Line[] {
  const lines: Line[] = []
  let blankLinesBefore = 0
  let at = 0
  while (at < text.length) {
    const lineEnd = findLineEnd(text, at)
    const {start, end} = trimSpan(text, {start: at, end: lineEnd}, isUnseen)
    if (start < end) {
      lines.push({start, end, blankLinesBefore, indent: start - at})
      blankLinesBefore = 0
    } else {
      blankLinesBefore++
    }
    at = lineEnd + (text.startsWith('\r\n', lineEnd) ? 2 : 1)
  }
  return lines
}

/** Where the line that begins at `from` ends: before a line terminator of JavaScript, or at the end of the text. */
function findLineEnd(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) return i
  }
  return text.length
}

/** How many columns a line takes, its indent included. */
export const widthOf = ({start, end, indent}: Line): number => end - start + indent

/** Where the first word of a line ends. */
export function firstWordEnd(text: string, {start, end}: Line): number {
  let at = start
  while (at < end && !isWhiteSpace(text, at)) at++
  return at
}

/** Lines that follow each other without a blank one. */
export function groupLines(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = []
  for (const line of lines) {
    const last = groups.at(-1)
    if (last !== undefined && line.blankLinesBefore <= 0) last.push(line)
    else groups.push([line])
  }
  return groups
}
