import {featureNames} from './block-features.js'
import {
  blockLabels,
  blockStates,
  mayFollow,
  weightsOfFeature,
  type LearntModel,
  type SegmentModel
} from './segment-model.js'

/** Makes of what was learnt what the labeller runs on. */
export function createModel({features, transitions}: LearntModel): SegmentModel {
  const weights = new Float64Array(features.size * weightsOfFeature)
  const startOf = new Map<string, number>()
  for (const [name, own] of features) {
    const start = startOf.size * weightsOfFeature
    startOf.set(name, start)
    weights.set(own, start)
  }
  return {
    starts: Int32Array.from(featureNames(), (name) => startOf.get(name) ?? -1),
    weights,
    gains: gainsOf(transitions)
  }
}

const gainsOf = (transitions: LearntModel['transitions']): Float64Array =>
  Float64Array.from(
    blockStates.flatMap((to) =>
      blockStates.map((from) =>
        mayFollow(from, to)
          ? (transitions[blockLabels.indexOf(from.label)]?.[blockLabels.indexOf(to.label)] ?? 0)
          : -Infinity
      )
    )
  )
