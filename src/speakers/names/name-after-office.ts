import {officeNouns} from '../../data/office-nouns.js'
import {genderOfFirstName} from '../words/gender.js'
import {classifyWord} from '../words/lexicon.js'
import {wordClass, type WordClass} from '../words/word-classes.js'

let memo: ReadonlySet<string> | undefined

/** Read from src/data at the first call and kept: they are the same for every text. */
const nouns = (): ReadonlySet<string> => (memo ??= new Set(officeNouns.trim().split(/\s+/)))

/** “Chairman of the John Lewis Partnership”, “Head of the Ruth Keane Centre” name nobody. */
const endsBody: ReadonlySet<WordClass> = new Set<WordClass>([
  wordClass.organization,
  wordClass.place,
  wordClass.group,
  wordClass.cueNoun
])

/** A name behind an office has two words at least, and no more than these. */
const longestName = 4

/**
 * Where the name begins behind an office that is `of` something, in words of which the first is the title; -1 where none
 * does. Known first names tell it, or what the office is of.
 *
 * @example
 * nameAfterOffice(['Secretary', 'of', 'State', 'Ruth', 'Keane']) // 3
 */
export function nameAfterOffice(words: readonly string[]): number {
  if (endsBody.has(classifyWord(words.at(-1) ?? '') ?? wordClass.other)) return -1
  const isFirstName = (word: string): boolean => genderOfFirstName(word) !== undefined
  const first = words.findIndex((word, index) => index > 2 && isFirstName(word))
  const start = first > 0 ? first : words.findLastIndex((word) => nouns().has(word.toLowerCase())) + 1
  const length = words.length - start
  return start > 2 && length > 1 && length <= longestName ? start : -1
}
