import {bitsOfWeight, numbersOf, weightOfNumber} from '../../../data/weights/rice-code.js'
import {featureSpace} from '../features/feature-list.js'
import type {Weights} from './ranker.js'

/** Weights as src/data/weights/speaker-weights.ts holds them. */
export interface EncodedWeights {
  /** What one step of a weight is worth. */
  step: number
  /** How many lower bits the number of features has that are passed over. */
  bits: number
  /** How many features without a weight are passed over, and the weight behind them in steps, time and again; the last ones have none. */
  code: string
}

export function decodeWeights({step, bits, code}: EncodedWeights): Weights {
  const steps = new Int8Array(featureSpace)
  const next = numbersOf(code)
  for (let feature = next(bits); feature < featureSpace; feature += next(bits) + 1)
    steps[feature] = weightOfNumber(next(bitsOfWeight))
  return {step, steps}
}
