import {pronounOfNextSentence} from '../../data/name-patterns.js'
import type {Gender} from '../words/gender.js'
import type {NamedPlace} from './named-entity.js'

/** No pronoun farther behind a name tells of it, in UTF-16 code units. */
const reach = 160

/**
 * What the pronoun that begins the next sentence tells of whom a name names, if nobody and nothing else is named before it:
 * “Adaeze Nwosu has won. Her coach …”. `places` are all of the article, in order.
 */
export function genderInNextSentence(text: string, places: readonly NamedPlace[], index: number): Gender {
  const place = places[index]
  if (!place || place.owns) return 0
  const end = Math.min(place.end + reach, places[index + 1]?.start ?? Infinity)
  const pronoun = pronounOfNextSentence.exec(text.slice(place.end, end))
  return !pronoun ? 0 : pronoun.groups?.['he'] === undefined ? 1 : -1
}
