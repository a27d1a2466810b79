import {addFeature, type FeatureList} from './feature-list.js'
import type {Situation} from './situation.js'
import {bucket} from './small-numbers.js'

/** The features of giving a range to nobody, or to somebody unnamed. */
export function addNobodyFeatures(
  list: FeatureList,
  situation: Situation,
  decision: 'nobody' | 'unnamed'
): void {
  list.length = 0
  const {passage, facts, previous, bond: tie} = situation
  const base = decision === 'nobody' ? 1000 : 2000
  const {left, right, shape, size, voice, capitals} = facts
  const before =
    previous === undefined ? 0 : previous.decision === 'nobody' ? 1 : previous.decision === 'unnamed' ? 2 : 3
  const cueBefore = facts.cueBefore < 0 ? 0 : 1 + bucket(facts.at - facts.cueBefore)
  const cueAfter = facts.cueAfter < 0 ? 0 : 1 + bucket(facts.cueAfter - facts.at)
  const add = (template: number, a = 0, b = 0, c = 0, d = 0): void =>
    addFeature(list, base + template, a, b, c, d)
  add(0)
  add(1, shape)
  add(2, size)
  add(3, shape, voice)
  add(4, capitals, size)
  add(5, left[0])
  add(6, left[0], left[1])
  add(7, left[0], left[1], left[2])
  add(8, right[0])
  add(9, right[0], right[1])
  add(10, left[0], right[0])
  add(11, left[0], shape)
  add(12, right[0], shape)
  add(13, left[0], right[0], shape)
  add(14, tie, before)
  add(15, tie, before, shape)
  add(16, cueBefore, cueAfter)
  add(17, cueBefore, cueAfter, shape)
  add(18, passage.codes[facts.cueBefore] ?? 0, cueBefore, left[0])
  add(19, passage.codes[facts.cueAfter] ?? 0, cueAfter, right[0])
  add(20, left[0], left[1], capitals)
  add(21, facts.single ? 1 : 0, facts.closed ? 1 : 0, shape)
  add(22, left[0], left[1], right[0], right[1])
  add(23, right[0], right[1], right[2])
  add(24, left[1])
  add(25, left[2])
  add(26, right[1])
  add(27, left[0], size)
  add(28, facts.lexemes.before)
  add(29, facts.lexemes.secondBefore, left[0])
  add(30, facts.lexemes.after)
  add(31, capitals, left[0], right[0])
  add(32, left[0], left[1], left[2], left[3])
  add(33, previous?.facts.sentence === facts.sentence ? 1 : 0, before, left[0])
}
