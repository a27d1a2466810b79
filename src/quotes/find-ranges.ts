import type {Span} from '../text/span.js'
import {isNickname} from './is-nickname.js'
import {pairMarks, type Continuation, type QuotedRange} from './pair-marks.js'

/** All that stands between quotation marks in `paragraphs`, in order, but for nicknames: they are parts of names. */
export function findRanges(text: string, paragraphs: readonly Span[]): QuotedRange[] {
  return paragraphs.flatMap((paragraph, index) => {
    const next = paragraphs[index + 1]
    return pairMarks(text, paragraph, continuationOf(next ? text.charAt(next.start) : '')).filter(
      (range) => !isNickname(text, range)
    )
  })
}

const continuationOf = (mark: string): Continuation =>
  /^['‘`]/.test(mark) ? 'single' : /^["“„«]/.test(mark) ? 'double' : 'none'

/** Whether `range` goes on with a quotation that was left open right before it. */
export function continuesRange(
  text: string,
  previous: QuotedRange | undefined,
  range: QuotedRange | undefined
): boolean {
  if (!previous || previous.closed || !range) return false
  return (
    range.outer.start - previous.outer.end < 200 &&
    text.slice(previous.outer.end, range.outer.start).trim() === ''
  )
}

/**
 * The paragraphs that have to be read to tell who speaks: those with a quotation, and their neighbours where a
 * quotation begins or ends the paragraph, so that its speaker may stand there.
 */
export function paragraphsToRead(paragraphs: readonly Span[], ranges: readonly QuotedRange[]): Span[] {
  const needed = new Set<Span>()
  let next = 0
  for (const [index, paragraph] of paragraphs.entries()) {
    const from = next
    while ((ranges[next]?.outer.start ?? Infinity) < paragraph.end) next++
    const first = ranges[from]
    const last = ranges[next - 1]
    if (next === from || !first || !last) continue
    needed.add(paragraph)
    for (const [edge, neighbour] of [
      [first.outer.start === paragraph.start, paragraphs[index - 1]],
      [last.outer.end === paragraph.end, paragraphs[index + 1]]
    ] as const)
      if (edge && neighbour) needed.add(neighbour)
  }
  return paragraphs.filter((paragraph) => needed.has(paragraph))
}
