import {collapse} from '../text/span.js'
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
    const words = wordsOf(collapse(text.slice(caption.content.start, caption.content.end)))
    pairs.push({caption, credit, isDuplicate: seen.some((other) => isCopy(words, other))})
    seen.push(words)
  }
  return pairs
}

/** Marks and case left out: two copies of a caption often differ in them. */
const wordsOf = (caption: string): string => (caption.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')

/** A caption is a copy of one before it where both are the same, or one the other cut short. */
function isCopy(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= 25 && long.startsWith(short)
}
