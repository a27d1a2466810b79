import {isPairedOffice} from '../words/name-after-office.js'
import type {Word} from '../words/word.js'
import {WordClass} from '../../data/words/word-class.js'
import {isSpeechVerb} from '../words/word-classes.js'
import {isFiniteCue, isHead, pronouns, startsPhrase} from './parts-of-phrase.js'

/** What may stand within a noun phrase, after its article. */
const withinPhrase: ReadonlySet<WordClass> = new Set<WordClass>([
  WordClass.name,
  WordClass.honorific,
  WordClass.role,
  WordClass.group,
  WordClass.organization,
  WordClass.cueNoun,
  WordClass.number,
  WordClass.quantifier,
  WordClass.ed,
  WordClass.ing,
  WordClass.ly,
  WordClass.plural,
  WordClass.other,
  WordClass.place,
  WordClass.demonym,
  WordClass.time
])

const longestPhrase = 9

/** The last word of the noun phrase that goes on at `from`, in the sentence that it began in; `from - 1` where none does. */
export function endOfPhrase(words: readonly Word[], from: number): number {
  const sentence = words[from - 1]?.sentence
  if (isVerbBehindName(words, from)) return from - 1
  let last = from - 1
  let noun = false
  for (let index = from; index < from + longestPhrase; index++) {
    const word = words[index]
    if (!word || word.sentence !== sentence) break
    if (word.class === WordClass.of && (isWithinBody(words, index) || isOfSome(words, index))) continue
    if (word.class === WordClass.and && joinsJobs(words, index)) continue
    if (!withinPhrase.has(word.class) && !(index === from && isNounAsVerb(words, index))) break
    // “The ad hits Smith”: a verb, if what follows begins another phrase.
    if (noun && word.class === WordClass.plural && beginsObject(words[index + 1])) break
    // “The beleaguered firm”, but “the firm declared”.
    if (noun && (word.class === WordClass.ed || word.class === WordClass.ly)) break
    // “The lawmaker representing Leeds”
    if (word.class === WordClass.ing && words[index - 1]?.class === WordClass.role) break
    if (word.class !== WordClass.ed && word.class !== WordClass.ly && word.class !== WordClass.number)
      noun = true
    last = index
  }
  return withoutTime(words, from, last)
}

/** “Obi rallied members”, but “Leeds based designer”, “Leeds based lawyers said”, “Obi’s embattled members”. */
function isVerbBehindName(words: readonly Word[], index: number): boolean {
  const name = words[index - 1]
  if (name?.class !== WordClass.name || name.owns || words[index]?.class !== WordClass.ed) return false
  return words[index + 1]?.text.endsWith('s') === true && !isFiniteCue(words[index + 2]?.class)
}

/** “A Ministry of Justice spokesman”, “the Ministry of Justice’s spokesman”: within the name of a body whose head follows. */
function isWithinBody(words: readonly Word[], of: number): boolean {
  const body = words[of - 1]
  if (body?.class !== WordClass.organization || !body.capital) return false
  let index = of + 1
  while (index < of + longestPhrase && words[index]?.capital && !words[index - 1]?.owns) index++
  const end = index
  // “The Ministry of Works national chairman”
  while (index < end + longestJob && words[index]?.class === WordClass.other) index++
  const head = words[index]
  return end > of + 1 && head?.sentence === body.sentence && isHead(head)
}

/** “Mother of two Ana Petrova” */
const isOfSome = (words: readonly Word[], of: number): boolean =>
  words[of + 1]?.class === WordClass.quantifier && words[of + 2]?.class === WordClass.name

/** “Her mother and sister Anna Lund” are two. */
const kin = /(?:mother|father|sister|brother|wife|husband|daughter|son|friend)$/

/** The second of two jobs before a name has no more words. */
const longestJob = 3

/** “Author and broadcaster Hannah Melrose”, “founder and chief executive Tom Fox”: two jobs of one person. */
function joinsJobs(words: readonly Word[], and: number): boolean {
  if (words[and - 1]?.class !== WordClass.role || kin.test(words[and - 1]?.text ?? '')) return false
  let index = and + 1
  while (index <= and + longestJob && isWithinJob(words[index])) index++
  const next = words[index]
  return (
    words[index - 1]?.class === WordClass.role &&
    next?.sentence === words[and]?.sentence &&
    (next?.class === WordClass.name ||
      (next?.class === WordClass.of && [and - 1, index - 1].every((job) => isPairedOffice(words[job]?.text))))
  )
}

/** “Shop owner” */
const isWithinJob = (word: Word | undefined): boolean =>
  word?.capital === false && (word.class === WordClass.role || word.class === WordClass.other)

/** “A show insider”, “the fund manager”, “the draft said”: right behind an article, and before a noun for somebody or a cue, no verb. */
function isNounAsVerb(words: readonly Word[], index: number): boolean {
  const word = words[index]
  const next = words[index + 1]
  if (!startsPhrase.has(words[index - 1]?.class ?? WordClass.edge)) return false
  if (word?.class !== WordClass.stanceBase && word?.class !== WordClass.speechBase) return false
  if (next?.sentence !== word.sentence) return false
  // “The plan said”, “the think tank said”; but “an official involved in the plan said”
  const verb = next.class === WordClass.other ? words[index + 2] : next
  return isHead(next) || (isSpeechVerb(verb?.class) && opensClause(words, index - 1))
}

/** Whether a word begins its sentence, or stands behind a comma or a quotation. */
function opensClause(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]
  return (
    before?.sentence !== words[index]?.sentence ||
    before?.class === WordClass.comma ||
    before?.class === WordClass.quote
  )
}

/** “Officials late Monday said”: when it was said is no part of who said it. */
function withoutTime(words: readonly Word[], from: number, last: number): number {
  let end = last
  while (end >= from && (words[end]?.class === WordClass.time || isLateOrEarly(words[end]))) end--
  return end
}

const beginsObject = (word: Word | undefined): boolean =>
  word !== undefined &&
  (startsPhrase.has(word.class) ||
    pronouns.has(word.class) ||
    word.class === WordClass.name ||
    word.class === WordClass.that)

/** What may stand before the day on which somebody spoke. */
export const isLateOrEarly = (word: Word | undefined): boolean =>
  word?.text === 'late' || word?.text === 'early'
