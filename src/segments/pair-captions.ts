import {isCaptionCopy} from './is-caption-copy.js'
import type {LabelledSegment} from './segment.js'

/** A caption, the credit that belongs to it, and whether it stood before. */
export interface CaptionPair {
  caption: LabelledSegment
  credit: LabelledSegment | undefined
  isDuplicate: boolean
}

/** Pairs each caption with the credit right behind it, else with the one right before it. */
export function pairCaptions(text: string, segments: readonly LabelledSegment[]): CaptionPair[] {
  const pairs: CaptionPair[] = []
  const taken = new Set<LabelledSegment>()
  const seen: string[] = []
  for (const [i, caption] of segments.entries()) {
    if (caption.type !== 'caption') continue
    const credit = [segments[i + 1], segments[i - 1]].find((s) => s?.type === 'credit' && !taken.has(s))
    if (credit) taken.add(credit)
    const words = text.slice(caption.content.start, caption.content.end)
    pairs.push({caption, credit, isDuplicate: seen.some((other) => isCaptionCopy(words, other))})
    seen.push(words)
  }
  return pairs
}
