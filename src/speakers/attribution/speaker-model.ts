import {confidencePoints, indirectWeights, speakerWeights} from '../../data/weights/speaker-weights.js'
import {decodeWeights} from './decode-weights.js'
import type {Weights} from './ranker.js'

/** What the rankers learnt. */
export interface SpeakerModel {
  direct: Weights
  indirect: Weights
  /** How sure the rankers may be of what they say. */
  confidence: {direct: Calibration; indirect: Calibration}
}

/** Of the speakers to whom a ranker gives probability `[0]`, the share `[1]` is right; in ascending order. */
export type Calibration = readonly (readonly [probability: number, share: number])[]

let memo: SpeakerModel | undefined

/** The trained model, decoded at the first call and kept: it is the same for every text. */
export function speakerModel(): SpeakerModel {
  memo ??= {
    direct: decodeWeights(speakerWeights),
    indirect: decodeWeights(indirectWeights),
    confidence: confidencePoints
  }
  return memo
}

/** How often a speaker given with this probability is right, between the points that were measured. */
export function calibrate(points: Calibration, probability: number): number {
  let [lowX, lowY] = [0, 0]
  for (const [x, y] of points) {
    if (probability <= x) return x === lowX ? y : lowY + ((y - lowY) * (probability - lowX)) / (x - lowX)
    ;[lowX, lowY] = [x, y]
  }
  return lowY
}
