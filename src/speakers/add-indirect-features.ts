import {pathOf} from './path-of-words.js'
import {bucket, lexeme} from './small-numbers.js'
import {verbAfter} from './subject-of-cue.js'
import {codeAt} from './describe-range.js'
import {addFeature, type FeatureList} from './feature-list.js'
import type {IndirectCandidate, Words} from './indirect-candidates.js'
import type {Passage} from './passage.js'
import {wordClass} from './word-classes.js'

/** The features of no speech being reported by a cue. */
export function addSilenceFeatures(list: FeatureList, passage: Passage, cue: number): void {
  list.length = 0
  const {codes} = passage
  const code = codes[cue] ?? 0
  const word = lexeme(passage, cue)
  const add = (template: number, a = 0, b = 0, c = 0): void => addFeature(list, 3000 + template, a, b, c)
  add(0, code)
  add(1, word)
  add(2, code, codeAt(passage, cue, 1))
  add(3, code, codeAt(passage, cue, -1))
  add(4, codeAt(passage, cue, -1), codeAt(passage, cue, 1))
  add(5, word, codeAt(passage, cue, 1))
  add(6, word, codeAt(passage, cue, -1))
  add(7, code, codeAt(passage, cue, 1), codeAt(passage, cue, 2))
  add(8, code, codeAt(passage, cue, -1), codeAt(passage, cue, -2))
}

/** The features of one reading of a cue. */
export function addIndirectFeatures(
  list: FeatureList,
  passage: Passage,
  sentence: Words,
  cue: number,
  candidate: IndirectCandidate
): void {
  list.length = 0
  const mention = passage.mentions[candidate.mention]
  if (!mention) return
  const {codes} = passage
  const {layout} = candidate
  const code = codes[cue] ?? 0
  const word = lexeme(passage, cue)
  const after = mention.first > cue
  const path = after
    ? pathOf(passage, cue + 1, mention.first - 1)
    : pathOf(passage, mention.last + 1, cue - 1)
  const owns = passage.words[mention.last]?.owns ? 1 : 0
  const kind = (mention.kind * 2 + owns) * 2 + (after ? 1 : 0)
  const verb = verbAfter(passage, mention)
  const subject = verb.index === cue ? 1 + verb.commas : verb.index < 0 ? 0 : 5
  const l1 = codeAt(passage, mention.first, -1)
  const first = candidate.content[0]
  const last = candidate.content.at(-1)
  const starts = codes[first?.first ?? 0] ?? 0
  const second = codes[(first?.first ?? 0) + 1] ?? 0
  const length = bucket((last?.last ?? 0) - (last?.first ?? 0) + 1)
  const next = codeAt(passage, cue, 1)
  const previous = codeAt(passage, cue, -1)
  const atStart = mention.first === sentence.first ? 1 : 0
  const ends = codes[cue + 1] === wordClass.stop || codes[mention.last + 1] === wordClass.stop ? 1 : 0
  const add = (template: number, a = 0, b = 0, c = 0, d = 0): void =>
    addFeature(list, 4000 + template, a, b, c, d)
  add(0, layout)
  add(1, layout, code)
  add(2, layout, kind)
  add(3, layout, subject)
  add(4, kind, path.hash)
  add(5, path.hash, l1)
  add(6, layout, path.hash)
  add(7, layout, next)
  add(8, layout, next, codeAt(passage, cue, 2))
  add(9, layout, previous)
  add(10, layout, starts)
  add(11, layout, starts, second)
  add(12, layout, length)
  add(13, layout, word)
  add(14, l1, subject)
  add(15, l1, kind, subject)
  add(16, layout, subject, ends)
  add(17, path.signs, subject)
  add(18, path.length, kind, path.mentions)
  add(19, layout, atStart, subject)
  add(20, word, subject, layout)
  add(21, layout, hasVerb(codes, last) ? 1 : 0)
  add(22, code, previous, subject)
  add(23, layout, codeAt(passage, mention.last, 1), l1)
  add(24, layout, kind, next, previous)
}

const verbs: ReadonlySet<number> = new Set<number>([
  wordClass.be,
  wordClass.have,
  wordClass.do,
  wordClass.modal,
  wordClass.speech,
  wordClass.stance,
  wordClass.tell,
  wordClass.call,
  wordClass.ed,
  wordClass.speechBase,
  wordClass.stanceBase
])

function hasVerb(codes: Uint8Array, words: Words | undefined): boolean {
  if (!words) return false
  for (let index = words.first; index <= words.last; index++) if (verbs.has(codes[index] ?? 0)) return true
  return false
}
