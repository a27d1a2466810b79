import {
  blockLabels,
  blockStates,
  mayStart,
  phases,
  weightsOfFeature,
  type BlockLabel,
  type SegmentModel
} from './segment-model.js'

/** Higher is likelier; one per state, in the order of `blockStates`. */
export type StateScores = ArrayLike<number>

const labelOf = Uint8Array.from(blockStates, ({label}) => blockLabels.indexOf(label))
const phaseOf = Uint8Array.from(blockStates, ({phase}) => blockLabels.length + phases.indexOf(phase))
const paragraph = blockStates.findIndex(({label}) => label === 'paragraph')
const count = blockStates.length

/**
 * The scores of each block's states by its own features, without its neighbours.
 *
 * @param possible For each block the states it can have at all: the others score -Infinity.
 */
export function scoreStates(
  features: readonly (readonly number[])[],
  possible: readonly (readonly number[])[],
  {starts, weights}: SegmentModel
): StateScores[] {
  const sums = new Float64Array(weightsOfFeature)
  const none = blockStates.map(() => -Infinity)
  return features.map((own, i) => {
    sums.fill(0)
    for (const feature of own) {
      const start = starts[feature] ?? -1
      if (start < 0) continue
      for (let k = 0; k < weightsOfFeature; k++) sums[k] = (sums[k] ?? 0) + (weights[start + k] ?? 0)
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
  const asked = blockLabels.indexOf(label)
  let own = -Infinity
  let other = -Infinity
  for (let state = 0; state < count; state++) {
    const score = scores[state] ?? -Infinity
    if (labelOf[state] === asked) own = Math.max(own, score)
    else other = Math.max(other, score)
  }
  return own - other
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
  {gains}: SegmentModel,
  anchor?: number
): BlockLabel[] {
  const pointers = new Uint8Array(scores.length * count)
  let best = Float64Array.from(blockStates, (state, to) =>
    mayStart(state) && (anchor !== 0 || to === paragraph) ? (scores[0]?.[to] ?? 0) : -Infinity
  )
  let next = new Float64Array(count)
  for (let i = 1; i < scores.length; i++) {
    next.fill(-Infinity)
    const block = scores[i] ?? []
    const reached = statesReached(best)
    for (let to = 0; to < count; to++) {
      const own = block[to] ?? -Infinity
      if (own === -Infinity || (i === anchor && to !== paragraph)) continue
      const from = likeliestBefore(to, best, reached, gains)
      pointers[i * count + to] = from
      next[to] = (best[from] ?? 0) + (gains[to * count + from] ?? 0) + own
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

/** The states that the best way so far may be in: of most blocks, few. */
function statesReached(best: Float64Array): number[] {
  const reached: number[] = []
  for (let state = 0; state < count; state++) if (best[state] !== -Infinity) reached.push(state)
  return reached
}

/** Which of the states that were reached `to` is best reached from. */
function likeliestBefore(
  to: number,
  best: Float64Array,
  reached: readonly number[],
  gains: Float64Array
): number {
  let likeliest = 0
  let most = -Infinity
  for (const from of reached) {
    const score = (best[from] ?? 0) + (gains[to * count + from] ?? 0)
    if (score <= most) continue
    most = score
    likeliest = from
  }
  return likeliest
}
