import {bitsOfWeight, numbersOf, weightOfNumber} from '../../data/weights/rice-code.js'
import {digits, middleDigit} from '../../data/weights/weight-digits.js'

const highestBit = 32

/**
 * Rows of weights as they were written, or as the build writes them (scripts/pack-weights.ts): which are not 0, six to a digit, a
 * space, and those in a code that is read as src/data/weights/rice-code.ts says.
 */
export function unpackWeights(packed: string): string {
  const [there = '', weights] = packed.split(' ')
  if (weights === undefined) return packed
  const next = numbersOf(weights)
  let rows = ''
  for (const digit of there)
    for (let bit = highestBit; bit > 0; bit >>= 1)
      rows += digits.charAt(
        middleDigit + (digits.indexOf(digit) & bit ? weightOfNumber(next(bitsOfWeight)) : 0)
      )
  return rows
}
