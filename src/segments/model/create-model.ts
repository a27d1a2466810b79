import {featureNames} from './block-features.js'
import {
  blockLabels,
  blockStates,
  mayFollow,
  type Arrivals,
  type BlockState,
  type LearntModel,
  type SegmentModel
} from './segment-model.js'
import {rowLength} from './sum-weights.js'

/** The weights of a feature, by its name and its place in `featureNames()`. */
type WeightsOf = (name: string, feature: number) => ArrayLike<number>

/** Makes of what was learnt what the labeller runs on. */
export const createModel = (weightsOf: WeightsOf, transitions: LearntModel['transitions']): SegmentModel => ({
  weights: rowsOf(weightsOf),
  arrivals: arrivalsOf(transitions)
})

function rowsOf(weightsOf: WeightsOf): Float64Array {
  const names = featureNames()
  const rows = new Float64Array(names.length * rowLength)
  names.forEach((name, feature) => {
    rows.set(weightsOf(name, feature), feature * rowLength)
  })
  return rows
}

function arrivalsOf(transitions: LearntModel['transitions']): Arrivals {
  const from: number[] = []
  const gains: number[] = []
  const starts = blockStates.map((to) => {
    const start = from.length
    blockStates.forEach((before, state) => {
      if (!mayFollow(before, to)) return
      from.push(state)
      gains.push(gainOf(transitions, before, to))
    })
    return start
  })
  return {
    starts: Uint16Array.from([...starts, from.length]),
    from: Uint8Array.from(from),
    gains: Float64Array.from(gains)
  }
}

const gainOf = (transitions: LearntModel['transitions'], before: BlockState, to: BlockState): number =>
  transitions[blockLabels.indexOf(before.label)]?.[blockLabels.indexOf(to.label)] ?? 0
