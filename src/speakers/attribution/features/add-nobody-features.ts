import {addFeature, type FeatureList} from './feature-list.js'
import type {Situation} from '../situation.js'
import {bucket} from './small-numbers.js'

/** The features of giving a range to nobody, or to somebody unnamed. */
export function addNobodyFeatures(
  list: FeatureList,
  situation: Situation,
  decision: 'nobody' | 'unnamed'
): void {
  list.length = 0
  const {facts, previous, bond} = situation
  const base = decision === 'nobody' ? 100 : 200
  const {left, right, shape, size, voice, capitals} = facts
  const before =
    previous === undefined ? 0 : previous.decision === 'nobody' ? 1 : previous.decision === 'unnamed' ? 2 : 3
  const cueBefore = facts.cueBefore < 0 ? 0 : 1 + bucket(facts.at - facts.cueBefore)
  const cueAfter = facts.cueAfter < 0 ? 0 : 1 + bucket(facts.cueAfter - facts.at)
  addFeature(list, base)
  // The quotation by itself
  addFeature(list, base + 1, shape)
  addFeature(list, base + 2, size)
  addFeature(list, base + 3, shape, voice)
  addFeature(list, base + 4, size, capitals)
  addFeature(list, base + 5, shape, facts.single ? 1 : 0, facts.closed ? 1 : 0)
  // The words around it
  addFeature(list, base + 10, left[0])
  addFeature(list, base + 11, left[1])
  addFeature(list, base + 12, left[2])
  addFeature(list, base + 13, left[0], left[1])
  addFeature(list, base + 14, right[1])
  addFeature(list, base + 15, cueBefore, cueAfter)
  // The quotation before it
  addFeature(list, base + 20, before, bond)
  addFeature(list, base + 21, before, previous?.facts.sentence === facts.sentence ? 1 : 0, left[0])
}
