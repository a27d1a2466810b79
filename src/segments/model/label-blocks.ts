import {
  blockLabels,
  blockStates,
  mayStart,
  phases,
  type Arrivals,
  type BlockLabel,
  type SegmentModel
} from './segment-model.js'
import {rowLength, sumWeights} from './sum-weights.js'

/** Higher is likelier; one per state, in the order of `blockStates`. */
export type StateScores = ArrayLike<number>

const labelOf = /* @__PURE__ */ Uint8Array.from(blockStates, ({label}) => blockLabels.indexOf(label))
const phaseOf = /* @__PURE__ */ Uint8Array.from(
  blockStates,
  ({phase}) => blockLabels.length + phases.indexOf(phase)
)
const paragraph = /* @__PURE__ */ blockStates.findIndex(({label}) => label === 'paragraph')
const count = blockStates.length

/**
 * The scores of each block's states by its own features, without its neighbours.
 *
 * @param possible For each block the states it can have at all: the others score -Infinity.
 */
export function scoreStates(
  features: readonly (readonly number[])[],
  possible: readonly (readonly number[])[],
  {weights}: SegmentModel
): StateScores[] {
  const sums = new Float64Array(rowLength)
  const none = blockStates.map(() => -Infinity)
  return features.map((own, i) => {
    sumWeights(own, weights, sums)
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
  {arrivals}: SegmentModel,
  anchor = -1
): BlockLabel[] {
  const pointers = new Uint8Array(scores.length * count)
  let best = Float64Array.from(blockStates, (state, to) =>
    mayStart(state) && (anchor !== 0 || to === paragraph) ? (scores[0]?.[to] ?? 0) : -Infinity
  )
  let next = new Float64Array(count)
  for (let i = 1; i < scores.length; i++) {
    const block = scores[i] ?? []
    next.fill(-Infinity)
    for (let to = 0; to < count; to++) {
      const own = block[to] ?? -Infinity
      if (own === -Infinity || !leadsToAnchor(to, i, anchor)) continue
      const at = likeliestArrival(to, best, arrivals)
      const from = arrivals.from[at] ?? 0
      pointers[i * count + to] = from
      next[to] = (best[from] ?? 0) + (arrivals.gains[at] ?? 0) + own
    }
    const spare = best
    best = next
    next = spare
  }
  let state = best.indexOf(Math.max(...best))
  const labels: BlockLabel[] = []
  for (let i = scores.length - 1; i >= 0; i--) {
    labels[i] = blockStates[state]?.label ?? 'boilerplate'
    state = pointers[i * count + state] ?? 0
  }
  return labels
}

/** Whether a page that is in a state at block `i` may have its anchor in the story: what is over does not begin again. */
function leadsToAnchor(state: number, i: number, anchor: number): boolean {
  if (i === anchor) return state === paragraph
  return i > anchor || blockStates[state]?.phase !== 'after'
}

/** Which of the arrivals at a state is the likeliest; the first where none of the states before it can be reached. */
function likeliestArrival(to: number, best: Float64Array, {starts, from, gains}: Arrivals): number {
  const end = starts[to + 1] ?? 0
  let likeliest = starts[to] ?? 0
  let most = -Infinity
  for (let at = likeliest; at < end; at++) {
    const score = (best[from[at] ?? 0] ?? 0) + (gains[at] ?? 0)
    if (score <= most) continue
    most = score
    likeliest = at
  }
  return likeliest
}
