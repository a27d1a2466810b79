import type {LabelledSegment} from './segment.js'

/**
 * Widens segments so that only white space is left between them, as a zero-width mark between two lines would not be:
 * what lies behind a segment is added to it, what lies before the first one to that.
 */
export function coverGaps(text: string, segments: readonly LabelledSegment[]): LabelledSegment[] {
  return segments.map((segment, i) => {
    const start = i === 0 && /\S/.test(text.slice(0, segment.start)) ? firstInk(text, 0) : segment.start
    const next = segments[i + 1]?.start ?? text.length
    const gap = text.slice(segment.end, next)
    return {...segment, start, end: /\S/.test(gap) ? segment.end + gap.trimEnd().length : segment.end}
  })
}

const firstInk = (text: string, from: number): number => from + text.slice(from).search(/\S/)
