/** Shorter captions are copies only where they are the same. */
const shortestCut = 25

/**
 * Whether two captions have the same words, or one is the other cut short (`The bridge at dusk after …`). Marks and
 * case do not count: copies often differ in them.
 */
export function isCaptionCopy(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  if (left === right) return true
  const [short, long] = left.length < right.length ? [left, right] : [right, left]
  return short.length >= shortestCut && long.startsWith(short)
}

const wordsOf = (caption: string): string => (caption.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
