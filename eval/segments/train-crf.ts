import {
  createAdaGrad,
  createFtrl,
  learnOnly,
  type AdaGradOptions,
  type Learner,
  type Training
} from '../learners.js'
import {
  blockLabels,
  blockStates,
  mayFollow,
  mayStart,
  phases,
  type LearntModel
} from '../../src/segments/model/segment-model.js'

/** A page to learn from: the features of each block, and the states that its annotation allows for it. */
export interface TrainingPage {
  /** Pages of one site belong together when pages are split for cross-validation. */
  site: string
  features: readonly (readonly string[])[]
  /** Indexes into `blockStates`. More than one where the annotation is coarser than our labels. */
  allowed: readonly (readonly number[])[]
  /** The states that each block can have at all. */
  possible: readonly (readonly number[])[]
  /** How much the page counts. */
  weight: number
}

export interface TrainingOptions {
  /** Finds which weights count, under a penalty that leaves few of them. */
  choice: Training
  /** Learns these alone. */
  weights: AdaGradOptions & {epochs: number}
  /** Features on fewer sites than this are left out. */
  minSites: number
}

const labelCount = blockLabels.length
const width = labelCount + phases.length
const S = blockStates.length
const labelOf = Int32Array.from(blockStates, ({label}) => blockLabels.indexOf(label))
const phaseOf = Int32Array.from(blockStates, ({phase}) => labelCount + phases.indexOf(phase))
const edges = blockStates.flatMap((from, i) =>
  blockStates.flatMap((to, j) => (mayFollow(from, to) ? [[i, j] as const] : []))
)
const edgeFrom = Int32Array.from(edges, ([from]) => from)
const edgeTo = Int32Array.from(edges, ([, to]) => to)
const E = edges.length

/**
 * Trains a linear-chain conditional random field on partly labelled sequences: the likelihood of all state sequences
 * that the annotation allows is raised against that of all sequences (Tsuboi et al. 2008). Deterministic.
 *
 * It is trained twice (the relaxed lasso, Meinshausen 2007): a penalty that is strong enough to prune also draws all
 * weights that it leaves towards zero.
 */
export function trainCrf(pages: readonly TrainingPage[], options: TrainingOptions): LearntModel {
  const {choice, weights, minSites} = options
  const index = indexFeatures(pages, minSites)
  const encoded = pages.map((page) => ({
    ids: page.features.map((names) => Int32Array.from(names.flatMap((name) => index.get(name) ?? []))),
    allowed: page.allowed.map(maskOf),
    possible: page.possible.map(maskOf),
    weight: page.weight
  }))
  const chain = index.size * width
  const size = chain + labelCount * labelCount
  // What label after label adds is a hundred weights: none of them is pruned.
  const chooser = createFtrl(new Float64Array(size), choice, chain)
  learn(encoded, chain, chooser, choice.epochs)
  const learner = learnOnly(chooser.weights, createAdaGrad(new Float64Array(size), weights))
  const learnt = learn(encoded, chain, learner, weights.epochs)
  return {
    features: new Map([...index].map(([name, id]) => [name, learnt.slice(id * width, (id + 1) * width)])),
    transitions: blockLabels.map((_, from) =>
      learnt.slice(chain + from * labelCount, chain + (from + 1) * labelCount)
    )
  }
}

/** A page whose features and states are numbers. */
interface EncodedPage {
  ids: readonly Int32Array[]
  allowed: readonly Uint8Array[]
  possible: readonly Uint8Array[]
  weight: number
}

/**
 * Goes through the pages again and again.
 *
 * @param chain Where the weights of label after label begin, behind those of the features.
 * @returns The mean of the weights over the later epochs, which is steadier than the last ones.
 */
function learn(
  pages: readonly EncodedPage[],
  chain: number,
  {weights, update}: Learner,
  epochs: number
): Float64Array {
  const sums = new Float64Array(weights.length)
  let counted = 0
  const column = new Float64Array(width)
  const pairs = new Float64Array(labelCount * labelCount)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const page of shuffled(pages, epoch + 1)) {
      const scores = scorePage(page.ids, weights)
      const factors = new Float64Array(E)
      for (let e = 0; e < E; e++) {
        factors[e] = Math.exp(weights[chain + labelPair(e)] ?? 0)
      }
      const free = forwardBackward(scores, factors, page.possible)
      const gold = forwardBackward(scores, factors, page.allowed)
      for (const [i, ids] of page.ids.entries()) {
        addDifferences(column, gold.nodes, free.nodes, i)
        step(ids, column, page.weight, update)
      }
      pairs.fill(0)
      for (let e = 0; e < E; e++) {
        const pair = labelPair(e)
        pairs[pair] = (pairs[pair] ?? 0) + (free.edges[e] ?? 0) - (gold.edges[e] ?? 0)
      }
      for (let k = 0; k < pairs.length; k++) update(chain + k, page.weight * (pairs[k] ?? 0))
    }
    if (epoch >= epochs / 2) {
      for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] ?? 0) + (weights[k] ?? 0)
      counted++
    }
  }
  return sums.map((sum) => sum / Math.max(1, counted))
}

function maskOf(states: readonly number[]): Uint8Array {
  const mask = new Uint8Array(S)
  for (const state of states) mask[state] = 1
  return mask
}

/** What the model gives to each label and phase of a block, less what the annotation asks. */
function addDifferences(column: Float64Array, gold: Float64Array, free: Float64Array, block: number): void {
  column.fill(0)
  for (let s = 0; s < S; s++) {
    const difference = (free[block * S + s] ?? 0) - (gold[block * S + s] ?? 0)
    const label = labelOf[s] ?? 0
    const phase = phaseOf[s] ?? 0
    column[label] = (column[label] ?? 0) + difference
    column[phase] = (column[phase] ?? 0) + difference
  }
}

/** Gradients nearer to 0 than this are not worth their time. */
const smallest = 1e-3

function step(ids: Int32Array, column: Float64Array, weight: number, update: Learner['update']): void {
  for (let k = 0; k < width; k++) {
    const gradient = weight * (column[k] ?? 0)
    if (Math.abs(gradient) < smallest) continue
    for (const id of ids) update(id * width + k, gradient)
  }
}

const pairOfEdge = Int32Array.from(
  edges,
  ([from, to]) => (labelOf[from] ?? 0) * labelCount + (labelOf[to] ?? 0)
)
const labelPair = (edge: number): number => pairOfEdge[edge] ?? 0

function indexFeatures(pages: readonly TrainingPage[], minSites: number): Map<string, number> {
  const sites = new Map<string, Set<string>>()
  for (const page of pages) {
    for (const name of new Set(page.features.flat())) {
      const seen = sites.get(name) ?? new Set()
      sites.set(name, seen.add(page.site))
    }
  }
  const kept = [...sites].filter(([, seen]) => seen.size >= minSites).map(([name]) => name)
  return new Map(kept.sort().map((name, id) => [name, id]))
}

function scorePage(blocks: readonly Int32Array[], weights: Learner['weights']): Float64Array {
  const scores = new Float64Array(blocks.length * S)
  const column = new Float64Array(width)
  for (const [i, ids] of blocks.entries()) {
    column.fill(0)
    for (const id of ids) {
      const base = id * width
      for (let k = 0; k < width; k++) column[k] = (column[k] ?? 0) + (weights[base + k] ?? 0)
    }
    for (let s = 0; s < S; s++)
      scores[i * S + s] = (column[labelOf[s] ?? 0] ?? 0) + (column[phaseOf[s] ?? 0] ?? 0)
  }
  return scores
}

const start = Uint8Array.from(blockStates, (state) => Number(mayStart(state)))

/** Marginal probabilities of the states of each block and, summed over the page, of each edge. */
function forwardBackward(
  scores: Float64Array,
  factors: Float64Array,
  masks: readonly Uint8Array[]
): {nodes: Float64Array; edges: Float64Array} {
  const n = scores.length / S
  // Each block's scores are shifted by their maximum, and each step normalised: no overflow on long pages.
  const local = new Float64Array(n * S)
  for (let i = 0; i < n; i++) {
    const base = i * S
    let most = -Infinity
    for (let s = 0; s < S; s++) most = Math.max(most, scores[base + s] ?? 0)
    const mask = masks[i]
    for (let s = 0; s < S; s++) {
      if (mask?.[s] === 1) local[base + s] = Math.exp((scores[base + s] ?? 0) - most)
    }
  }
  const forward = new Float64Array(n * S)
  for (let s = 0; s < S; s++) forward[s] = (start[s] ?? 0) * (local[s] ?? 0)
  normalize(forward, 0)
  for (let i = 1; i < n; i++) {
    const base = i * S
    for (let e = 0; e < E; e++) {
      const to = base + (edgeTo[e] ?? 0)
      forward[to] = (forward[to] ?? 0) + (forward[base - S + (edgeFrom[e] ?? 0)] ?? 0) * (factors[e] ?? 0)
    }
    for (let s = 0; s < S; s++) forward[base + s] = (forward[base + s] ?? 0) * (local[base + s] ?? 0)
    normalize(forward, base)
  }
  const backward = new Float64Array(n * S)
  for (let s = 0; s < S; s++) backward[(n - 1) * S + s] = 1
  const edgeSums = new Float64Array(E)
  const products = new Float64Array(E)
  for (let i = n - 2; i >= 0; i--) {
    const base = i * S
    let sum = 0
    for (let e = 0; e < E; e++) {
      const from = base + (edgeFrom[e] ?? 0)
      const to = base + S + (edgeTo[e] ?? 0)
      const value = (factors[e] ?? 0) * (local[to] ?? 0) * (backward[to] ?? 0)
      backward[from] = (backward[from] ?? 0) + value
      const product = value * (forward[from] ?? 0)
      products[e] = product
      sum += product
    }
    if (sum > 0) for (let e = 0; e < E; e++) edgeSums[e] = (edgeSums[e] ?? 0) + (products[e] ?? 0) / sum
    normalize(backward, base)
  }
  const nodes = forward
  for (let i = 0; i < n; i++) {
    for (let s = 0; s < S; s++) nodes[i * S + s] = (nodes[i * S + s] ?? 0) * (backward[i * S + s] ?? 0)
    normalize(nodes, i * S)
  }
  return {nodes, edges: edgeSums}
}

function normalize(values: Float64Array, base: number): void {
  let sum = 0
  for (let s = 0; s < S; s++) sum += values[base + s] ?? 0
  if (sum === 0) return
  for (let s = 0; s < S; s++) values[base + s] = (values[base + s] ?? 0) / sum
}

/** A copy in an order that depends on the seed alone. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const copy = [...items]
  let state = Math.imul(seed, 2654435761) >>> 0
  for (let i = copy.length - 1; i > 0; i--) {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) >>> 0
    const j = state % (i + 1)
    const swap = copy[i]
    const other = copy[j]
    if (swap === undefined || other === undefined) continue
    copy[i] = other
    copy[j] = swap
  }
  return copy
}
