import {continuesRange} from './find-ranges.js'
import type {QuotedRange} from './pair-marks.js'

/** A range that is a quote, who said it (the same number for the same mention), and how the reporter brings it. */
export interface SpokenRange {
  range: QuotedRange
  /** Its place among all ranges. */
  index: number
  mention: number | undefined
}

/** The ranges of one quote, in order. */
export type Fragments = readonly [SpokenRange, ...SpokenRange[]]

/**
 * Groups ranges into quotes. Two are one quote where they have one mention and only its attribution stands between
 * them, or where the second goes on with what the first left open.
 */
export function joinFragments(
  text: string,
  spoken: readonly SpokenRange[],
  isAttribution: (from: SpokenRange, to: SpokenRange) => boolean
): Fragments[] {
  const groups: [SpokenRange, ...SpokenRange[]][] = []
  for (const next of spoken) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    const joins =
      last?.index === next.index - 1 &&
      (continuesRange(text, last.range, next.range) || isAttribution(last, next))
    if (joins) group?.push(next)
    else groups.push([next])
  }
  return groups
}
