import {addFeature, type FeatureList} from '../attribution/features/feature-list.js'
import {codeAt} from '../attribution/features/describe-range.js'
import {lexeme} from '../attribution/features/small-numbers.js'
import type {Passage} from '../mentions/passage.js'
import {WordClass} from '../../data/words/word-class.js'
import type {Words} from '../words/word.js'
import {describeReading, type ReadingFacts} from './describe-reading.js'
import type {IndirectCandidate} from './indirect-candidates.js'

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
  const facts = describeReading(passage, sentence, cue, candidate)
  if (facts) addReadingFeatures(list, facts)
}

function addReadingFeatures(list: FeatureList, facts: ReadingFacts): void {
  const {layout, code, word, kind, subject, path, starts, second, next, previous} = facts
  const {auxiliaries, beforeMention, length} = facts
  const [behind, afterBehind, third] = facts.behind
  const add = (template: number, a = 0, b = 0, c = 0, d = 0): void =>
    addFeature(list, 4000 + template, a, b, c, d)
  add(0, layout)
  add(1, layout, code)
  add(2, layout, kind)
  add(4, kind, path.hash)
  add(5, path.hash, beforeMention)
  add(6, layout, path.hash)
  add(7, layout, next)
  add(8, layout, next, facts.afterNext)
  add(9, layout, previous)
  add(10, layout, starts)
  add(11, layout, starts, second)
  add(13, layout, word)
  add(14, beforeMention, subject)
  add(15, beforeMention, kind, subject)
  add(17, path.signs, subject)
  add(19, layout, facts.opensSentence, subject)
  add(20, word, subject, layout)
  add(21, layout, facts.hasVerb)
  add(22, code, previous, subject)
  add(23, layout, facts.afterMention, beforeMention)
  add(24, layout, kind, next, previous)
  add(25, layout, behind, afterBehind)
  add(26, layout, behind, afterBehind, third)
  add(27, layout, afterBehind, facts.wordBehind)
  add(30, word, next, facts.wordAfter)
  add(31, word, layout, starts)
  add(32, facts.between, subject, layout)
  add(33, facts.between, kind, facts.isBehind)
  add(34, layout, subject, starts, length)
  add(36, layout, facts.share)
  add(37, code, facts.beforePrevious, previous, subject)
  add(38, layout, facts.opening, second)
  add(39, layout, subject, auxiliaries, starts)
  add(40, auxiliaries, code, kind)
}
