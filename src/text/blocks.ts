import {isWhiteSpace, trimSpan, type Span} from './span.js'

/** A run of text that its writer set apart: a line, or the lines of one hard-wrapped paragraph. */
export interface Block extends Span {
  /** How many blank lines stand before it. */
  blankLinesBefore: number
}

interface Line extends Block {
  /** How many white-space characters stand before its first word. */
  indent: number
}

/** Lines longer than this are no hard-wrapped ones: nobody wraps at more columns. */
const widestWrap = 100
/** Nor are lines shorter than this evidence of wrapping. */
const narrowestWrap = 45

/**
 * The blocks of a text, in order, without the white space around them. A block is a line, or where lines are
 * hard-wrapped (as wire copy is, at 70 columns) the lines of a paragraph.
 */
export function findBlocks(text: string): Block[] {
  const lines = findLines(text)
  const isWrapped = lines.every((line) => widthOf(line) <= widestWrap)
  // Where some lines are whole paragraphs, a wrapped stretch must show it by itself.
  const stretches = isWrapped ? [lines] : stretchesOf(lines)
  return stretches.flatMap((stretch) => joinWrappedLines(text, stretch))
}

function findLines(text: string): Line[] {
  const lines: Line[] = []
  let blankLinesBefore = 0
  let at = 0
  while (at < text.length) {
    const lineEnd = findLineEnd(text, at)
    const {start, end} = trimSpan(text, {start: at, end: lineEnd})
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

const widthOf = (line: Line): number => line.end - line.start + line.indent

/** The lines between two blank ones. */
function stretchesOf(lines: readonly Line[]): Line[][] {
  const stretches: Line[][] = []
  for (const line of lines) {
    const last = stretches.at(-1)
    if (last !== undefined && line.blankLinesBefore <= 0) last.push(line)
    else stretches.push([line])
  }
  return stretches
}

function joinWrappedLines(text: string, lines: readonly Line[]): Block[] {
  const width = lines.reduce((widest, line) => Math.max(widest, widthOf(line)), 0)
  const isWrapped = isHardWrapped(text, lines, width)
  const blocks: Block[] = []
  let previous: Line | undefined
  for (const line of lines) {
    const last = blocks.at(-1)
    if (
      isWrapped &&
      last !== undefined &&
      previous !== undefined &&
      isContinued(text, previous, line, width)
    ) {
      last.end = line.end
    } else {
      blocks.push({start: line.start, end: line.end, blankLinesBefore: line.blankLinesBefore})
    }
    previous = line
  }
  return blocks
}

/** Whether the line ends of `lines` are mostly those of a typewriter: a word more would not have fitted. */
function isHardWrapped(text: string, lines: readonly Line[], width: number): boolean {
  if (width < narrowestWrap || width > widestWrap) return false
  let breaks = 0
  let full = 0
  let inSentence = 0
  let lowerCase = 0
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1]
    if (next === undefined || next.blankLinesBefore > 0 || next.indent > line.indent + 1) continue
    breaks++
    if (isFull(text, line, next, width)) full++
    if (!endsSentence(text, line)) inSentence++
    if (startsLowerCase(text, next) || isCapitals(text, line)) lowerCase++
  }
  // A list of headlines can be as even as wrapped prose, but each begins with a capital.
  return breaks >= 2 && full >= 0.7 * breaks && inSentence >= 0.6 * breaks && lowerCase >= 0.4 * breaks
}

function isContinued(text: string, line: Line, next: Line, width: number): boolean {
  if (next.blankLinesBefore > 0 || next.indent > line.indent + 1) return false
  return isFull(text, line, next, width) || startsLowerCase(text, next)
}

/** Whether the first word of the next line would not have fitted on this one. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  let wordEnd = next.start
  while (wordEnd < next.end && !isWhiteSpace(text, wordEnd)) wordEnd++
  // Editors differ by a column or two in where they break.
  return widthOf(line) + 1 + (wordEnd - next.start) > width - 3
}

const endsSentence = (text: string, line: Line): boolean =>
  /[.!?:]["'”’)]?$/.test(text.slice(line.end - 2, line.end))

const startsLowerCase = (text: string, line: Line): boolean => /^\p{Ll}/u.test(text.charAt(line.start))

const isCapitals = (text: string, line: Line): boolean => !/\p{Ll}/u.test(text.slice(line.start, line.end))
