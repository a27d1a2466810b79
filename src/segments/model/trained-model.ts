import {segmentWeights} from '../../data/weights/segment-weights.js'
import {digits, middleDigit} from '../../data/weights/weight-digits.js'
import {featureNames} from './block-features.js'
import {createModel} from './create-model.js'
import {weightsOfFeature, type SegmentModel} from './segment-model.js'

let memo: SegmentModel | undefined

/** The trained model, decoded at the first call and kept: it is the same for every text. */
export function trainedModel(): SegmentModel {
  memo ??= decodeModel()
  return memo
}

function decodeModel(): SegmentModel {
  const {step, transitions, features} = segmentWeights
  const decode = (row: string): Float64Array =>
    Float64Array.from(row, (digit) => (digits.indexOf(digit) - middleDigit) * step)
  return createModel({
    transitions: transitions.map(decode),
    features: new Map(featureNames().map((name, feature) => [name, decode(rowOf(features, feature))]))
  })
}

const rowOf = (rows: string, feature: number): string =>
  rows.slice(feature * weightsOfFeature, (feature + 1) * weightsOfFeature)
