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

/** Makes of what was learnt what the labeller runs on. */
export const createModel = ({features, transitions}: LearntModel): SegmentModel => ({
  weights: rowsOf(features),
  arrivals: arrivalsOf(transitions)
})

function rowsOf(features: LearntModel['features']): Float64Array {
  const names = featureNames()
  const rows = new Float64Array(names.length * rowLength)
  names.forEach((name, feature) => {
    rows.set(features.get(name) ?? [], feature * rowLength)
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
