import {digits, highestDigit, middleDigit} from '../../src/data/weights/weight-digits.js'
import type {EncodedWeights} from '../../src/speakers/attribution/ranker/decode-weights.js'
import type {Weights} from '../../src/speakers/attribution/ranker/ranker.js'

/** How many steps the largest weight has: finer ones tell nothing more. */
export const mostSteps = 15

/** Weights in whole steps, as the package has them: those of less than half a step are left out. */
export function roundWeights(weights: Float32Array): Weights {
  const highest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const step = highest / mostSteps
  return {step, steps: Int8Array.from(weights, (weight) => Math.round(weight / step))}
}

/** Writes weights as src/speakers/attribution/ranker/decode-weights.ts reads them. */
export function encodeWeights({step, steps: weights}: Weights): EncodedWeights {
  let gaps = ''
  let steps = ''
  let last = 0
  for (const [feature, weight] of weights.entries()) {
    if (weight === 0) continue
    let gap = feature - last
    for (; gap >= highestDigit; gap -= highestDigit) gaps += digits.charAt(highestDigit)
    gaps += digits.charAt(gap)
    steps += digits.charAt(middleDigit + weight)
    last = feature
  }
  return {step, gaps, steps}
}
