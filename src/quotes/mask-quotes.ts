import type {Span} from '../text/span.js'
import type {QuotedRange} from './pair-marks.js'

/** A piece of masked text: what was copied from one place, or the character that stands for a quotation. */
interface MaskedPiece {
  /** Where it begins in the masked text. */
  start: number
  /** How much farther on the same stands in the original text. */
  shift: number
  /** Its paragraph, by index. */
  paragraph: number
  /** Which of the ranges it stands for, if it does for one. */
  range: number | undefined
}

/** The reporter’s own words: paragraphs in which one character stands for each quotation. */
export interface MaskedText {
  text: string
  /** In order; each paragraph has at least one. */
  pieces: readonly MaskedPiece[]
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
  const pieces: MaskedPiece[] = []
  const add = (paragraph: number, start: number, written: string, range?: number): void => {
    pieces.push({start: masked.length, shift: start - masked.length, paragraph, range})
    masked += written
  }
  paragraphs.forEach((paragraph, index) => {
    if (masked !== '') masked += '\n\n'
    let from = paragraph.start
    for (; next < ranges.length; next++) {
      const outer = ranges[next]?.outer
      if (outer === undefined || outer.start >= paragraph.end) break
      if (outer.start < paragraph.start) continue
      // Two quotations side by side stay two.
      add(index, from, `${text.slice(from, outer.start)} `)
      add(index, outer.start, mask, next)
      from = outer.end
    }
    add(index, from, text.slice(from, paragraph.end))
  })
  return {text: masked, pieces}
}
