import {nameLinks} from '../../data/patterns/name-patterns.js'
import {pairedOffices} from '../../data/words/office-nouns.js'
import {isOfficeNoun, isRelation, nameAfterOffice} from '../words/name-after-office.js'
import type {Word} from '../words/word.js'
import {WordClass} from '../../data/words/word-class.js'
import {MentionKind, type Mention} from './mention.js'
import {isHead} from './parts-of-phrase.js'
import {endOfFullName} from './run-of-names.js'

/** No office is longer up to the name, in words. */
const longest = 9

/**
 * A title of several words and the full name right behind it: “Secretary of State Ruth Keane”, “co-founder and chief Max
 * Moll”, “historian of science Abdul Kerim”. `first` is the title.
 */
export function readOffice(words: readonly Word[], first: number): Mention | undefined {
  const start = startOfName(words, first)
  const last = start < 0 ? undefined : endOfFullName(words, start)
  if (last === undefined || words[last]?.sentence !== words[first]?.sentence) return undefined
  return {first, last, kind: MentionKind.name, name: {first: start, last}}
}

function startOfName(words: readonly Word[], first: number): number {
  const next = words[first + 1]
  if (next?.class === WordClass.and) return behindSecondTitle(words, first)
  if (next?.class !== WordClass.of) return -1
  return words[first]?.capital && words.slice(first + 2, first + 4).some((word) => word.capital)
    ? behindCapitals(words, first)
    : behindSmallWords(words, first)
}

/** “Co-founder and chief Max Moll”; a title with a capital is a part of the name so far. */
function behindSecondTitle(words: readonly Word[], first: number): number {
  const isPaired = [words[first], words[first + 2]].every((word) =>
    pairedOffices.has(word?.text.toLowerCase() ?? '')
  )
  if (!isPaired) return -1
  return words[first + 2]?.capital ? first + 2 : first + 3
}

/** “Secretary of State Ruth Keane”, “Leader of the Opposition Kavita Rao” */
function behindCapitals(words: readonly Word[], first: number): number {
  let end = first + 2
  while (end < first + longest && isWithinOffice(words, end)) end++
  const start = nameAfterOffice(words.slice(first, end).map(({text}) => text))
  return start < 0 ? -1 : first + start
}

const isWithinOffice = (words: readonly Word[], index: number): boolean =>
  words[index]?.capital === true ||
  (nameLinks.has(words[index]?.text ?? '') && words[index + 1]?.capital === true)

/** What an office in small letters is of: “head of planning”, “professor of law”, “historian of science”. */
const isSubject: ReadonlySet<WordClass> = new Set<WordClass>([
  WordClass.other,
  WordClass.plural,
  WordClass.ing,
  WordClass.stanceIng,
  WordClass.organization
])

function behindSmallWords(words: readonly Word[], first: number): number {
  if (isRelation(words[first]?.text.toLowerCase() ?? '')) return -1
  let index = first + 2
  while (index < first + 4 && isSmallSubject(words[index])) index++
  return isOfficeNoun(words[index - 1]?.text ?? '') ? index : -1
}

const isSmallSubject = (word: Word | undefined): boolean =>
  word !== undefined &&
  !word.capital &&
  isSubject.has(word.class) &&
  (!isHead(word) || word.class === WordClass.organization)
