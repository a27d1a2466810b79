import {initials} from '../../data/patterns/name-patterns.js'
import {setOfWords} from '../../data/words-of-list.js'
import {
  bodyEndings,
  officeNouns,
  pairedOffices,
  placeOpeners,
  relations
} from '../../data/words/office-nouns.js'
import {genderOfFirstName} from './gender.js'
import {isDemonym} from './is-demonym.js'
import {classifyWord} from './lexicon.js'
import {WordClass} from '../../data/words/word-class.js'
import {lazily} from '../../memo/lazily.js'

const nouns = lazily(() => setOfWords(officeNouns))

/** Whether a word tells what an office or a ministry is of: “Secretary of State”, “head of planning”. */
export const isOfficeNoun = (word: string): boolean => nouns().has(word.toLowerCase())

/** Whether a word is an office of which one holds two at once: “founder and chief executive of Norrby Foods” is one. */
export const isPairedOffice = (word = ''): boolean => pairedOffices.has(word.toLowerCase())

/** Whether a word in small letters stands for somebody’s relation, and so for no office: “widow of”, “lawyer of”. */
export const isRelation = (word: string): boolean => relations.has(word)

/** “Chairman of the John Lewis Partnership”, “Head of the Ruth Keane Centre” name nobody. */
const endsBody: ReadonlySet<WordClass> = new Set<WordClass>([
  WordClass.organization,
  WordClass.place,
  WordClass.group,
  WordClass.cueNoun
])

/** A name behind an office has two words at least, and no more than these. */
const longestName = 4

/** The name begins behind the title, “of” and what that is of. */
const shortestOffice = 3

/**
 * Where the name begins behind an office that is `of` or `for` something, in words of which the first is the title; -1 where none
 * does. Known first names tell it, or what the office is of.
 *
 * @example
 * nameAfterOffice(['Secretary', 'of', 'State', 'Ruth', 'Keane']) // 3
 */
export function nameAfterOffice(words: readonly string[]): number {
  const last = words.at(-1) ?? ''
  if (isRelation((words[0] ?? '').toLowerCase()) || isOfBody(last)) return -1
  const behindNoun = words.findLastIndex((word) => isOfficeNoun(word) || isAddress(word)) + 1
  const start =
    mayBegin(words[behindNoun]) || isAddress(words[behindNoun - 1])
      ? behindNoun
      : startOfFirstNames(words) || (words.length - behindNoun < 4 ? behindNoun : 0)
  const name = words.slice(start)
  const isName =
    name.every((word) => /^\p{Lu}/u.test(word)) &&
    (mayBegin(name[0]) || name.every(isUnknown)) &&
    !(words[1] === 'for' && words.slice(2, start).some(isSomebody))
  return start >= shortestOffice && name.length > 1 && name.length <= longestName && isName ? start : -1
}

const isFirstName = (word: string | undefined): boolean =>
  word !== undefined && genderOfFirstName(word) !== undefined

/** “Ruth”, or the “R” of “R K Keane”. */
const mayBegin = (word = ''): boolean => initials.test(word) || isFirstName(word)

/** “Leader of the Opposition Smt. Ruth Keane” */
const isAddress = (word = ''): boolean => classifyWord(word) === WordClass.honorific

/** “Spokeswoman for Mayor Ruth Keane” is not she. */
const isSomebody = (word: string): boolean =>
  !isOfficeNoun(word) && (classifyWord(word) === WordClass.role || isFirstName(word))

const isOfBody = (word: string): boolean =>
  endsBody.has(classifyWord(word) ?? WordClass.other) || bodyEndings.has(word.toLowerCase())

/** Whether a word may be a part of a name that no list has. */
const isUnknown = (word: string): boolean => classifyWord(word) === undefined && !isDemonym(word)

/** Where the last first names begin that another word follows, but for those of a place: “San Diego Tom Reyes”; 0 where none do. */
function startOfFirstNames(words: readonly string[]): number {
  const begins = (index: number): boolean =>
    index >= shortestOffice && isFirstName(words[index]) && !placeOpeners.has(words[index - 1] ?? '')
  let start = words.length - 2
  while (start >= shortestOffice && !begins(start)) start--
  while (begins(start - 1)) start--
  return start < shortestOffice ? 0 : start
}
