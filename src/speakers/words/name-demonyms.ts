import {bodyBehindDemonym, firmNoun} from '../../data/patterns/name-patterns.js'
import {withoutPossessive} from './possessive.js'
import type {Word} from './word.js'
import {WordClass} from '../../data/words/word-class.js'
import {isSpeechVerb} from './word-classes.js'

/** What a phrase begins with in which such a word says where somebody is from: “the Russian said”. */
const openers: ReadonlySet<WordClass> = new Set<WordClass>([
  WordClass.article,
  WordClass.demonstrative,
  WordClass.quantifier,
  WordClass.possessive,
  WordClass.and,
  WordClass.of
])

/** What ends a name behind its cue: “said Petrosian, who”, “said Petrosian.”. */
const enders: ReadonlySet<WordClass> = new Set<WordClass>([
  WordClass.stop,
  WordClass.comma,
  WordClass.quote,
  WordClass.in,
  WordClass.who
])

/**
 * Makes names of words that look like a people’s but are somebody’s: “Petrosian said”, “said French.”, “Ms. Christian”,
 * “Kim Kardashian”, and of those that a body’s begins with: “British Airways”. Changes the words in place.
 */
export function nameDemonyms(words: readonly Word[]): void {
  words.forEach((word, index) => {
    if (word.class !== WordClass.demonym || word.text.endsWith('s')) return
    const before = neighbour(words[index - 1], word)
    const after = neighbour(words[index + 1], word)
    if (isOfName(before, after) || isSubject(before, after) || isOfBody(after) || isWithinBody(words, index))
      word.class = WordClass.name
  })
}

/** A word beside another one, where both are of one sentence. */
const neighbour = (beside: Word | undefined, word: Word): Word | undefined =>
  beside?.sentence === word.sentence ? beside : undefined

/** Behind a form of address or a first name, with no further name behind it. */
function isOfName(before: Word | undefined, after: Word | undefined): boolean {
  if (before === undefined || after?.class === WordClass.name) return false
  if (before.class === WordClass.honorific) return true
  const isNoun = after?.class === WordClass.role || after?.class === WordClass.group
  return before.class === WordClass.name && !before.owns && !isNoun && after?.class !== WordClass.other
}

/** “British Airways”, “Saudi Arabia”. */
function isOfBody(after: Word | undefined): boolean {
  const text = withoutPossessive(after?.text ?? '')
  return firmNoun.test(text) || bodyBehindDemonym.test(text)
}

/** “A spokesman for Caledonian Ferries”, but “a lawyer for Russian Ana Petrova”. */
function isWithinBody(words: readonly Word[], index: number): boolean {
  const [before, after, behind] = [words[index - 1], words[index + 1], words[index + 2]]
  return (
    /^(?:for|at|of)$/.test(before?.text ?? '') && /^\p{Lu}.+s$/u.test(after?.text ?? '') && !behind?.capital
  )
}

function isSubject(before: Word | undefined, after: Word | undefined): boolean {
  // What a verb of speech stands right beside speaks, and is no adjective.
  if (isSpeechVerb(after?.class)) return before === undefined || !openers.has(before.class)
  return isSpeechVerb(before?.class) && (after === undefined || enders.has(after.class))
}
