import {bitsOfDigit} from '../src/data/weights/rice-code.js'
import {digits} from '../src/data/weights/weight-digits.js'

/** Writes numbers, each with how many lower bits it has, as `numbersOf` reads them. */
export function writeRiceCode(numbers: Iterable<readonly [number: number, lowerBits: number]>): string {
  let bits = ''
  for (const [number, lowerBits] of numbers) {
    const higher = number >> lowerBits
    bits += `${'0'.repeat(higher)}1`
    for (let bit = lowerBits - 1; bit >= 0; bit--) bits += String((number >> bit) & 1)
  }
  let code = ''
  for (let start = 0; start < bits.length; start += bitsOfDigit)
    code += digits.charAt(Number.parseInt(bits.slice(start, start + bitsOfDigit).padEnd(bitsOfDigit, '0'), 2))
  return code
}

/** The number that `weightOfNumber` reads as a weight. */
export const numberOfWeight = (weight: number): number => 2 * (Math.abs(weight) - 1) + (weight < 0 ? 1 : 0)
