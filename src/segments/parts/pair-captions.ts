import {CaptionIndex} from '../rules/caption/caption-index.js'
import type {SegmentType} from '../../types.js'
import {isOfType, type LabelledSegment} from './segment.js'

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
  const copyOf: (number | undefined)[] = []
  const taken = new Set<LabelledSegment>()
  const seen = new CaptionIndex()
  const creditsFirst = areCreditsFirst(segments)
  for (const [i, caption] of segments.entries()) {
    if (!isOfType(caption, 'caption')) continue
    const beside = creditsFirst ? [segments[i - 1], segments[i + 1]] : [segments[i + 1], segments[i - 1]]
    const credit = beside.find((s) => s && isOfType(s, 'credit') && !taken.has(s))
    if (credit) taken.add(credit)
    const words = text.slice(caption.content.start, caption.content.end)
    copyOf.push(seen.find(words))
    pairs.push({caption, credit, isDuplicate: copyOf.at(-1) !== undefined})
    seen.add(words)
  }
  return withCreditsOfCopies(pairs, copyOf)
}

/** Moves the credit of each copy to the caption that it copies, where that one has none. */
function withCreditsOfCopies(
  pairs: readonly CaptionPair[],
  copyOf: readonly (number | undefined)[]
): CaptionPair[] {
  const moved = pairs.slice()
  copyOf.forEach((original, copy) => {
    const [from, to] = [moved[copy], moved[original ?? -1]]
    if (original === undefined || from?.credit === undefined || to === undefined || to.credit) return
    moved[original] = {...to, credit: from.credit}
    moved[copy] = {...from, credit: undefined}
  })
  return moved
}

/** Whether the first run of captions and credits begins with a credit and ends with a caption. */
function areCreditsFirst(segments: readonly LabelledSegment[]): boolean {
  const types = segments.map(({details}) => details.type)
  const isOfPicture = (type: SegmentType) => type === 'caption' || type === 'credit'
  const first = types.findIndex(isOfPicture)
  if (types[first] !== 'credit') return false
  const length = types.slice(first).findIndex((type) => !isOfPicture(type))
  return types[length < 0 ? types.length - 1 : first + length - 1] === 'caption'
}
