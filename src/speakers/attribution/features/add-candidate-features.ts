import {addMentionFeatures} from './add-mention-features.js'
import {addNobodyFeatures} from './add-nobody-features.js'
import type {FeatureList} from './feature-list.js'
import type {Decision, Situation} from '../situation.js'

/** The features of one decision on a range: somebody said it, somebody unnamed, or nobody. */
export function addCandidateFeatures(list: FeatureList, situation: Situation, candidate: Decision): void {
  if (typeof candidate === 'number') addMentionFeatures(list, situation, candidate)
  else addNobodyFeatures(list, situation, candidate)
}
