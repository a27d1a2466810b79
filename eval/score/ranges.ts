import type {Position} from 'copydesk'
import type {Range} from '../corpora.js'

export const toRange = ({start, end}: Position): Range => [start.offset, end.offset]

export const lengthOf = ([start, end]: Range): number => end - start

export const totalLength = (ranges: readonly Range[]): number =>
  ranges.reduce((sum, range) => sum + lengthOf(range), 0)

/** How many characters two ranges have in common. */
export const overlap = (a: Range, b: Range): number =>
  Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]))

/** How many characters a range has in common with others, summed up. */
export const overlapAll = (range: Range, others: readonly Range[]): number =>
  others.reduce((sum, other) => sum + overlap(range, other), 0)

/** Whether the ranges have half or more of each in common. */
export function match(a: Range, b: Range): boolean {
  const shared = overlap(a, b)
  return shared >= 0.5 * lengthOf(a) && shared >= 0.5 * lengthOf(b)
}
