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
  addFeature(list, 1, kind, place)
  addFeature(list, 2, kind, place, shape)
  addFeature(list, 3, place, r1)
  addFeature(list, 4, place, r1, r2)
  addFeature(list, 5, place, r1, r2, r3)
  addFeature(list, 6, place, l1)
  addFeature(list, 7, place, l1, l2)
  addFeature(list, 8, place, l1, r1)
  addFeature(list, 9, place, l1, r1, kind)
  addFeature(list, 10, place, left[0])
  addFeature(list, 11, place, right[0])
  addFeature(list, 12, place, left[0], left[1])
  addFeature(list, 13, place, right[0], right[1])
  addFeature(list, 14, place, left[0], right[0])
  addFeature(list, 15, place, left[0], r1)
  addFeature(list, 16, place, right[0], l1)
  addFeature(list, 17, place, left[0], left[1], r1)
  addFeature(list, 18, place, right[0], right[1], r1)
  addFeature(list, 19, place, path.hash)
  addFeature(list, 20, kind, place, path.hash)
  addFeature(list, 21, shape, place, path.hash)
  addFeature(list, 22, place, path.length)
  addFeature(list, 23, place, bucket(path.mentions), bucket(path.quotes))
  addFeature(list, 24, place, path.signs)
  addFeature(list, 25, place, path.signs, kind)
  addFeature(list, 26, place, bucket(Math.max(0, to - from + 1)), kind)
  addFeature(list, 27, same, tie)
  addFeature(list, 28, same, tie, kind)
  addFeature(list, 29, same, tie, shape)
  addFeature(list, 30, same, tie, place)
  addFeature(list, 31, same, tie, left[0], right[0])
  addFeature(list, 32, before, passage.codes[facts.cueBefore] ?? 0, bucket(facts.at - facts.cueBefore))
  addFeature(list, 33, behind, passage.codes[facts.cueAfter] ?? 0, bucket(facts.cueAfter - facts.at))
  addFeature(list, 34, before, behind, shape)
  addFeature(list, 35, place, l1, l2, l3)
  addFeature(list, 36, kind, r1)
  addFeature(list, 37, kind, l1)
  addFeature(list, 38, kind, voice, place)
  addFeature(list, 39, place, l1, r1, r2)
  addFeature(list, 40, place, path.first, path.last)
  addFeature(list, 41, place, path.first, path.second, path.last)
  addFeature(list, 42, place, path.signs, shape)
  addFeature(list, 43, place, own.lexemeAfter)
  addFeature(list, 44, place, own.lexemeBefore)
  addFeature(list, 45, tie, place, kind)
  addFeature(list, 46, tie, place, path.signs)
  addFeature(list, 47, same, tie, path.signs, place)
  addFeature(list, 48, facts.closed ? 0 : 1, place, same)
  addFeature(list, 49, own.position, place, r1)
  addFeature(list, 50, kind, place, left[0], right[0])
  const cue = verb.code
  const reaches = verb.index < 0 ? 0 : verb.index < facts.at ? 1 : 2
  addFeature(list, 51, place, cue, verb.commas)
  addFeature(list, 52, place, cue, reaches, left[0])
  addFeature(list, 53, place, cue, reaches, right[0])
  addFeature(list, 54, place, verb.lexeme, reaches)
  addFeature(list, 55, place, cue, bucket(Math.abs(facts.at - verb.index)), verb.commas)
  addFeature(list, 56, place, reaches, cue, shape)
  addFeature(list, 57, before, facts.lexemes.cueBefore)
  addFeature(list, 58, behind, facts.lexemes.cueAfter)
  addFeature(list, 59, l1, l2, kind, cue)
  const crossed = path.quotes > 0 ? 1 : 0
  addFeature(list, 60, before, place)
  addFeature(list, 61, before, crossed, same)
  addFeature(list, 62, before, same, tie)
  addFeature(list, 63, before, crossed, path.signs)
  addFeature(list, 64, behind, place, same)
  const beyond = next && mention.first > next.at ? 1 : 0
  const isBetween = after && next && beyond === 0
  const nearer = !isBetween ? 0 : mention.first - facts.at > next.at - mention.last ? 2 : 1
  addFeature(list, 65, place, ahead, beyond)
  addFeature(list, 66, place, ahead, r1)
  addFeature(list, 67, place, ahead, tie)
  addFeature(list, 68, place, nearer, r1, l1)
  addFeature(list, 69, place, ahead, nearer, right[0])
  addFeature(list, 70, place, ahead, right[0], left[0])
  addFeature(list, 71, place, ahead, next?.shape ?? 63)
  addFeature(list, 72, place, ahead, next?.left[0] ?? 0, next?.right[0] ?? 0)
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
