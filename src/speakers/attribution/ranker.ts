import type {FeatureList} from './feature-list.js'

/**
 * The weights of the features, by their number. They have few values, so that a byte tells which: the table of all features
 * then fits into the cache of a processor’s core, where numbers of four bytes did not.
 */
export interface Weights {
  /** Which of the values each feature has. */
  digits: Uint8Array
  values: Float32Array
}

export const weightOf = ({digits, values}: Weights, feature: number): number =>
  values[digits[feature] ?? 0] ?? 0

export function scoreOf(weights: Weights, list: FeatureList): number {
  let sum = 0
  for (let index = 0; index < list.length; index++) sum += weightOf(weights, list.values[index] ?? 0)
  return sum
}

/** Scores as probabilities that add up to one. */
export function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - highest))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}
