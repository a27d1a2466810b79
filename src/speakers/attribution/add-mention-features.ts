import type {MentionFacts} from './describe-mention.js'
import type {RangeFacts} from './describe-range.js'
import {addFeature, type FeatureList} from './feature-list.js'
import {pathOf} from './path-of-words.js'
import {samenessOf, type Situation} from './situation.js'
import {bucket} from './small-numbers.js'
import {subjectOf} from './subject-of-cue.js'

/** The features of giving a range to a mention. */
export function addMentionFeatures(list: FeatureList, situation: Situation, index: number): void {
  list.length = 0
  const {passage, facts, previous, next, bond: tie, ahead} = situation
  const own = situation.mentions[index]
  if (!own) return
  const {mention, kind, verb} = own
  const {left, right, shape, voice} = facts
  const after = mention.first > facts.at
  const from = after ? facts.at + 1 : mention.last + 1
  const to = after ? mention.first - 1 : facts.at - 1
  const place = placeOf(facts, own, after)
  const [l1, l2, l3] = own.left
  const [r1, r2, r3] = own.right
  const path = pathOf(passage, from, to)
  const before = subjectOf(passage, mention, facts.cueBefore)
  const behind = subjectOf(passage, mention, facts.cueAfter)
  const same = previous === undefined ? 0 : samenessOf(situation.mentions, previous.decision, index)
  const add = (template: number, a = 0, b = 0, c = 0, d = 0): void => addFeature(list, template, a, b, c, d)
  add(1, kind, place)
  add(2, kind, place, shape)
  add(3, place, r1)
  add(4, place, r1, r2)
  add(5, place, r1, r2, r3)
  add(6, place, l1)
  add(7, place, l1, l2)
  add(8, place, l1, r1)
  add(9, place, l1, r1, kind)
  add(10, place, left[0])
  add(11, place, right[0])
  add(12, place, left[0], left[1])
  add(13, place, right[0], right[1])
  add(14, place, left[0], right[0])
  add(15, place, left[0], r1)
  add(16, place, right[0], l1)
  add(17, place, left[0], left[1], r1)
  add(18, place, right[0], right[1], r1)
  add(19, place, path.hash)
  add(20, kind, place, path.hash)
  add(21, shape, place, path.hash)
  add(22, place, path.length)
  add(23, place, bucket(path.mentions), bucket(path.quotes))
  add(24, place, path.signs)
  add(25, place, path.signs, kind)
  add(26, place, bucket(Math.max(0, to - from + 1)), kind)
  add(27, same, tie)
  add(28, same, tie, kind)
  add(29, same, tie, shape)
  add(30, same, tie, place)
  add(31, same, tie, left[0], right[0])
  add(32, before, passage.codes[facts.cueBefore] ?? 0, bucket(facts.at - facts.cueBefore))
  add(33, behind, passage.codes[facts.cueAfter] ?? 0, bucket(facts.cueAfter - facts.at))
  add(34, before, behind, shape)
  add(35, place, l1, l2, l3)
  add(36, kind, r1)
  add(37, kind, l1)
  add(38, kind, voice, place)
  add(39, place, l1, r1, r2)
  add(40, place, path.first, path.last)
  add(41, place, path.first, path.second, path.last)
  add(42, place, path.signs, shape)
  add(43, place, own.lexemeAfter)
  add(44, place, own.lexemeBefore)
  add(45, tie, place, kind)
  add(46, tie, place, path.signs)
  add(47, same, tie, path.signs, place)
  add(48, facts.closed ? 0 : 1, place, same)
  add(49, own.position, place, r1)
  add(50, kind, place, left[0], right[0])
  const cue = verb.code
  const reaches = verb.index < 0 ? 0 : verb.index < facts.at ? 1 : 2
  add(51, place, cue, verb.commas)
  add(52, place, cue, reaches, left[0])
  add(53, place, cue, reaches, right[0])
  add(54, place, verb.lexeme, reaches)
  add(55, place, cue, bucket(Math.abs(facts.at - verb.index)), verb.commas)
  add(56, place, reaches, cue, shape)
  add(57, before, facts.lexemes.cueBefore)
  add(58, behind, facts.lexemes.cueAfter)
  add(59, l1, l2, kind, cue)
  const crossed = path.quotes > 0 ? 1 : 0
  add(60, before, place)
  add(61, before, crossed, same)
  add(62, before, same, tie)
  add(63, before, crossed, path.signs)
  add(64, behind, place, same)
  const beyond = next && mention.first > next.at ? 1 : 0
  const isBetween = after && next && beyond === 0
  const nearer = !isBetween ? 0 : mention.first - facts.at > next.at - mention.last ? 2 : 1
  add(65, place, ahead, beyond)
  add(66, place, ahead, r1)
  add(67, place, ahead, tie)
  add(68, place, nearer, r1, l1)
  add(69, place, ahead, nearer, right[0])
  add(70, place, ahead, right[0], left[0])
  add(71, place, ahead, next?.shape ?? 63)
  add(72, place, ahead, next?.left[0] ?? 0, next?.right[0] ?? 0)
}

const places = {same: 0, before: 2, next: 5} as const

/** Where a mention stands to the range: its side, and whether in its sentence, one near, or another paragraph. */
function placeOf(facts: RangeFacts, own: MentionFacts, after: boolean): number {
  const side = after ? 1 : 0
  const sentences = Math.abs(own.sentence - facts.sentence)
  const paragraphs = Math.abs(own.paragraph - facts.paragraph)
  if (sentences === 0) return side + places.same
  return side + 2 * (Math.min(2, paragraphs) * 3 + Math.min(3, sentences)) + places.before
}
