import {bitsOfDigit, bitsOfWeight} from '../src/data/weights/read-weights.js'
import {digits} from '../src/data/weights/weight-digits.js'

/** A number, and how many lower bits it has. */
type CodedNumber = readonly [number: number, lowerBits: number]

/** Writes weights in steps as `readWeights` reads them. */
export function writeWeights(weights: Iterable<number>, bits: number): string {
  const numbers: CodedNumber[] = []
  let passed = 0
  for (const weight of weights) {
    if (weight === 0) {
      passed++
      continue
    }
    numbers.push([passed, bits], [numberOfWeight(weight), bitsOfWeight])
    passed = 0
  }
  return writeRiceCode([...numbers, [passed, bits]])
}

/** Writes numbers as `numbersOf` reads them. */
export function writeRiceCode(numbers: Iterable<CodedNumber>): string {
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
