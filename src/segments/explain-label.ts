import type {Reason} from '../types.js'
import {blockLabels, type SegmentModel} from './segment-model.js'
import type {SettledLabel} from './rules/rule.js'

const mostReasons = 5

/**
 * The features that spoke most for a label, strongest first: by how much more each gives to it than to the labels on
 * average.
 */
export function explainLabel(
  label: SettledLabel['label'],
  rule: string | undefined,
  features: readonly string[],
  model: SegmentModel
): Reason[] {
  const column = blockLabels.findIndex((name) => name === (label === 'subheading' ? 'paragraph' : label))
  const reasons = features.flatMap((name) => {
    const weights = [...(model.features.get(name) ?? [])].slice(0, blockLabels.length)
    const average = weights.reduce((sum, weight) => sum + weight, 0) / (weights.length || 1)
    const weight = (weights[column] ?? 0) - average
    return weight > 0 ? [{rule: name, weight: Math.round(weight * 100) / 100}] : []
  })
  reasons.sort((a, b) => b.weight - a.weight)
  return [...(rule === undefined ? [] : [{rule}]), ...reasons.slice(0, mostReasons)]
}
