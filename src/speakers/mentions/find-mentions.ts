import {rankBeforeRole} from '../../data/patterns/role-patterns.js'
import {headOfBarePhrase, isToldByCue, readBareNoun, withinBareNoun} from './read-bare-noun.js'
import {endOfPhrase} from './end-of-phrase.js'
import {joinAppositions} from './join-appositions.js'
import {endOfNameBehindJob} from './name-behind-job.js'
import {MentionKind, type Mention} from './mention.js'
import {heads, isHead, pronouns, startsPhrase} from './parts-of-phrase.js'
import type {Word, Words} from '../words/word.js'
import {nameBehindOffice} from './name-behind-office.js'
import {endOfFullName, endOfName, startsName} from './run-of-names.js'
import {WordClass} from '../../data/words/word-class.js'

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
  if (kind !== undefined) return readRole(words, index, kind, mentions)
  const head = headOfBarePhrase(words, index)
  return head === undefined
    ? readBareNoun(words, index, mentions)
    : readDescribed(words, index, head, mentions)
}

/** “Health officials said”, “said marketing director Ana Petrova”: a phrase without an article, of which the first words describe the head. */
function readDescribed(words: readonly Word[], first: number, head: number, mentions: Mention[]): number {
  const last = startsName(words, head) ? endOfName(words, head) : Math.max(head, endOfPhrase(words, head + 1))
  const phrase = describePhrase(words, first, last, head)
  if (!isToldByCue(words, first, phrase.last) && !isNamed(words, phrase.last)) return first + 1
  mentions.push(phrase)
  return phrase.last + 1
}

/** What a mention may begin with: no mark, no verb and no preposition, and so less than half of all words. */
const startsMention: ReadonlySet<WordClass> = new Set<WordClass>([
  ...pronouns.keys(),
  ...startsPhrase,
  ...heads.keys(),
  ...withinBareNoun,
  WordClass.name,
  WordClass.honorific
])

function hasHead(words: readonly Word[], from: number, to: number): boolean {
  for (let index = from; index <= to; index++) {
    const word = words[index]
    if (word && isHead(word)) return true
  }
  return false
}

/** “officials”, “campaign manager John Smith”, or before a cue “court records” */
function readRole(words: readonly Word[], first: number, kind: MentionKind, mentions: Mention[]): number {
  const last = Math.max(first, endOfPhrase(words, first + 1))
  const phrase = describePhrase(words, first, last, first)
  const isPhrase =
    phrase.name !== undefined || (last > first && (isToldByCue(words, first, last) || isNamed(words, last)))
  const own = isPhrase ? phrase : {first, last: endOfRoles(words, first), kind}
  mentions.push(own)
  return own.last + 1
}

/** “Deputy director”, “Deputy chief executive”: the last of the roles in small letters that follow one. */
function endOfRoles(words: readonly Word[], first: number): number {
  let last = first
  const sentence = words[first]?.sentence
  if (!rankBeforeRole.test(words[first]?.text ?? '')) return first
  while (
    words[last + 1]?.class === WordClass.role &&
    words[last + 1]?.sentence === sentence &&
    !words[last + 1]?.capital
  )
    last++
  return last
}

/** A name, and what may follow it: “Smith”, “Smith’s lawyer”, “Smith spokesman John Jones”, “Spain’s Ana Ruiz”, “Leeds vet Ana Ruiz”. */
function readNames(words: readonly Word[], first: number, mentions: Mention[]): number {
  const last = endOfName(words, first)
  const owns = words[last]?.owns === true
  const full = owns ? endOfFullName(words, last + 1) : endOfNameBehindJob(words, first, last)
  const end = full ?? endOfPhrase(words, last + 1)
  const isPhrase =
    end > last && (full !== undefined || hasHead(words, last + 1, end) || (owns && isNamed(words, end)))
  if (!isPhrase || owns) mentions.push({first, last, kind: MentionKind.name, name: {first, last}})
  if (!isPhrase) return last + 1
  const phrase = describePhrase(words, first, end, last + 1)
  mentions.push(phrase)
  return phrase.last + 1
}

/** “Smith’s son-in-law, John Jones,”, “Managing director, John Jones,”: somebody who is named right behind. */
const isNamed = (words: readonly Word[], last: number): boolean =>
  words[last + 1]?.class === WordClass.comma && startsName(words, last + 2)

/** A phrase with an article or a possessive, and the names in it. */
function readPhrase(words: readonly Word[], first: number, mentions: Mention[]): number {
  const own = words[first]
  let last = endOfPhrase(words, first + 1)
  if (own?.class === WordClass.possessive) mentions.push({first, last: first, kind: MentionKind.possessive})
  if (own?.class === WordClass.possessive && last === first) return first + 1
  // “One of her aides”, “some of the voters”, “one of them”.
  if (own?.class === WordClass.quantifier && words[last + 1]?.class === WordClass.of) {
    const opener = words[last + 2]
    const from = opener && startsPhrase.has(opener.class) ? last + 3 : last + 2
    last = opener?.class === WordClass.him ? last + 2 : Math.max(last, endOfPhrase(words, from))
  }
  const phrase = describePhrase(words, first, last, first + 1)
  if (last > first || own?.class === WordClass.quantifier) mentions.push(phrase)
  const name = firstName(words, first + 1, last)
  if (name && name.first !== phrase.name?.first) mentions.push({...name, kind: MentionKind.name, name})
  return phrase.last + 1
}

/** The kind of a phrase by its last telling word, and the name that ends it, or stands right behind an office, if one does. */
function describePhrase(words: readonly Word[], first: number, last: number, from: number): Mention {
  const named = words[last]?.class === WordClass.role ? nameBehindOffice(words, last) : undefined
  if (named) return {first, last: named.last, kind: MentionKind.name, name: named}
  let kind: MentionKind =
    words[first]?.class === WordClass.quantifier ? MentionKind.quantity : MentionKind.thing
  let name: Mention['name']
  for (let index = from; index <= last; index++) {
    const word = words[index]
    if (!word) break
    const head = heads.get(word.class)
    if (startsName(words, index)) {
      const end = Math.min(last, endOfName(words, index))
      name = words[end]?.owns || end < last ? undefined : {first: index, last: end}
      index = end
    } else if (head !== undefined && kind !== MentionKind.quantity) kind = head
  }
  return name ? {first, last, kind: MentionKind.name, name} : {first, last, kind}
}

function firstName(words: readonly Word[], from: number, to: number): Words | undefined {
  for (let index = from; index <= to; index++) {
    if (startsName(words, index)) return {first: index, last: Math.min(to, endOfName(words, index))}
  }
  return undefined
}
