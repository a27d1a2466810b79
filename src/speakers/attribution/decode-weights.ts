import {featureSpace} from './feature-list.js'

/** Weights as src/data/speaker-weights.ts holds them, in two strings of the digits below. */
export interface EncodedWeights {
  /** What one step of a weight is worth. */
  step: number
  /** How far it is from each feature that has a weight to the next; the highest digit adds to the digit after it. */
  gaps: string
  /** The weight of each of those features in steps, the middle digit being none. */
  steps: string
}

/** The digits of both strings, from 0 to 63: the two streams compress better apart, and as text. */
export const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+/'

export const highestDigit = digits.length - 1

/** The digit for a weight of 0; a weight has at most as many steps up or down. */
export const middleDigit = highestDigit >> 1

export function decodeWeights({step, gaps, steps}: EncodedWeights): Float32Array {
  const weights = new Float32Array(featureSpace)
  const values = new Map(Array.from(digits, (digit, value) => [digit, value]))
  let feature = 0
  let next = 0
  for (const digit of gaps) {
    const gap = values.get(digit) ?? 0
    feature += gap
    if (gap === highestDigit) continue
    weights[feature] = ((values.get(steps.charAt(next++)) ?? middleDigit) - middleDigit) * step
  }
  return weights
}
