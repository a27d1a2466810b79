import {codeAt, isCue, type RangeFacts} from './describe-range.js'
import {addFeature, type FeatureList} from './feature-list.js'
import {mentionKind, type Mention} from './find-mentions.js'
import type {Passage} from './passage.js'
import {wordClass} from './word-classes.js'

/** Who was said to have said a range. `nobody`: it is no speech; `unnamed`: speech, but of nobody in the text. */
export type Decision = number | 'nobody' | 'unnamed'

/** What the ranker knows when it comes to a range: the range, and what it decided last. */
export interface Situation {
  passage: Passage
  facts: RangeFacts
  previous?: {decision: Decision; facts: RangeFacts}
  /** Whether the range goes on with a quotation that the paragraph before left open. */
  continues: boolean
}

/** How the range before stands to this one. */
function bond({passage, facts, previous, continues}: Situation): number {
  if (!previous) return 0
  if (continues) return 1
  const between = facts.at - previous.facts.at
  if (between === 1) return previous.facts.paragraph === facts.paragraph ? 2 : 3
  if (previous.facts.sentence === facts.sentence) {
    for (let index = previous.facts.at + 1; index < facts.at; index++)
      if (isCue(passage.codes[index] ?? 0)) return 4
    return 5
  }
  if (previous.facts.paragraph === facts.paragraph)
    return facts.sentence - previous.facts.sentence === 1 ? 6 : 7
  return facts.paragraph - previous.facts.paragraph === 1 ? 8 : 9
}

export const bucket = (count: number): number =>
  count < 4 ? count : count < 6 ? 4 : count < 9 ? 5 : count < 14 ? 6 : count < 25 ? 7 : 8

/** The features of giving a range to nobody, or to somebody unnamed. */
export function addNobodyFeatures(
  list: FeatureList,
  situation: Situation,
  decision: 'nobody' | 'unnamed'
): void {
  list.length = 0
  const {passage, facts, previous} = situation
  const base = decision === 'nobody' ? 1000 : 2000
  const {left, right, shape, size, voice, capitals} = facts
  const tie = bond(situation)
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
  add(28, lexeme(passage, facts.at - 1))
  add(29, lexeme(passage, facts.at - 2), left[0])
  add(30, lexeme(passage, facts.at + 1))
  add(31, capitals, left[0], right[0])
  add(32, left[0], left[1], left[2], left[3])
  add(33, previous && previous.facts.sentence === facts.sentence ? 1 : 0, before, left[0])
}

/** A number for a word that is no name, so that `titled` and `so-called` may tell; 0 for names and quotations. */
export function lexeme({words}: Passage, index: number): number {
  const word = words[index]
  if (!word || word.capital || word.range !== undefined || word.text.length < 2) return 0
  let hash = 7
  for (let i = 0; i < word.text.length; i++) hash = (Math.imul(hash, 31) + word.text.charCodeAt(i)) | 0
  return hash
}

/** The features of giving a range to a mention. */
export function addMentionFeatures(list: FeatureList, situation: Situation, index: number): void {
  list.length = 0
  const {passage, facts, previous} = situation
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
  const tie = bond(situation)
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
  add(
    32,
    subjectOf(passage, mention, facts.cueBefore),
    passage.codes[facts.cueBefore] ?? 0,
    bucket(facts.at - facts.cueBefore)
  )
  add(
    33,
    subjectOf(passage, mention, facts.cueAfter),
    passage.codes[facts.cueAfter] ?? 0,
    bucket(facts.cueAfter - facts.at)
  )
  add(34, subjectOf(passage, mention, facts.cueBefore), subjectOf(passage, mention, facts.cueAfter), shape)
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
  add(49, firstInSentence(passage, mention), place, r1)
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
  add(57, subjectOf(passage, mention, facts.cueBefore), lexeme(passage, facts.cueBefore))
  add(58, subjectOf(passage, mention, facts.cueAfter), lexeme(passage, facts.cueAfter))
  add(59, l1, l2, kind, cue)
}

const verbs: ReadonlySet<number> = new Set<number>([
  wordClass.speech,
  wordClass.stance,
  wordClass.tell,
  wordClass.call,
  wordClass.be,
  wordClass.have,
  wordClass.do,
  wordClass.modal,
  wordClass.ed,
  wordClass.speechBase,
  wordClass.stanceBase
])

/** The first verb after a mention, past an apposition or a relative clause, and how many commas stand before it. */
export function verbAfter({words, codes}: Passage, mention: Mention): {index: number; commas: number} {
  const sentence = words[mention.last]?.sentence
  let commas = 0
  for (
    let index = mention.last + 1;
    index <= mention.last + 25 && words[index]?.sentence === sentence;
    index++
  ) {
    const code = codes[index] ?? 0
    if (code === wordClass.quote) break
    if (code === wordClass.comma) commas++
    // A verb within an apposition or relative clause does not count.
    else if (verbs.has(code) && commas !== 1) return {index, commas: Math.min(commas, 3)}
  }
  return {index: -1, commas: Math.min(commas, 3)}
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

interface Path {
  hash: number
  length: number
  mentions: number
  quotes: number
  signs: number
  first: number
  second: number
  last: number
}

/** What stands between a mention and a range: its words by class, phrases as one, adverbs and times left out. */
export function pathOf(passage: Passage, from: number, to: number): Path {
  const path: Path = {hash: 17, length: 0, mentions: 0, quotes: 0, signs: 0, first: 0, second: 0, last: 0}
  let lastMention = -1
  for (let index = from; index <= to; index++) {
    const mention = passage.mentionOfWord[index] ?? -1
    if (mention !== -1 && mention === lastMention) continue
    lastMention = mention
    const code = passage.codes[index] ?? 0
    if (code === wordClass.quote) path.quotes++
    if (mention !== -1) path.mentions++
    if (code === wordClass.adverb || code === wordClass.ly || code === wordClass.time) continue
    const symbol = mention === -1 ? code : 64 + (passage.mentions[mention]?.kind ?? 0)
    path.signs |= signOf(code)
    if (path.length < 12) path.hash = Math.imul(path.hash ^ symbol, 0x01000193) ^ (path.hash >>> 17)
    if (path.length === 0) path.first = symbol
    if (path.length === 1) path.second = symbol
    path.last = symbol
    path.length++
  }
  path.length = bucket(path.length)
  return path
}

function signOf(code: number): number {
  switch (code) {
    case wordClass.speech:
    case wordClass.tell:
    case wordClass.call:
    case wordClass.according:
      return 1
    case wordClass.speechIng:
      return 2
    case wordClass.stance:
    case wordClass.stanceIng:
      return 4
    case wordClass.that:
      return 8
    case wordClass.stop:
      return 16
    case wordClass.quote:
      return 32
    case wordClass.who:
    case wordClass.which:
    case wordClass.when:
      return 64
    case wordClass.and:
    case wordClass.but:
      return 128
    case wordClass.colon:
      return 256
    default:
      return 0
  }
}

/** Whether a mention is the subject of a cue: 0 no cue, 1 no, 2 right before it, 3 right after it, 4 before with words between, 5 its nearest before. */
function subjectOf(passage: Passage, mention: Mention, cue: number): number {
  if (cue < 0) return 0
  if (mention.last === cue - 1) return 2
  if (mention.first === cue + 1) return 3
  if (mention.first > cue)
    return passage.words[mention.first]?.sentence === passage.words[cue]?.sentence ? 6 : 1
  if (passage.words[mention.first]?.sentence !== passage.words[cue]?.sentence) return 1
  let others = 0
  let verbs = 0
  for (let index = mention.last + 1; index < cue; index++) {
    const code = passage.codes[index] ?? 0
    if (code === wordClass.quote) return 1
    if (isCue(code) || code === wordClass.be || code === wordClass.have || code === wordClass.modal) verbs++
    if ((passage.mentionOfWord[index] ?? -1) !== (passage.mentionOfWord[index - 1] ?? -1)) others++
  }
  if (verbs > 0) return others > 0 ? 1 : 5
  return others > 0 ? 4 : 7
}

function firstInSentence(passage: Passage, mention: Mention): number {
  const sentence = passage.words[mention.first]?.sentence
  for (let back = 1; back <= 3; back++)
    if (passage.words[mention.first - back]?.sentence !== sentence) return back
  return 0
}

/** How a mention stands to the last decision: 1 nobody, 2 unnamed, 3 the very one, 4 same name, 5 fitting pronoun, 6 another. */
function samenessOf(passage: Passage, decision: Decision, index: number): number {
  if (decision === 'nobody') return 1
  if (decision === 'unnamed') return 2
  if (decision === index) return 3
  const last = passage.mentions[decision]
  const mention = passage.mentions[index]
  if (!last || !mention) return 0
  const wordOf = ({last: end}: Mention): string =>
    passage.words[end]?.text.replace(/['’]s?$/, '').toLowerCase() ?? ''
  if (wordOf(last) === wordOf(mention)) return index > decision ? 4 : 7
  if (mention.kind === mentionKind.he && (last.kind === mentionKind.name || last.kind === mentionKind.he))
    return 5
  if (mention.kind === last.kind) return 6
  return 8
}
