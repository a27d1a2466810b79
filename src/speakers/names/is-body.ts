import {knownBodies} from '../../data/words/known-bodies.js'
import {countries} from '../../data/words/places.js'
import {isFirstName} from './name-word.js'
import type {NamedEntity} from './named-entity.js'

/** No name of a country has more words. */
const longest = 3

/** Whether an entity is no person: as far as the places tell where it is named, or as a body that all papers call so. */
export const isBody = (entity: NamedEntity): boolean => entity.person < 0 || isKnownBody(entity)

/** A country, its branch of a body or a firm of one name: not where it is called Mr. or a mayor, and Georgia and Jordan are first names too. */
function isKnownBody({words, roles, gender}: NamedEntity): boolean {
  if (words.length > longest || roles.size > 0 || gender !== 0 || isFirstName(words[0])) return false
  const key = words.map((word) => word.key).join('')
  return countries.has(key) || knownBodies.has(key) || countries.has(words.at(-1)?.key ?? '')
}
