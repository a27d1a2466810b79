import {CaptionIndex} from './caption-index.js'
import type {LabelledSegment} from './segment.js'

/** A caption, the credit that belongs to it, and whether it stood before. */
export interface CaptionPair {
  caption: LabelledSegment
  credit: LabelledSegment | undefined
  isDuplicate: boolean
}

/**
 * Pairs each caption with the credit right behind it, else with the one right before it; on a page that prints credits
 * first, the other way round. Where a caption is printed twice and the credit stands behind the copy, it belongs to the
 * caption.
 */
export function pairCaptions(text: string, segments: readonly LabelledSegment[]): CaptionPair[] {
  const pairs: CaptionPair[] = []
  const taken = new Set<LabelledSegment>()
  const seen = new CaptionIndex()
  const creditsFirst = areCreditsFirst(segments)
  for (const [i, caption] of segments.entries()) {
    if (caption.type !== 'caption') continue
    const beside = creditsFirst ? [segments[i - 1], segments[i + 1]] : [segments[i + 1], segments[i - 1]]
    const credit = beside.find((s) => s?.type === 'credit' && !taken.has(s))
    if (credit) taken.add(credit)
    const words = text.slice(caption.content.start, caption.content.end)
    pairs.push({caption, credit, isDuplicate: seen.has(words)})
    seen.add(words)
  }
  return pairs.map((pair, i) => {
    const isCopy = pair.isDuplicate && pairs[i - 1]?.credit === undefined
    const copy = pairs[i + 1]
    if (isCopy && i > 0) return {...pair, credit: undefined}
    return pair.credit === undefined && copy?.isDuplicate === true ? {...pair, credit: copy.credit} : pair
  })
}

/** Whether the first run of captions and credits begins with a credit and ends with a caption. */
function areCreditsFirst(segments: readonly LabelledSegment[]): boolean {
  const isOfPicture = ({type}: LabelledSegment) => type === 'caption' || type === 'credit'
  const first = segments.findIndex(isOfPicture)
  if (first < 0 || segments[first]?.type !== 'credit') return false
  const length = segments.slice(first).findIndex((segment) => !isOfPicture(segment))
  return segments[length < 0 ? segments.length - 1 : first + length - 1]?.type === 'caption'
}
