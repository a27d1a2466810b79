import type {Reason} from '../types.js'
import {featureNames} from './model/block-features.js'
import {blockLabels, type SegmentModel} from './model/segment-model.js'
import {rowLength} from './model/sum-weights.js'
import type {SettledLabel} from './rules/rule.js'

const mostReasons = 5

/**
 * The features that spoke most for a label, strongest first: by how much more each gives to it than to the labels on
 * average.
 */
export function explainLabel(
  label: SettledLabel['label'],
  rule: string | undefined,
  features: readonly number[],
  {weights}: SegmentModel
): Reason[] {
  const names = featureNames()
  const column = blockLabels.findIndex((name) => name === (label === 'subheading' ? 'paragraph' : label))
  const reasons = features.flatMap((feature) => {
    const start = feature * rowLength
    const ofLabels = weights.subarray(start, start + blockLabels.length)
    const average = ofLabels.reduce((sum, weight) => sum + weight, 0) / blockLabels.length
    const weight = (ofLabels[column] ?? 0) - average
    return weight > 0 ? [{rule: names[feature] ?? '', weight: Math.round(weight * 100) / 100}] : []
  })
  reasons.sort((a, b) => b.weight - a.weight)
  return [...(rule === undefined ? [] : [{rule}]), ...reasons.slice(0, mostReasons)]
}
