import {segmentWeights} from '../../data/weights/segment-weights.js'
import {digits, middleDigit} from '../../data/weights/weight-digits.js'
import {createModel} from './create-model.js'
import {weightsOfFeature, type SegmentModel} from './segment-model.js'
import {lazily} from '../../memo/lazily.js'
import {unpackWeights} from './unpack-weights.js'

/** The trained model. */
export const trainedModel = lazily(decodeModel)

function decodeModel(): SegmentModel {
  const {step, transitions, features} = segmentWeights
  const decode = (row: string): Float64Array =>
    Float64Array.from(row, (digit) => (digits.indexOf(digit) - middleDigit) * step)
  const rows = unpackWeights(features)
  return createModel((_, feature) => decode(rowOf(rows, feature)), transitions.map(decode))
}

const rowOf = (rows: string, feature: number): string =>
  rows.slice(feature * weightsOfFeature, (feature + 1) * weightsOfFeature)
