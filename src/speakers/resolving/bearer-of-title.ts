import {WordClass} from '../../data/words/word-class.js'
import {isCapital} from '../../text/characters.js'
import type {Mention} from '../mentions/mention.js'
import type {Passage} from '../mentions/passage.js'
import type {NamedEntity} from '../names/named-entity.js'
import type {Words} from '../words/word.js'
import {beginsWithThe} from './begins-with-the.js'
import type {ResolutionContext} from './resolution.js'

/** A title is told among the first names of an article: the work must not grow with their number. */
const titlesToldBy = 100

/** “Norland’s environment minister”: whoever is called Environment Minister elsewhere. */
export function bearerOfOwnedTitle(
  passage: Passage,
  context: ResolutionContext,
  {first, last}: Mention
): NamedEntity | undefined {
  return passage.words[first]?.owns && last - first > 1
    ? bearerOfTitle(passage, context, {first: last - 1, last})
    : undefined
}

/** Whether a description is an office in capitals, which is read as a small one (`lowerOffices`). */
export const isOfficeInCapitals = ({words}: Passage, {first, last}: Mention): boolean =>
  last > first && words[last]?.capital === false && isCapital(words[last].text, 0)

/** “The Managing Director”: whoever holds that office, and not any director; “the Mayor of Hull” may be another one. */
export const bearerOfOffice = (
  passage: Passage,
  context: ResolutionContext,
  mention: Mention
): NamedEntity | undefined =>
  beginsWithThe(passage, mention) && passage.words[mention.last + 1]?.class !== WordClass.of
    ? bearerOfTitle(passage, context, {first: mention.first + 1, last: mention.last})
    : undefined

/** Of whom the article says that they hold an office, and no other as “Deputy …”: whoever is named last before it, else first. */
export function bearerOfTitle(
  {words, text}: Passage,
  context: ResolutionContext,
  {first, last}: Words
): NamedEntity | undefined {
  const {start} = words[first] ?? {start: 0}
  const office = text.slice(start, words[last]?.end ?? start).toLowerCase()
  const bearers = context.register.places
    .slice(0, titlesToldBy)
    .filter((place) => place.entity.person > 0 && isOffice(context.titleAt(place), office))
  return (bearers.findLast((place) => place.start < start) ?? bearers[0])?.entity
}

/** “The managing director of Norrby Foods” is a managing director, and “deputy managing director” is none. */
function isOffice(title: string, office: string): boolean {
  if (!title.includes(office)) return false
  const bare = title.replace(/^(?:the|an?) /, '')
  return bare === office || bare.split(/ (?:of|for|at|in) /, 1)[0] === office
}
