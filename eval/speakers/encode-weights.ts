import {numberOfWeight, writeRiceCode} from '../../scripts/write-rice-code.js'
import {bitsOfWeight} from '../../src/data/weights/rice-code.js'
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
export function encodeWeights({step, steps}: Weights): EncodedWeights {
  const features = [...steps.keys()].filter((feature) => steps[feature] !== 0)
  // About as many lower bits as half of the numbers have bits, which is shortest.
  const bits = Math.max(0, Math.round(Math.log2((Math.LN2 * steps.length) / (features.length + 1))))
  const numbers: [number: number, lowerBits: number][] = []
  let last = -1
  for (const feature of features) {
    numbers.push([feature - last - 1, bits], [numberOfWeight(steps[feature] ?? 0), bitsOfWeight])
    last = feature
  }
  numbers.push([steps.length - last - 1, bits])
  return {step, bits, code: writeRiceCode(numbers)}
}
