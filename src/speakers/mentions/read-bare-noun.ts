import type {Word} from '../words/word.js'
import {WordClass} from '../../data/words/word-class.js'
import {isLateOrEarly} from './end-of-phrase.js'
import {MentionKind, type Mention} from './mention.js'
import {isFiniteCue} from './parts-of-phrase.js'

/** What a noun phrase without an article is made of. */
export const withinBareNoun: ReadonlySet<WordClass> = new Set<WordClass>([
  WordClass.other,
  WordClass.plural,
  WordClass.number,
  WordClass.demonym,
  WordClass.place,
  WordClass.cueNoun,
  WordClass.ing
])

/** What may stand before it: the start of a clause. */
const beforeBareNoun: ReadonlySet<WordClass> = new Set<WordClass>([
  WordClass.comma,
  WordClass.and,
  WordClass.but,
  WordClass.that,
  WordClass.when,
  WordClass.as,
  WordClass.stop,
  WordClass.colon,
  WordClass.semicolon,
  WordClass.dash,
  WordClass.quote
])

const longestBareNoun = 4

/**
 * “Exit polls suggest”, “59 percent said”, “according to court records”: bare words, told by the cue beside them; a
 * quantity, as they are nobody’s name or role.
 */
export function readBareNoun(words: readonly Word[], first: number, mentions: Mention[]): number {
  const word = words[first]
  const before = words[first - 1]
  if (!word || !withinBareNoun.has(word.class)) return first + 1
  const isStart = before?.sentence !== word.sentence || beforeBareNoun.has(before.class)
  if (!isStart && !followsAccording(words, first)) return first + 1
  let last = first
  while (last - first < longestBareNoun - 1 && isBareNoun(words[last + 1], word.sentence)) last++
  if (!isToldByCue(words, first, last)) return first + 1
  mentions.push({first, last, kind: MentionKind.quantity})
  return last + 1
}

/** Whether a verb of speech follows some words, or “according to” stands before them. */
export function isToldByCue(words: readonly Word[], first: number, last: number): boolean {
  let after = last + 1
  while (words[after]?.class === WordClass.time || isLateOrEarly(words[after])) after++
  const next = words[after]
  if (next?.sentence === words[first]?.sentence && isFiniteCue(next?.class)) return true
  return followsAccording(words, first)
}

const followsAccording = (words: readonly Word[], first: number): boolean =>
  words[first - 1]?.class === WordClass.to && words[first - 2]?.class === WordClass.according

const isBareNoun = (word: Word | undefined, sentence: number | undefined): boolean =>
  word !== undefined && word.sentence === sentence && withinBareNoun.has(word.class)
