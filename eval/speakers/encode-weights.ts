import {digits, highestDigit, middleDigit} from '../../src/data/weight-digits.js'
import type {EncodedWeights} from '../../src/speakers/attribution/decode-weights.js'

/** Writes weights as src/speakers/attribution/decode-weights.ts reads them, those of less than half a step left out. */
export function encodeWeights(weights: Float32Array): EncodedWeights {
  const highest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const step = highest / middleDigit
  let gaps = ''
  let steps = ''
  let last = 0
  for (const [feature, weight] of weights.entries()) {
    const rounded = Math.round(weight / step)
    if (rounded === 0) continue
    let gap = feature - last
    for (; gap >= highestDigit; gap -= highestDigit) gaps += digits.charAt(highestDigit)
    gaps += digits.charAt(gap)
    steps += digits.charAt(middleDigit + rounded)
    last = feature
  }
  return {step, gaps, steps}
}
