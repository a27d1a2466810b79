import {featureSpace} from '../../src/speakers/attribution/feature-list.js'
import type {Example} from './build-examples.js'

/** How one training by FTRL-Proximal goes. */
export interface Training {
  epochs: number
  /** Learning rate. */
  alpha: number
  beta: number
  /** Strength of the L1 penalty, which prunes, and of the L2 penalty. */
  l1: number
  l2: number
}

export interface TrainingOptions {
  /** Finds which features count, under a penalty that leaves few of them. */
  choice: Training
  /** Learns the weights of these alone, under next to none. */
  weights: Training
  seed: number
}

/**
 * A linear softmax ranker over the candidates of each example, trained by FTRL-Proximal (McMahan et al. 2013). Where
 * several candidates are right, their probabilities are added up.
 *
 * It is trained twice (the relaxed lasso, Meinshausen 2007): a penalty that is strong enough to prune also draws all
 * weights that it leaves towards zero.
 */
export function trainRanker(
  examples: readonly Example[],
  {choice, weights, seed}: TrainingOptions
): Float32Array {
  return train(examples, weights, seed, train(examples, choice, seed))
}

/** Trains once. A feature whose weight is 0 in `chosen` gets none; where that is absent, any may get one. */
function train(
  examples: readonly Example[],
  options: Training,
  seed: number,
  chosen?: Float32Array
): Float32Array {
  const z = new Float64Array(featureSpace)
  const n = new Float64Array(featureSpace)
  const weights = new Float32Array(featureSpace)
  const usable = examples.filter((example) => example.right.includes(true))
  const order = Int32Array.from(usable.keys())
  const random = createRandom(seed)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random)
    for (const index of order) {
      const example = usable[index]
      if (example) step(example)
    }
  }
  return weights

  function step(example: Example): void {
    const probabilities = rank(weights, example)
    let mass = 0
    for (const [index, probability] of probabilities.entries()) if (example.right[index]) mass += probability
    let start = 0
    for (const [index, end] of example.ends.entries()) {
      const probability = probabilities[index] ?? 0
      const target = example.right[index] ? probability / Math.max(mass, 1e-9) : 0
      const gradient = (probability - target) * example.weight
      if (Math.abs(gradient) > 1e-6)
        for (let at = start; at < end; at++) update(example.features[at] ?? 0, gradient)
      start = end
    }
  }

  function update(feature: number, gradient: number): void {
    if (chosen?.[feature] === 0) return
    const before = n[feature] ?? 0
    const after = before + gradient * gradient
    const sigma = (Math.sqrt(after) - Math.sqrt(before)) / options.alpha
    const sum = (z[feature] ?? 0) + gradient - sigma * (weights[feature] ?? 0)
    z[feature] = sum
    n[feature] = after
    weights[feature] =
      Math.abs(sum) <= options.l1
        ? 0
        : -(sum - Math.sign(sum) * options.l1) /
          ((options.beta + Math.sqrt(after)) / options.alpha + options.l2)
  }
}

/** The probability of each candidate of an example. */
export function rank(weights: Float32Array, example: Example): Float64Array {
  const scores = new Float64Array(example.ends.length)
  let start = 0
  let highest = -Infinity
  for (const [index, end] of example.ends.entries()) {
    let score = 0
    for (let at = start; at < end; at++) score += weights[example.features[at] ?? 0] ?? 0
    scores[index] = score
    if (score > highest) highest = score
    start = end
  }
  let sum = 0
  for (const [index, score] of scores.entries()) sum += scores[index] = Math.exp(score - highest)
  for (const [index, power] of scores.entries()) scores[index] = power / sum
  return scores
}

/** A small generator of random numbers, the same at each run (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let index = order.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1))
    const value = order[index] ?? 0
    order[index] = order[other] ?? 0
    order[other] = value
  }
}
