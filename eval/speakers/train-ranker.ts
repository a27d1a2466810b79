import {featureSpace} from '../../src/speakers/attribution/features/feature-list.js'
import {createFtrl, learnOnly, type Learner, type Training} from '../learners.js'
import type {Example} from './build-examples.js'

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
  const chooser = createFtrl(new Float32Array(featureSpace), choice)
  train(examples, chooser, choice.epochs, seed)
  const learnt = new Float32Array(featureSpace)
  train(examples, learnOnly(chooser.weights, createFtrl(learnt, weights)), weights.epochs, seed)
  return learnt
}

function train(examples: readonly Example[], {weights, update}: Learner, epochs: number, seed: number): void {
  const usable = examples.filter((example) => example.right.includes(true))
  const order = Int32Array.from(usable.keys())
  const random = createRandom(seed)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const index of order) {
      const example = usable[index]
      if (example) step(example)
    }
  }

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
}

/** The probability of each candidate of an example. */
export function rank(weights: Learner['weights'], example: Example): Float64Array {
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
