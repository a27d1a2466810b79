import {codeAt, type RangeFacts} from './describe-range.js'
import {addFeature, type FeatureList} from './feature-list.js'
import type {Mention} from '../mentions/mention.js'
import type {Passage} from '../mentions/passage.js'
import {pathOf} from './path-of-words.js'
import {samenessOf, type Situation} from './situation.js'
import {bucket, lexeme} from './small-numbers.js'
import {positionInSentence, subjectOf, verbAfter} from './subject-of-cue.js'

/** The features of giving a range to a mention. */
export function addMentionFeatures(list: FeatureList, situation: Situation, index: number): void {
  list.length = 0
  const {passage, facts, previous, next, bond: tie, ahead} = situation
  const mention = passage.mentions[index]
  const word = mention && passage.words[mention.first]
  if (!mention || !word) return
  const {left, right, shape, voice} = facts
  const after = mention.first > facts.at
  const from = after ? facts.at + 1 : mention.last + 1
  const to = after ? mention.first - 1 : facts.at - 1
  const place = placeOf(facts, word.sentence, word.paragraph, after)
  const kind = kindOf(passage, mention)
  const l1 = codeAt(passage, mention.first, -1)
  const l2 = codeAt(passage, mention.first, -2)
  const l3 = codeAt(passage, mention.first, -3)
  const r1 = codeAt(passage, mention.last, 1)
  const r2 = codeAt(passage, mention.last, 2)
  const r3 = codeAt(passage, mention.last, 3)
  const path = pathOf(passage, from, to)
  const before = subjectOf(passage, mention, facts.cueBefore)
  const behind = subjectOf(passage, mention, facts.cueAfter)
  const same = previous === undefined ? 0 : samenessOf(passage, previous.decision, index)
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
  add(43, place, lexeme(passage, mention.last + 1))
  add(44, place, lexeme(passage, mention.first - 1))
  add(45, tie, place, kind)
  add(46, tie, place, path.signs)
  add(47, same, tie, path.signs, place)
  add(48, facts.closed ? 0 : 1, place, same)
  add(49, positionInSentence(passage, mention), place, r1)
  add(50, kind, place, left[0], right[0])
  const verb = verbAfter(passage, mention)
  const cue = passage.codes[verb.index] ?? 0
  const reaches = verb.index < 0 ? 0 : verb.index < facts.at ? 1 : 2
  add(51, place, cue, verb.commas)
  add(52, place, cue, reaches, left[0])
  add(53, place, cue, reaches, right[0])
  add(54, place, lexeme(passage, verb.index), reaches)
  add(55, place, cue, bucket(Math.abs(facts.at - verb.index)), verb.commas)
  add(56, place, reaches, cue, shape)
  add(57, before, lexeme(passage, facts.cueBefore))
  add(58, behind, lexeme(passage, facts.cueAfter))
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
function placeOf(facts: RangeFacts, sentence: number, paragraph: number, after: boolean): number {
  const side = after ? 1 : 0
  const sentences = Math.abs(sentence - facts.sentence)
  const paragraphs = Math.abs(paragraph - facts.paragraph)
  if (sentences === 0) return side + places.same
  return side + 2 * (Math.min(2, paragraphs) * 3 + Math.min(3, sentences)) + places.before
}

/** The kind of a mention, and whether it owns something or is a name within a longer phrase. */
function kindOf(passage: Passage, mention: Mention): number {
  const owns = passage.words[mention.last]?.owns ? 1 : 0
  const wide = mention.name && mention.name.first > mention.first ? 1 : 0
  return (mention.kind * 2 + owns) * 2 + wide
}
