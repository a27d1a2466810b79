import {readWeights} from '../../data/weights/read-weights.js'
import {digits, middleDigit} from '../../data/weights/weight-digits.js'

/** How many lower bits the number of weights has that are passed over: about half of them are 0. */
export const bitsOfPassed = 0

/**
 * Rows of weights as they were written, or as the build writes them (scripts/pack-weights.ts): how many there are, a space, and
 * their code, which src/data/weights/read-weights.ts reads.
 */
export function unpackWeights(packed: string): string {
  const [length, code] = packed.split(' ')
  if (code === undefined) return packed
  const weights = readWeights(code, bitsOfPassed, Number(length))
  return Array.from(weights, (weight) => digits.charAt(middleDigit + weight)).join('')
}
