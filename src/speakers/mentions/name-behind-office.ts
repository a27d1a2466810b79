import {nameLinks} from '../../data/patterns/name-patterns.js'
import {isOfficeNoun, isPairedOffice, isRelation, nameAfterOffice} from '../words/name-after-office.js'
import type {Word, Words} from '../words/word.js'
import {WordClass} from '../../data/words/word-class.js'
import {genderOfFirstName} from '../words/gender.js'
import {startsPhrase} from './parts-of-phrase.js'
import {endOfFullName} from './run-of-names.js'

/** No office is longer up to the name, in words. */
const longest = 9

/**
 * The full name right behind an office of several words: “Secretary of State Ruth Keane”, “Minister for Health Ruth Keane”,
 * “co-founder and chief Max Moll”, “historian of science Abdul Kerim”. `first` is the title.
 */
export function nameBehindOffice(words: readonly Word[], first: number): Words | undefined {
  const start = startOfName(words, first)
  const last = start < 0 ? undefined : endOfFullName(words, start)
  if (last === undefined || words[last]?.sentence !== words[first]?.sentence) return undefined
  return {first: start, last}
}

function startOfName(words: readonly Word[], first: number): number {
  const next = words[first + 1]
  if (next?.class === WordClass.and) return behindSecondTitle(words, first)
  if (next?.class !== WordClass.of && next?.class !== WordClass.for) return -1
  // “Leader of the Opposition Kavita Rao”
  const isTitle = words[first]?.capital === true && words[first + 3]?.capital === true
  return isTitle || words[first + 2]?.capital ? behindCapitals(words, first) : behindSmallWords(words, first)
}

/** “Co-founder and chief Max Moll”; a title with a capital is a part of the name so far. */
function behindSecondTitle(words: readonly Word[], first: number): number {
  if (![words[first], words[first + 2]].every((word) => isPairedOffice(word?.text))) return -1
  return words[first + 2]?.capital ? first + 2 : first + 3
}

/** “Secretary of State Ruth Keane”, “Leader of the Opposition Kavita Rao”, “spokeswoman for Housing Ruth Keane” */
function behindCapitals(words: readonly Word[], first: number): number {
  let end = first + 2
  while (end < first + longest && isWithinOffice(words, end)) end++
  const start = nameAfterOffice(words.slice(first, end).map(({text}) => text))
  if (start < 0) return -1
  // “The president of Burkina Faso”, “the mother of Ana Maria Roe”
  return words[first]?.capital || isOfficeNoun(words[first + start - 1]?.text ?? '') ? first + start : -1
}

const isWithinOffice = (words: readonly Word[], index: number): boolean =>
  words[index]?.capital === true ||
  (nameLinks.has(words[index]?.text ?? '') && words[index + 1]?.capital === true)

/** What an office in small letters is of: “head of planning”, “professor of law”, “secretary of state for health”. */
const isSubject: ReadonlySet<WordClass> = new Set<WordClass>([
  WordClass.other,
  WordClass.plural,
  WordClass.ing,
  WordClass.stanceIng,
  WordClass.organization,
  WordClass.group,
  WordClass.article
])

/** No office in small letters is longer up to the name, in words. */
const longestSmall = 6

function behindSmallWords(words: readonly Word[], first: number): number {
  if (isRelation(words[first]?.text.toLowerCase() ?? '')) return -1
  let index = first + 2
  while (index < first + longestSmall && isWithinSmall(words, index)) index++
  // “Head of policy Ruth Keane”, but “the captain of the team Ruth Keane beat”
  const isBare = !startsPhrase.has(words[first - 1]?.class ?? WordClass.edge)
  const isNamed = isBare && genderOfFirstName(words[index]?.text ?? '') !== undefined
  return isNamed || isOfficeNoun(words[index - 1]?.text ?? '') ? index : -1
}

const isWithinSmall = (words: readonly Word[], index: number): boolean =>
  isSmallSubject(words[index]) ||
  (/^(?:and|for)$/.test(words[index]?.text ?? '') && isSmallSubject(words[index + 1]))

const isSmallSubject = (word: Word | undefined): boolean =>
  word !== undefined && !word.capital && (isSubject.has(word.class) || isOfficeNoun(word.text))
