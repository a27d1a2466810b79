import {readWeights} from '../../../data/weights/read-weights.js'
import {featureSpace} from '../features/feature-list.js'
import type {Weights} from './ranker.js'

/** Weights as src/data/weights/speaker-weights.ts holds them. */
export interface EncodedWeights {
  /** What one step of a weight is worth. */
  step: number
  /** How many lower bits the number of features has that have no weight and are passed over. */
  bits: number
  /** The weights in steps, as src/data/weights/read-weights.ts reads them. */
  code: string
}

export const decodeWeights = ({step, bits, code}: EncodedWeights): Weights => ({
  step,
  steps: readWeights(code, bits, featureSpace)
})
