import {continuesRange} from '../quotes/find-ranges.js'
import {addMentionFeatures, addNobodyFeatures, type Decision, type Situation} from './add-features.js'
import {findCandidates} from './candidates.js'
import {describeRange} from './describe-range.js'
import {createFeatureList} from './feature-list.js'
import type {Passage} from './passage.js'
import {scoreOf, softmax} from './ranker.js'
import {calibrate, type SpeakerModel} from './speaker-model.js'

/** Who said a range, and how sure that is. */
export interface Attribution {
  decision: Decision
  confidence: number
}

/** Reads the ranges of a passage from first to last and gives each to a mention, to somebody unnamed, or to nobody. */
export function attributeRanges(passage: Passage, model: SpeakerModel): Attribution[] {
  const list = createFeatureList()
  const attributions: Attribution[] = []
  let previous: Situation['previous']
  let kept: number | undefined
  for (const [index, range] of passage.ranges.entries()) {
    const facts = describeRange(passage, index)
    const continues = continuesRange(passage.text, passage.ranges[index - 1], range)
    const situation: Situation = {passage, facts, continues, ...(previous && {previous})}
    const candidates: Decision[] = ['nobody', 'unnamed', ...findCandidates(passage, index, kept)]
    const scores = candidates.map((candidate) => {
      if (typeof candidate === 'number') addMentionFeatures(list, situation, candidate)
      else addNobodyFeatures(list, situation, candidate)
      return scoreOf(model.weights, list)
    })
    const probabilities = softmax(scores)
    const best = probabilities.indexOf(Math.max(...probabilities))
    const decision = candidates[best] ?? 'nobody'
    attributions.push({decision, confidence: calibrate(model, probabilities[best] ?? 0)})
    previous = {decision, facts}
    if (typeof decision === 'number') kept = decision
  }
  return attributions
}
