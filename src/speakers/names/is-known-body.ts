import {knownBodies} from '../../data/words/known-bodies.js'
import {countries} from '../../data/words/places.js'
import {isFirstName, type NameWord} from './name-word.js'

/** No name of a country has more words. */
const longest = 3

/** Whether a full name is a country’s, or that of a firm or a body which all papers call so; Georgia and Jordan are first names too. */
export function isKnownBody(words: readonly NameWord[]): boolean {
  if (words.length > longest || isFirstName(words[0])) return false
  const key = words.map((word) => word.key).join('')
  return countries.has(key) || knownBodies.has(key)
}
