import type {FeatureList} from '../features/feature-list.js'

/** The weights of the features, by their number, in whole steps: in eight bits each, the table fits into a cache. */
export interface Weights {
  /** What one step is worth. */
  step: number
  steps: Int8Array
}

export const weightOf = ({step, steps}: Weights, feature: number): number => step * (steps[feature] ?? 0)

export function scoreOf({step, steps}: Weights, {values, length}: FeatureList): number {
  let sum = 0
  for (let index = 0; index < length; index++) sum += steps[values[index] ?? 0] ?? 0
  return step * sum
}

/** Scores as probabilities that add up to one. */
export function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - highest))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}
