import type {Quote} from 'copydesk'
import type {AttributedArticle, Attribution, Range} from '../corpora.js'
import {lengthOf, overlapAll, toRange, totalLength} from './ranges.js'

/** What stands between two quotation marks, and whom the annotation gives it to. */
export interface QuotedRange {
  range: Range
  words: number
  /** Where the annotation names the speaker; empty for titles, scare quotes and words that nobody is named for. */
  source: Range[]
}

/** A fragment of a found quote, with what is known of its speaker. */
export interface FoundFragment {
  range: Range
  mention?: Range
  confidence?: number
  name?: string
}

/** The quoted ranges of an article, each with the source of the attribution that covers it. */
export function annotatedRanges({text, attributions}: AttributedArticle): QuotedRange[] {
  return findQuotedRanges(text).map((range) => ({
    range,
    words: countWords(text.slice(...range)),
    source: tightestCover(range, attributions)?.source ?? []
  }))
}

export function foundFragments(quotes: Quote[]): FoundFragment[] {
  return quotes.flatMap(({fragments, speaker}) =>
    fragments.map((fragment) => ({
      range: toRange(fragment.position),
      ...(speaker && {mention: toRange(speaker.mention.position), confidence: speaker.confidence}),
      ...(speaker?.name !== undefined && {name: speaker.name})
    }))
  )
}

export const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0

/** Of the attributions that cover a range (60% or more), the tightest: nested ones say who spoke the inner words. */
export function tightestCover(range: Range, attributions: readonly Attribution[]): Attribution | undefined {
  let best: Attribution | undefined
  let tightest = 0
  for (const attribution of attributions) {
    const covered = overlapAll(range, attribution.content)
    if (covered < 0.6 * lengthOf(range)) continue
    const tightness = covered / totalLength(attribution.content)
    if (tightness <= tightest) continue
    tightest = tightness
    best = attribution
  }
  return best
}

/** Every quoted range, paragraph by paragraph, without its marks; one that is never closed ends with its paragraph. */
function findQuotedRanges(text: string): Range[] {
  return Array.from(text.matchAll(/[^\n]+/g)).flatMap(({index, 0: paragraph}) =>
    quotedInParagraph(paragraph).map(([start, end]): Range => [index + start, index + end])
  )
}

function quotedInParagraph(paragraph: string): Range[] {
  const ranges: Range[] = []
  let open = -1
  for (const {index, 0: mark} of paragraph.matchAll(/["“”]|''|``/g)) {
    if (open < 0) {
      if (mark !== '”') open = index + mark.length
    } else if (mark !== '“' && mark !== '``') {
      if (index > open) ranges.push([open, index])
      open = -1
    }
  }
  if (open >= 0 && open < paragraph.length) ranges.push([open, paragraph.length])
  return ranges
}
