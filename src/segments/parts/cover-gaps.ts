import type {ReadableText} from '../../text/readable-text.js'
import {isWhiteSpace} from '../../text/span.js'
import type {LabelledSegment} from './segment.js'

/**
 * Widens segments so that only white space of the raw text is left between them. A zero-width mark between two lines
 * or a `&nbsp;` behind one reads as nothing, and still belongs to the input: it is added to the segment before it, what
 * lies before the first one to that.
 */
export function coverGaps(source: ReadableText, segments: readonly LabelledSegment[]): LabelledSegment[] {
  const {length} = source.text
  const [first] = segments
  if (first === undefined) return coverNothing(source)
  return segments.map((segment, i) => {
    const start = i === 0 ? firstInk(source, segment.start) : segment.start
    const end = lastInk(source, segment.end, segments[i + 1]?.start ?? length)
    const {content, reasons, details} = segment
    return {start, end, content, reasons, details}
  })
}

/** Input without any block may still have ink: `&nbsp;` alone. */
function coverNothing(source: ReadableText): LabelledSegment[] {
  const {length} = source.text
  const start = firstInk(source, length)
  if (start === length) return []
  const span = {start, end: lastInk(source, start, length)}
  return [{...span, content: span, reasons: [], details: {type: 'boilerplate', kind: 'other'}}]
}

/** The first character before `to` that is no white space in the raw text; `to` where there is none. */
function firstInk(source: ReadableText, to: number): number {
  for (let i = 0; i < to; i++) if (hasInk(source, i)) return i
  return to
}

/** Behind the last such character; `from` where there is none. */
function lastInk(source: ReadableText, from: number, to: number): number {
  for (let i = to; i > from; i--) if (hasInk(source, i - 1)) return i
  return from
}

const hasInk = ({raw, text, rawOffset}: ReadableText, index: number): boolean =>
  raw === text ? !isWhiteSpace(text, index) : /\S/.test(raw.slice(rawOffset(index), rawOffset(index + 1)))
