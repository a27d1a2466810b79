import {
  blockLabels,
  blockStates,
  mayFollow,
  mayStart,
  phases,
  type BlockLabel,
  type SegmentModel
} from './segment-model.js'

/** Higher is likelier; one per state, in the order of `blockStates`. */
export type StateScores = ArrayLike<number>

const labelOf = Uint8Array.from(blockStates, ({label}) => blockLabels.indexOf(label))
const phaseOf = Uint8Array.from(blockStates, ({phase}) => blockLabels.length + phases.indexOf(phase))
const paragraph = blockStates.findIndex(({label}) => label === 'paragraph')
const count = blockStates.length
const width = blockLabels.length + phases.length

/**
 * The scores of each block's states by its own features, without its neighbours.
 *
 * @param possible For each block the states it can have at all: the others score -Infinity.
 */
export function scoreStates(
  features: readonly (readonly string[])[],
  possible: readonly (readonly number[])[],
  model: SegmentModel
): StateScores[] {
  const sums = new Float64Array(width)
  const none = blockStates.map(() => -Infinity)
  // A page has the same few names again and again, each of them one string: that is found faster than an equal one.
  const known = new Map<string, Float64Array | undefined>()
  return features.map((names, i) => {
    sums.fill(0)
    for (const name of names) {
      let weights = known.get(name)
      if (weights === undefined) known.set(name, (weights = model.features.get(name)))
      if (weights === undefined) continue
      for (let k = 0; k < width; k++) sums[k] = (sums[k] ?? 0) + (weights[k] ?? 0)
    }
    // A copy of a plain list is made far faster than a typed one.
    const scores = none.slice()
    for (const state of possible[i] ?? [])
      scores[state] = (sums[labelOf[state] ?? 0] ?? 0) + (sums[phaseOf[state] ?? 0] ?? 0)
    return scores
  })
}

/** How much likelier a block is a paragraph than anything else, by its own features. */
export const paragraphMargin = (scores: StateScores): number => marginOf('paragraph', scores)

/** How much likelier a block is the headline than anything else, by its own features. */
export const headlineMargin = (scores: StateScores): number => marginOf('headline', scores)

function marginOf(label: BlockLabel, scores: StateScores): number {
  let own = -Infinity
  let other = -Infinity
  for (let state = 0; state < count; state++) {
    const score = scores[state] ?? -Infinity
    if (blockStates[state]?.label === label) own = Math.max(own, score)
    else other = Math.max(other, score)
  }
  return own - other
}

let memo: readonly (readonly number[])[] | undefined

/** For each state the states that may stand before it; told at the first call and kept. */
function statesBefore(): readonly (readonly number[])[] {
  memo ??= blockStates.map((to) => blockStates.flatMap((from, state) => (mayFollow(from, to) ? [state] : [])))
  return memo
}

/** A state, the states that may stand before it, and what the model gives for coming from each of these. */
interface Arrival {
  to: number
  from: readonly number[]
  gains: readonly number[]
}

const findArrivals = ({transitions}: SegmentModel): Arrival[] =>
  statesBefore().map((from, to) => ({
    to,
    from,
    gains: from.map((state) => transitions[labelOf[state] ?? 0]?.[labelOf[to] ?? 0] ?? 0)
  }))

/** Which of the states that may stand before it a state is best reached from. */
function likeliestBefore(best: Float64Array, {from, gains}: Arrival): number {
  // Where no state can be reached, one that may stand there: its score says so.
  let likeliest = 0
  let most = -Infinity
  for (let k = 0; k < from.length; k++) {
    const score = (best[from[k] ?? 0] ?? -Infinity) + (gains[k] ?? 0)
    if (score <= most) continue
    most = score
    likeliest = k
  }
  return likeliest
}

/**
 * The likeliest labels for blocks with these scores: one story, from its first paragraph to its last.
 *
 * Source of the method: Viterbi decoding of a linear-chain conditional random field (Lafferty et al. 2001).
 *
 * @param anchor A block that is a paragraph whatever its neighbours say.
 */
export function decodeLabels(
  scores: readonly StateScores[],
  model: SegmentModel,
  anchor?: number
): BlockLabel[] {
  const pointers = new Uint8Array(scores.length * count)
  let best = Float64Array.from(blockStates, (state, to) =>
    mayStart(state) && (anchor !== 0 || to === paragraph) ? (scores[0]?.[to] ?? 0) : -Infinity
  )
  let next = new Float64Array(count)
  const arrivals = findArrivals(model)
  for (let i = 1; i < scores.length; i++) {
    next.fill(-Infinity)
    const block = scores[i] ?? []
    for (const arrival of arrivals) {
      const {to} = arrival
      const own = block[to] ?? -Infinity
      if (own === -Infinity || (i === anchor && to !== paragraph)) continue
      const likeliest = likeliestBefore(best, arrival)
      const from = arrival.from[likeliest] ?? 0
      pointers[i * count + to] = from
      next[to] = (best[from] ?? -Infinity) + (arrival.gains[likeliest] ?? 0) + own
    }
    ;[best, next] = [next, best]
  }
  let state = best.indexOf(Math.max(...best))
  const labels: BlockLabel[] = []
  for (let i = scores.length - 1; i >= 0; i--) {
    labels[i] = blockStates[state]?.label ?? 'boilerplate'
    state = pointers[i * count + state] ?? 0
  }
  return labels
}
