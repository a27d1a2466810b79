import {confidencePoints, indirectWeights, speakerWeights} from '../data/speaker-weights.js'
import {decodeWeights} from './decode-weights.js'
import type {Weights} from './ranker.js'

/** What the rankers learnt. */
export interface SpeakerModel {
  direct: Weights
  indirect: Weights
  /** Of the speakers to whom the ranker gives probability `[0]`, the share `[1]` is right; in ascending order. */
  confidence: readonly (readonly [probability: number, share: number])[]
}

let memo: SpeakerModel | undefined

/** The trained model, decoded at the first call and kept: it is the same for every text. */
export function speakerModel(): SpeakerModel {
  memo ??= {
    direct: decodeWeights(speakerWeights.encoded, speakerWeights.step),
    indirect: decodeWeights(indirectWeights.encoded, indirectWeights.step),
    confidence: confidencePoints
  }
  return memo
}

/** How often a speaker given with this probability is right, between the points that were measured. */
export function calibrate({confidence}: SpeakerModel, probability: number): number {
  let [lowX, lowY] = [0, 0]
  for (const [x, y] of confidence) {
    if (probability <= x) return x === lowX ? y : lowY + ((y - lowY) * (probability - lowX)) / (x - lowX)
    ;[lowX, lowY] = [x, y]
  }
  return lowY
}
