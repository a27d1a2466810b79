import type {Word} from './word.js'
import {wordClass, type WordClass} from './word-classes.js'

/** What says that the capitalised word right beside it speaks, and is no adjective. */
const finiteCues: ReadonlySet<WordClass> = new Set<WordClass>([wordClass.speech, wordClass.tell])

/** What a phrase begins with in which such a word says where somebody is from: “the Russian said”. */
const openers: ReadonlySet<WordClass> = new Set<WordClass>([
  wordClass.article,
  wordClass.demonstrative,
  wordClass.quantifier,
  wordClass.possessive,
  wordClass.and,
  wordClass.of
])

/** What ends a name behind its cue: “said Petrosian, who”, “said Petrosian.”. */
const enders: ReadonlySet<WordClass> = new Set<WordClass>([
  wordClass.stop,
  wordClass.comma,
  wordClass.quote,
  wordClass.in,
  wordClass.who
])

/**
 * Makes names of words that look like a people’s but are somebody’s: “Petrosian said”, “said French.”, “Ms. Christian”,
 * “Kim Kardashian”. Changes the words in place.
 */
export function nameDemonyms(words: readonly Word[]): void {
  words.forEach((word, index) => {
    if (word.class !== wordClass.demonym || word.text.endsWith('s')) return
    const before = neighbour(words[index - 1], word)
    const after = neighbour(words[index + 1], word)
    if (isOfName(before, after) || isSubject(before, after)) word.class = wordClass.name
  })
}

/** A word beside another one, where both are of one sentence. */
const neighbour = (beside: Word | undefined, word: Word): Word | undefined =>
  beside?.sentence === word.sentence ? beside : undefined

/** Behind a form of address or a first name, with no further name behind it. */
function isOfName(before: Word | undefined, after: Word | undefined): boolean {
  if (before === undefined || after?.class === wordClass.name) return false
  if (before.class === wordClass.honorific) return true
  const isNoun = after?.class === wordClass.role || after?.class === wordClass.group
  return before.class === wordClass.name && !before.owns && !isNoun && after?.class !== wordClass.other
}

function isSubject(before: Word | undefined, after: Word | undefined): boolean {
  if (after !== undefined && finiteCues.has(after.class))
    return before === undefined || !openers.has(before.class)
  return (
    before !== undefined && finiteCues.has(before.class) && (after === undefined || enders.has(after.class))
  )
}
