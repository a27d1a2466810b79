import {joinAppositions} from './join-appositions.js'
import {mentionKind, type Mention, type MentionKind} from './mention.js'
import type {Word} from '../words/word.js'
import {endOfName, startsName} from './run-of-names.js'
import {wordClass, type WordClass} from '../words/word-classes.js'

const pronouns: ReadonlyMap<WordClass, MentionKind> = new Map<WordClass, MentionKind>([
  [wordClass.he, mentionKind.he],
  [wordClass.they, mentionKind.they],
  [wordClass.it, mentionKind.it],
  [wordClass.who, mentionKind.who],
  [wordClass.which, mentionKind.who],
  [wordClass.i, mentionKind.i],
  [wordClass.him, mentionKind.object]
])

/** What may stand within a noun phrase, after its article. */
const withinPhrase: ReadonlySet<WordClass> = new Set<WordClass>([
  wordClass.name,
  wordClass.honorific,
  wordClass.role,
  wordClass.group,
  wordClass.organization,
  wordClass.cueNoun,
  wordClass.number,
  wordClass.quantifier,
  wordClass.ed,
  wordClass.ing,
  wordClass.ly,
  wordClass.plural,
  wordClass.other,
  wordClass.place,
  wordClass.demonym,
  wordClass.time
])

const startsPhrase: ReadonlySet<WordClass> = new Set<WordClass>([
  wordClass.article,
  wordClass.demonstrative,
  wordClass.quantifier,
  wordClass.possessive
])

const heads: ReadonlyMap<WordClass, MentionKind> = new Map<WordClass, MentionKind>([
  [wordClass.role, mentionKind.role],
  [wordClass.group, mentionKind.group],
  [wordClass.organization, mentionKind.organization]
])

const longestPhrase = 9

/**
 * All words that may name a speaker, in order: pronouns, names with their titles, phrases with an article or a
 * possessive, plural roles that stand alone (“officials”), and bare nouns beside a cue (“exit polls suggest”).
 */
export function findMentions(words: readonly Word[]): Mention[] {
  const mentions: Mention[] = []
  for (let index = 0; index < words.length;) index = readMention(words, index, mentions)
  return joinAppositions(words, mentions)
}

/** Adds the mention that begins at a word to `mentions`, with those in it; gives the index of the word behind. */
function readMention(words: readonly Word[], index: number, mentions: Mention[]): number {
  const word = words[index]
  if (!word || !startsMention.has(word.class)) return index + 1
  const pronoun = pronouns.get(word.class)
  if (pronoun !== undefined) {
    mentions.push({first: index, last: index, kind: pronoun})
    return index + 1
  }
  if (startsPhrase.has(word.class)) return readPhrase(words, index, mentions)
  if (startsName(words, index)) return readNames(words, index, mentions)
  const kind = heads.get(word.class)
  return kind === undefined ? readBareNoun(words, index, mentions) : readRole(words, index, kind, mentions)
}

/** What a noun phrase without an article is made of. */
const withinBareNoun: ReadonlySet<WordClass> = new Set<WordClass>([
  wordClass.other,
  wordClass.plural,
  wordClass.number,
  wordClass.demonym,
  wordClass.place,
  wordClass.cueNoun,
  wordClass.ing
])

/** What a mention may begin with: no mark, no verb and no preposition, and so less than half of all words. */
const startsMention: ReadonlySet<WordClass> = new Set<WordClass>([
  ...pronouns.keys(),
  ...startsPhrase,
  ...heads.keys(),
  ...withinBareNoun,
  wordClass.name,
  wordClass.honorific
])

/** What may stand before it: the start of a clause. */
const beforeBareNoun: ReadonlySet<WordClass> = new Set<WordClass>([
  wordClass.comma,
  wordClass.and,
  wordClass.but,
  wordClass.that,
  wordClass.when,
  wordClass.as,
  wordClass.stop,
  wordClass.colon,
  wordClass.semicolon,
  wordClass.dash,
  wordClass.quote
])

const longestBareNoun = 4

/**
 * “Exit polls suggest”, “59 percent said”, “according to court records”: bare words, told by the cue beside them; a
 * quantity, as they are nobody’s name or role.
 */
function readBareNoun(words: readonly Word[], first: number, mentions: Mention[]): number {
  const word = words[first]
  const before = words[first - 1]
  if (!word || !withinBareNoun.has(word.class)) return first + 1
  const isStart = before?.sentence !== word.sentence || beforeBareNoun.has(before.class)
  if (!isStart && !followsAccording(words, first)) return first + 1
  let last = first
  while (last - first < longestBareNoun - 1 && isBareNoun(words[last + 1], word.sentence)) last++
  if (!isToldByCue(words, first, last)) return first + 1
  mentions.push({first, last, kind: mentionKind.quantity})
  return last + 1
}

/** Whether a verb of speech follows some words, or “according to” stands before them. */
function isToldByCue(words: readonly Word[], first: number, last: number): boolean {
  let after = last + 1
  while (words[after]?.class === wordClass.time || isLateOrEarly(words[after])) after++
  const next = words[after]
  if (next?.sentence === words[first]?.sentence && isFiniteCue(next?.class)) return true
  return followsAccording(words, first)
}

const followsAccording = (words: readonly Word[], first: number): boolean =>
  words[first - 1]?.class === wordClass.to && words[first - 2]?.class === wordClass.according

const isBareNoun = (word: Word | undefined, sentence: number | undefined): boolean =>
  word !== undefined && word.sentence === sentence && withinBareNoun.has(word.class)

const isFiniteCue = (code: WordClass | undefined): boolean =>
  code === wordClass.speech ||
  code === wordClass.tell ||
  code === wordClass.speechBase ||
  code === wordClass.have

/** “officials”, “campaign manager John Smith”, or before a cue “court records” */
function readRole(words: readonly Word[], first: number, kind: MentionKind, mentions: Mention[]): number {
  const last = Math.max(first, endOfPhrase(words, first + 1))
  const phrase = describePhrase(words, first, last, first)
  const isPhrase = phrase.name !== undefined || (last > first && isToldByCue(words, first, last))
  mentions.push(isPhrase ? phrase : {first, last: first, kind})
  return isPhrase ? last + 1 : first + 1
}

/** A name, and what may follow it: “Smith”, “Smith’s lawyer”, “Smith spokesman John Jones”. */
function readNames(words: readonly Word[], first: number, mentions: Mention[]): number {
  const last = endOfName(words, first)
  const end = endOfPhrase(words, last + 1)
  const isPhrase = end > last && hasHead(words, last + 1, end)
  if (!isPhrase || words[last]?.owns)
    mentions.push({first, last, kind: mentionKind.name, name: {first, last}})
  if (!isPhrase) return last + 1
  mentions.push(describePhrase(words, first, end, last + 1))
  return end + 1
}

function hasHead(words: readonly Word[], from: number, to: number): boolean {
  for (let index = from; index <= to; index++) {
    const word = words[index]
    if (word && heads.has(word.class)) return true
  }
  return false
}

/** The last word of the noun phrase that goes on at `from`, in the sentence that it began in; `from - 1` where none does. */
function endOfPhrase(words: readonly Word[], from: number): number {
  const sentence = words[from - 1]?.sentence
  let last = from - 1
  let noun = false
  for (let index = from; index < from + longestPhrase; index++) {
    const word = words[index]
    if (!word || word.sentence !== sentence) break
    if (!withinPhrase.has(word.class) && !(index === from && isNounAsVerb(words, index))) break
    // “The ad hits Smith”: a verb, if what follows begins another phrase.
    if (noun && word.class === wordClass.plural && beginsObject(words[index + 1])) break
    // “The beleaguered firm”, but “the firm declared”.
    if (noun && (word.class === wordClass.ed || word.class === wordClass.ly)) break
    if (word.class !== wordClass.ed && word.class !== wordClass.ly && word.class !== wordClass.number)
      noun = true
    last = index
  }
  return withoutTime(words, from, last)
}

/** “A show insider”, “the fund manager”: right behind an article, and before a noun for somebody, no verb. */
function isNounAsVerb(words: readonly Word[], index: number): boolean {
  const word = words[index]
  const next = words[index + 1]
  if (!startsPhrase.has(words[index - 1]?.class ?? wordClass.edge)) return false
  if (word?.class !== wordClass.stanceBase && word?.class !== wordClass.speechBase) return false
  return next?.sentence === word.sentence && heads.has(next.class)
}

const isLateOrEarly = (word: Word | undefined): boolean => word?.text === 'late' || word?.text === 'early'

/** “Officials late Monday said”: when it was said is no part of who said it. */
function withoutTime(words: readonly Word[], from: number, last: number): number {
  let end = last
  while (end >= from && words[end]?.class === wordClass.time) end--
  return end < last && isLateOrEarly(words[end]) ? end - 1 : end
}

const beginsObject = (word: Word | undefined): boolean =>
  word !== undefined &&
  (startsPhrase.has(word.class) ||
    pronouns.has(word.class) ||
    word.class === wordClass.name ||
    word.class === wordClass.that)

/** A phrase with an article or a possessive, and the names in it. */
function readPhrase(words: readonly Word[], first: number, mentions: Mention[]): number {
  const own = words[first]
  let last = endOfPhrase(words, first + 1)
  if (own?.class === wordClass.possessive) mentions.push({first, last: first, kind: mentionKind.possessive})
  if (own?.class === wordClass.possessive && last === first) return first + 1
  // “One of her aides”, “some of the voters”.
  if (own?.class === wordClass.quantifier && words[last + 1]?.class === wordClass.of) {
    const opener = words[last + 2]
    const from = opener && startsPhrase.has(opener.class) ? last + 3 : last + 2
    last = Math.max(last, endOfPhrase(words, from))
  }
  const phrase = describePhrase(words, first, last, first + 1)
  if (last > first || own?.class === wordClass.quantifier) mentions.push(phrase)
  const name = firstName(words, first + 1, last)
  if (name && name.first !== phrase.name?.first) mentions.push({...name, kind: mentionKind.name, name})
  return last + 1
}

/** The kind of a phrase by its last telling word, and the name that ends it, if one does. */
function describePhrase(words: readonly Word[], first: number, last: number, from: number): Mention {
  let kind: MentionKind =
    words[first]?.class === wordClass.quantifier ? mentionKind.quantity : mentionKind.thing
  let name: Mention['name']
  for (let index = from; index <= last; index++) {
    const word = words[index]
    if (!word) break
    const head = heads.get(word.class)
    if (startsName(words, index)) {
      const end = Math.min(last, endOfName(words, index))
      name = words[end]?.owns || end < last ? undefined : {first: index, last: end}
      index = end
    } else if (head !== undefined && kind !== mentionKind.quantity) kind = head
  }
  return name ? {first, last, kind: mentionKind.name, name} : {first, last, kind}
}

function firstName(
  words: readonly Word[],
  from: number,
  to: number
): {first: number; last: number} | undefined {
  for (let index = from; index <= to; index++) {
    if (startsName(words, index)) return {first: index, last: Math.min(to, endOfName(words, index))}
  }
  return undefined
}
