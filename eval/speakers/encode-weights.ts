import {writeWeights} from '../../scripts/write-weights.js'
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

export const countWeights = ({steps}: Weights): number => steps.filter((weight) => weight !== 0).length

/** Writes weights as src/speakers/attribution/ranker/decode-weights.ts reads them. */
export function encodeWeights(weights: Weights): EncodedWeights {
  const {step, steps} = weights
  // About as many lower bits as half of the numbers have bits, which is shortest.
  const bits = Math.max(0, Math.round(Math.log2((Math.LN2 * steps.length) / (countWeights(weights) + 1))))
  return {step, bits, code: writeWeights(steps, bits)}
}
