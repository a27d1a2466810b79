import type {FeatureList} from './feature-list.js'

/** The weights of the features, by their number. */
export type Weights = Float32Array

export function scoreOf(weights: Weights, list: FeatureList): number {
  let sum = 0
  for (let index = 0; index < list.length; index++) sum += weights[list.values[index] ?? 0] ?? 0
  return sum
}

/** Scores as probabilities that add up to one. */
export function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - highest))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}
