import {beginsSentence, pronounOfNextSentence} from '../../data/patterns/name-patterns.js'
import type {Gender} from '../words/gender.js'
import type {NamedPlace} from './named-entity.js'

/** Behind it, another paragraph begins. */
const blankLine = /\n\s*\n/

/** No pronoun farther behind a name tells of it, in UTF-16 code units. */
const reach = 160

/** No titles before a name are longer, in UTF-16 code units. */
const longestTitle = 48

/**
 * What the pronoun that begins the next sentence tells of whom a name names, if the sentence before begins with that name
 * and nothing else is named before the pronoun: “Adaeze Nwosu has won. Her coach …”. `places` are all of the article, in
 * order.
 */
export function genderInNextSentence(text: string, places: readonly NamedPlace[], index: number): Gender {
  const place = places[index]
  if (!place?.leads || place.owns) return 0
  const pronoun = pronounOfNextSentence.exec(text.slice(place.end, place.end + reach))
  if (!pronoun || place.end + pronoun[0].length > (places[index + 1]?.start ?? Infinity)) return 0
  const isOfSentence = beginsSentence.test(text.slice(Math.max(0, place.start - longestTitle), place.start))
  if (!isOfSentence || blankLine.test(pronoun[0])) return 0
  return pronoun.groups?.['he'] === undefined ? 1 : -1
}
