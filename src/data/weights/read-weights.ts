import {digits} from './weight-digits.js'

export const bitsOfDigit = 6

/** How many lower bits a weight has: most are of a few steps up or down. */
export const bitsOfWeight = 2

/**
 * Reads weights in steps: how many are 0, with so many lower `bits`, and the weight behind them, time and again, up to `length`.
 *
 * @example
 * readWeights('n', 0, 2) // [1, 0]: nothing is passed over (1), a weight of 1 (1 00), and one of 0 (01)
 */
export function readWeights(code: string, bits: number, length: number): Int8Array {
  const weights = new Int8Array(length)
  const next = numbersOf(code)
  for (let index = next(bits); index < length; index += next(bits) + 1)
    weights[index] = weightOfNumber(next(bitsOfWeight))
  return weights
}

/**
 * Reads numbers that are written in six bits a digit: each is its higher bits as so many zeros and a one, and so many lower bits
 * as it is asked for. Where small numbers are frequent, nothing simple is shorter, and gzip finds nothing in it that it takes for a word.
 *
 * Source of the code: R. F. Rice, “Some Practical Universal Noiseless Coding Techniques”, JPL 1979.
 *
 * @example
 * const next = numbersOf('k') // 101110
 * next(2) // 1: nothing above, and the bits 01
 */
export function numbersOf(code: string): (lowerBits: number) => number {
  let at = 0
  let digit = 0
  let bit = 0
  const nextBit = (): number => {
    if (bit === 0) {
      digit = digits.indexOf(code.charAt(at++))
      bit = bitsOfDigit
    }
    return (digit >> --bit) & 1
  }
  return (lowerBits) => {
    let number = 0
    while (nextBit() === 0) number++
    for (let i = 0; i < lowerBits; i++) number = 2 * number + nextBit()
    return number
  }
}

/** The weight that a number stands for: 1, -1, 2, -2 and so on, and never 0. */
export const weightOfNumber = (number: number): number => (number & 1 ? -1 : 1) * ((number >> 1) + 1)
