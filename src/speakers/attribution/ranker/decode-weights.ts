import {digits, highestDigit, middleDigit} from '../../../data/weights/weight-digits.js'
import {featureSpace} from '../features/feature-list.js'
import type {Weights} from './ranker.js'

/**
 * Weights as src/data/weights/speaker-weights.ts holds them, in two strings of the digits of src/data/weights/weight-digits.ts: the two
 * streams compress better apart.
 */
export interface EncodedWeights {
  /** What one step of a weight is worth. */
  step: number
  /** How far it is from each feature that has a weight to the next; the highest digit adds to the digit after it. */
  gaps: string
  /** The weight of each of those features in steps, the middle digit being none. */
  steps: string
}

export function decodeWeights({step, gaps, steps}: EncodedWeights): Weights {
  const weights = new Int8Array(featureSpace)
  let feature = 0
  let next = 0
  for (const digit of gaps) {
    const gap = digits.indexOf(digit)
    feature += gap
    if (gap === highestDigit) continue
    weights[feature] = digits.indexOf(steps.charAt(next++)) - middleDigit
  }
  return {step, steps: weights}
}
