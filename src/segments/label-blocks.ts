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
export type StateScores = readonly number[]

const labelOf = blockStates.map(({label}) => blockLabels.indexOf(label))
const phaseOf = blockStates.map(({phase}) => blockLabels.length + phases.indexOf(phase))
const paragraph = blockStates.findIndex(({label}) => label === 'paragraph')

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
  return features.map((names, i) => {
    const sums = new Float64Array(blockLabels.length + phases.length)
    for (const name of names) {
      const weights = model.features[name]
      if (weights === undefined) continue
      for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] ?? 0) + (weights[k] ?? 0)
    }
    const scores = blockStates.map(() => -Infinity)
    for (const state of possible[i] ?? []) {
      scores[state] = (sums[labelOf[state] ?? 0] ?? 0) + (sums[phaseOf[state] ?? 0] ?? 0)
    }
    return scores
  })
}

/** How much likelier a block is a paragraph than anything else, by its own features. */
export const paragraphMargin = (scores: StateScores): number => marginOf('paragraph', scores)

/** How much likelier a block is the headline than anything else, by its own features. */
export const headlineMargin = (scores: StateScores): number => marginOf('headline', scores)

function marginOf(label: BlockLabel, scores: StateScores): number {
  const best = (isWanted: boolean) =>
    scores.reduce(
      (most, score, state) =>
        (blockStates[state]?.label === label) === isWanted ? Math.max(most, score) : most,
      -Infinity
    )
  return best(true) - best(false)
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
  const steps = blockStates.map((to) =>
    blockStates.flatMap((from, k) => {
      const weight = model.transitions[blockLabels.indexOf(from.label)]?.[blockLabels.indexOf(to.label)] ?? 0
      return mayFollow(from, to) ? [{from: k, weight}] : []
    })
  )
  const backPointers: number[][] = []
  let best: number[] = []
  for (const [i, block] of scores.entries()) {
    const previous = best
    const pointers: number[] = []
    best = blockStates.map((state, to) => {
      const score = block[to] ?? 0
      if (i === anchor && to !== paragraph) return -Infinity
      if (i === 0) return mayStart(state) ? score : -Infinity
      let most = -Infinity
      for (const {from, weight} of steps[to] ?? []) {
        const value = (previous[from] ?? -Infinity) + weight
        if (value > most) {
          most = value
          pointers[to] = from
        }
      }
      return most + score
    })
    backPointers.push(pointers)
  }
  let state = best.indexOf(Math.max(...best))
  const labels: BlockLabel[] = []
  for (let i = scores.length - 1; i >= 0; i--) {
    labels[i] = blockStates[state]?.label ?? 'boilerplate'
    state = backPointers[i]?.[state] ?? 0
  }
  return labels
}
