import {digits, middleDigit} from '../../data/weights/weight-digits.js'

const highestBit = 32

/**
 * Rows of weights as they were written, or as the build writes them (scripts/pack-weights.ts): which are not 0, six to a digit, a
 * space, and those.
 */
export function unpackWeights(packed: string): string {
  const [there = '', weights] = packed.split(' ')
  if (weights === undefined) return packed
  let rows = ''
  let next = 0
  for (const digit of there)
    for (let bit = highestBit; bit > 0; bit >>= 1)
      rows += digits.indexOf(digit) & bit ? weights.charAt(next++) : digits.charAt(middleDigit)
  return rows
}
