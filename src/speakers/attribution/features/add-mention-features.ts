import type {MentionFacts} from './describe-mention.js'
import type {RangeFacts} from './describe-range.js'
import {addFeature, type FeatureList} from './feature-list.js'
import {pathOf} from './path-of-words.js'
import {samenessOf, type Situation} from '../situation.js'
import {bucket} from './small-numbers.js'
import {subjectOf} from './subject-of-cue.js'

/** The features of giving a range to a mention. What their templates look at is told by the tens of their numbers. */
export function addMentionFeatures(list: FeatureList, situation: Situation, index: number): void {
  list.length = 0
  const {passage, facts, previous, next, bond, ahead} = situation
  const own = situation.mentions[index]
  if (!own) return
  const {mention, kind, verb} = own
  const isAfter = mention.first > facts.at
  const from = isAfter ? facts.at + 1 : mention.last + 1
  const to = isAfter ? mention.first - 1 : facts.at - 1
  const place = placeOf(facts, own, isAfter)
  const [l1, l2, l3] = own.left
  const [r1, r2] = own.right
  const path = pathOf(passage, from, to)
  const crossed = path.quotes > 0 ? 1 : 0
  const same = previous === undefined ? 0 : samenessOf(situation.mentions, previous.decision, index)
  const before = subjectOf(passage, mention, facts.cueBefore)
  const behind = subjectOf(passage, mention, facts.cueAfter)
  const reaches = verb.index < 0 ? 0 : verb.index < facts.at ? 1 : 2
  const beyond = next && mention.first > next.at ? 1 : 0
  addFeature(list, 1, kind, place)
  // Words around the mention
  addFeature(list, 10, place, r1, r2)
  addFeature(list, 11, place, l1)
  addFeature(list, 12, place, l1, l2)
  addFeature(list, 13, place, l1, l2, l3)
  addFeature(list, 14, place, l1, r1)
  addFeature(list, 15, kind, r1)
  addFeature(list, 16, kind, l1)
  addFeature(list, 17, kind, l1, l2, verb.code)
  addFeature(list, 18, place, own.lexemeBefore)
  addFeature(list, 19, place, own.position, r1)
  // Words around the quotation
  addFeature(list, 20, place, facts.left[0])
  addFeature(list, 21, place, facts.right[0])
  // What stands between the two
  addFeature(list, 30, place, path.length)
  addFeature(list, 31, place, bucket(path.mentions), bucket(path.quotes))
  addFeature(list, 32, place, path.signs)
  addFeature(list, 33, place, kind, bucket(Math.max(0, to - from + 1)))
  // Who spoke last
  addFeature(list, 40, same, bond)
  addFeature(list, 41, same, place, facts.closed ? 0 : 1)
  // The subject of the nearest cue before the quotation, and of that after it
  addFeature(list, 50, before, facts.lexemeOfCue)
  addFeature(list, 51, before, place)
  addFeature(list, 52, before, same, crossed)
  addFeature(list, 53, before, path.signs, crossed)
  addFeature(list, 54, behind, same, place)
  // The verb that follows the mention
  addFeature(list, 60, place, verb.code, verb.commas)
  addFeature(list, 61, place, reaches, verb.lexeme)
  addFeature(list, 62, place, reaches, verb.code, facts.shape)
  // The quotation that follows
  addFeature(list, 70, place, ahead, beyond)
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
