import type {Word} from '../words/word.js'
import {WordClass} from '../../data/words/word-class.js'
import {isLateOrEarly} from './end-of-phrase.js'
import {MentionKind, type Mention} from './mention.js'
import {isFiniteCue, isHead} from './parts-of-phrase.js'
import {startsName} from './run-of-names.js'
import {isAge} from '../words/is-age.js'
import {isSpeechVerb} from '../words/word-classes.js'

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
  if (!word || !mayBeginBare(words, first) || isSpeechVerb(words[first - 1]?.class)) return first + 1
  let last = first
  while (last - first < longestBareNoun - 1 && isBareNoun(words[last + 1], word.sentence)) last++
  if (!isToldByCue(words, first, last)) return first + 1
  mentions.push({first, last, kind: MentionKind.quantity})
  return last + 1
}

/** Whether a phrase without an article may begin with a word: where a clause begins, or behind a cue. */
function mayBeginBare(words: readonly Word[], first: number): boolean {
  const word = words[first]
  const before = words[first - 1]
  if (!word || !withinBareNoun.has(word.class)) return false
  const isStart = before?.sentence !== word.sentence || beforeBareNoun.has(before.class)
  return isStart || followsCue(words, first)
}

/**
 * Where the head stands of a phrase whose first words only describe it: “health officials”, “marketing director Ana Petrova”,
 * “27-year-old Ana Petrova”; `undefined` where none does.
 */
export function headOfBarePhrase(words: readonly Word[], first: number): number | undefined {
  if (!mayBeginBare(words, first)) return undefined
  let head = first
  while (head - first < longestBareNoun && isBareNoun(words[head], words[first]?.sentence)) head++
  const word = words[head]
  if (word?.sentence !== words[first]?.sentence || word?.owns) return undefined
  return word && (isHead(word) || (isAge(words[head - 1]?.text ?? '') && startsName(words, head)))
    ? head
    : undefined
}

/** Whether a verb of speech follows some words, or stands right before them, as “according to” may. */
export function isToldByCue(words: readonly Word[], first: number, last: number): boolean {
  let after = last + 1
  while (words[after]?.class === WordClass.time || isLateOrEarly(words[after])) after++
  const next = words[after]
  if (next?.sentence === words[first]?.sentence && isFiniteCue(next?.class)) return true
  return followsCue(words, first)
}

const followsCue = (words: readonly Word[], first: number): boolean =>
  isSpeechVerb(words[first - 1]?.class) ||
  (words[first - 1]?.class === WordClass.to && words[first - 2]?.class === WordClass.according)

const isBareNoun = (word: Word | undefined, sentence: number | undefined): boolean =>
  word !== undefined && word.sentence === sentence && withinBareNoun.has(word.class)
