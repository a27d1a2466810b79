import {knownBodies} from '../../data/words/known-bodies.js'
import {countries} from '../../data/words/places.js'
import {isFirstName} from './name-word.js'
import type {NamedEntity} from './named-entity.js'

/** Whether an entity is no person: as far as the places tell where it is named, or as a body that all papers call so. */
export const isBody = (entity: NamedEntity): boolean =>
  mayBeBody(entity) && (entity.person < 0 || isKnownBody(entity))

/** Whether nothing tells that an entity is a person: it has no first name, and is not called Mr. or a mayor. */
export const mayBeBody = ({person, words, roles, gender}: NamedEntity): boolean =>
  person < 0 || (roles.size === 0 && gender === 0 && !isFirstName(words[0]))

/** A country, a firm of one name, or the branch of a body in a country: `New Zealand`, `Google`, `Transport Canada`. */
function isKnownBody({words, bySurname}: NamedEntity): boolean {
  const key = words.map((word) => word.key).join('')
  const isBranch = bySurname < 1 && countries.has(words.at(-1)?.key ?? '')
  return isBranch || countries.has(key) || knownBodies.has(key)
}
