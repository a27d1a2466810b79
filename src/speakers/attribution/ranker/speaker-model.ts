import {confidencePoints, indirectWeights, speakerWeights} from '../../../data/weights/speaker-weights.js'
import {decodeWeights} from './decode-weights.js'
import type {Weights} from './ranker.js'
import {lazily} from '../../../memo/lazily.js'

/** What the rankers learnt. */
export interface SpeakerModel {
  direct: Weights
  indirect: Weights
  /** How sure the rankers may be of what they say. */
  confidence: {direct: Calibration; indirect: Calibration}
}

/** Of the speakers to whom a ranker gives probability `[0]`, the share `[1]` is right; in ascending order. */
export type Calibration = readonly (readonly [probability: number, share: number])[]

/** The trained model. */
export const speakerModel = lazily((): SpeakerModel => ({
  direct: decodeWeights(speakerWeights),
  indirect: decodeWeights(indirectWeights),
  confidence: confidencePoints
}))

/** How often a speaker given with this probability is right, between the points that were measured. */
export function calibrate(points: Calibration, probability: number): number {
  let [lowX, lowY] = [0, 0]
  for (const [x, y] of points) {
    if (probability <= x) return x === lowX ? y : lowY + ((y - lowY) * (probability - lowX)) / (x - lowX)
    ;[lowX, lowY] = [x, y]
  }
  return lowY
}
