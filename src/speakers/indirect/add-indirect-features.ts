import {pathOf} from '../attribution/path-of-words.js'
import {bucket, lexeme} from '../attribution/small-numbers.js'
import {verbAfter} from '../attribution/subject-of-cue.js'
import {codeAt} from '../attribution/describe-range.js'
import {addFeature, type FeatureList} from '../attribution/feature-list.js'
import {hasVerb} from './has-verb.js'
import type {IndirectCandidate} from './indirect-candidates.js'
import type {Words} from '../words/word.js'
import type {Passage} from '../mentions/passage.js'
import {WordClass} from '../words/word-classes.js'

/** The features of no speech being reported by a cue. */
export function addSilenceFeatures(list: FeatureList, passage: Passage, cue: number): void {
  list.length = 0
  const {codes} = passage
  const code = codes[cue] ?? WordClass.edge
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
  add(9, word, lexeme(passage, cue + 1))
  add(10, word, lexeme(passage, cue - 1))
  add(11, word, codeAt(passage, cue, 1), codeAt(passage, cue, 2))
  add(12, word, codeAt(passage, cue, -1), codeAt(passage, cue, 1))
  add(13, codeAt(passage, cue, 1), codeAt(passage, cue, 2), codeAt(passage, cue, 3))
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
  const code = codes[cue] ?? WordClass.edge
  const word = lexeme(passage, cue)
  const after = mention.first > cue
  const path = after
    ? pathOf(passage, cue + 1, mention.first - 1)
    : pathOf(passage, mention.last + 1, cue - 1)
  const owns = passage.words[mention.last]?.owns ? 1 : 0
  const kind = (mention.kind * 2 + owns) * 2 + (after ? 1 : 0)
  const verb = verbAfter(passage, mention)
  const auxiliaries = auxiliariesBefore(codes, verb.index, cue)
  const reaches = verb.index === cue || auxiliaries > 0
  const subject = reaches ? 1 + verb.commas : verb.index < 0 ? 0 : 5
  const l1 = codeAt(passage, mention.first, -1)
  const first = candidate.content[0]
  const last = candidate.content.at(-1)
  const starts = codes[first?.first ?? 0] ?? WordClass.edge
  const second = codes[(first?.first ?? 0) + 1] ?? WordClass.edge
  const length = bucket((last?.last ?? 0) - (last?.first ?? 0) + 1)
  const next = codeAt(passage, cue, 1)
  const previous = codeAt(passage, cue, -1)
  const atStart = mention.first === sentence.first ? 1 : 0
  const ends = codes[cue + 1] === WordClass.stop || codes[mention.last + 1] === WordClass.stop ? 1 : 0
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
  add(21, layout, last && hasVerb(codes, last) ? 1 : 0)
  add(22, code, previous, subject)
  add(23, layout, codeAt(passage, mention.last, 1), l1)
  add(24, layout, kind, next, previous)
  const end = last?.last ?? cue
  const e1 = codeAt(passage, end, 1)
  const e2 = codeAt(passage, end, 2)
  const e3 = codeAt(passage, end, 3)
  add(25, layout, e1, e2)
  add(26, layout, e1, e2, e3)
  add(27, layout, e2, lexeme(passage, end + 2))
  add(28, layout, codeAt(passage, first?.first ?? cue, -1))
  const inner = countCues(codes, candidate.content)
  add(29, layout, Math.min(inner, 2), e2)
  add(30, word, next, lexeme(passage, cue + 1))
  add(31, word, layout, starts)
  const between = countMentions(passage, mention, cue)
  add(32, between, subject, layout)
  add(33, between, kind, after ? 1 : 0)
  add(34, layout, subject, starts, length)
  add(35, layout, countCommas(codes, candidate.content), inner > 0 ? 1 : 0)
  const share = Math.round(
    (8 * candidate.content.reduce((sum, part) => sum + part.last - part.first + 1, 0)) /
      (sentence.last - sentence.first + 1)
  )
  add(36, layout, share)
  add(37, code, codeAt(passage, cue, -2), previous, subject)
  add(38, layout, lexeme(passage, first?.first ?? cue), second)
  add(39, layout, subject, auxiliaries, starts)
  add(40, auxiliaries, code, kind)
}

/**
 * What stands between the first verb after the subject and the cue, if only auxiliaries do: 1 for be, 2 for have, 4 for
 * do and modals, 8 for a negation; 0 where the cue is that verb or something else stands between.
 */
function auxiliariesBefore(codes: readonly WordClass[], verb: number, cue: number): number {
  let found = 0
  if (verb < 0) return 0
  for (let index = verb; index < cue; index++) {
    switch (codes[index]) {
      case WordClass.be:
        found |= 1
        break
      case WordClass.have:
        found |= 2
        break
      case WordClass.do:
      case WordClass.modal:
        found |= 4
        break
      case WordClass.not:
        found |= 8
        break
      case WordClass.adverb:
      case WordClass.ly:
        break
      default:
        return 0
    }
  }
  return found
}

function countCues(codes: readonly WordClass[], content: readonly Words[]): number {
  let count = 0
  for (const {first, last} of content)
    for (let index = first; index <= last; index++) {
      const code = codes[index]
      if (code === WordClass.speech || code === WordClass.tell || code === WordClass.according) count++
    }
  return count
}

function countCommas(codes: readonly WordClass[], content: readonly Words[]): number {
  let count = 0
  for (const {first, last} of content)
    for (let index = first; index <= last; index++) if (codes[index] === WordClass.comma) count++
  return Math.min(count, 3)
}

function countMentions({mentionOfWord}: Passage, mention: Words, cue: number): number {
  const [from, to] = mention.first > cue ? [cue + 1, mention.first - 1] : [mention.last + 1, cue - 1]
  let count = 0
  let last = -1
  for (let index = from; index <= to; index++) {
    const own = mentionOfWord[index] ?? -1
    if (own !== -1 && own !== last) count++
    last = own
  }
  return Math.min(count, 3)
}
