import {countUpTo} from '../text/count-up-to.js'
import type {Span} from '../text/span.js'
import type {QuotedRange} from './pair-marks.js'

/** The reporter’s own words: paragraphs in which one character stands for each quotation. */
export interface MaskedText {
  text: string
  /** The place in the original text of an offset of the masked one. */
  toOffset: (offset: number) => number
  /** Which of the ranges stands at an offset of the masked text. */
  rangeAt: ReadonlyMap<number, number>
  /** Where each paragraph begins in the masked text. */
  starts: number[]
}

/** Stands for a quotation: the object replacement character, which is no word and ends no sentence. */
export const mask = '\uFFFC'

/**
 * The `paragraphs` of a text, apart by blank lines, with each of the `ranges` masked, so that no mark, full stop or
 * name within a quotation is taken for the reporter’s.
 */
export function maskQuotes(
  text: string,
  paragraphs: readonly Span[],
  ranges: readonly QuotedRange[]
): MaskedText {
  let masked = ''
  let next = 0
  const starts: number[] = []
  const rangeAt = new Map<number, number>()
  const offsets: number[] = []
  const shifts: number[] = []
  const copy = (start: number, end: number): void => {
    offsets.push(masked.length)
    shifts.push(start - masked.length)
    masked += text.slice(start, end)
  }
  for (const paragraph of paragraphs) {
    if (masked !== '') masked += '\n\n'
    starts.push(masked.length)
    let from = paragraph.start
    while (next < ranges.length) {
      const range = ranges[next]
      if (range === undefined || range.outer.start >= paragraph.end) break
      if (range.outer.start >= paragraph.start) {
        copy(from, range.outer.start)
        // Two quotations side by side stay two.
        masked += ' '
        rangeAt.set(masked.length, next)
        offsets.push(masked.length)
        shifts.push(range.outer.start - masked.length)
        masked += mask
        from = range.outer.end
      }
      next++
    }
    copy(from, paragraph.end)
  }
  return {
    text: masked,
    toOffset: (offset) => offset + (shifts[countUpTo(offsets, offset) - 1] ?? 0),
    rangeAt,
    starts
  }
}
