import {countUpTo} from '../../text/count-up-to.js'
import type {Mention} from '../mentions/mention.js'
import {spanOfMention, type Passage} from '../mentions/passage.js'
import type {NamedEntity} from '../names/named-entity.js'
import {roleNounOf} from '../roles/role-words.js'
import {withoutPossessive} from '../words/possessive.js'
import type {Words} from '../words/word.js'
import {WordClass} from '../../data/words/word-class.js'
import {bearerOfAge} from './bearer-of-age.js'
import {bearerOfDescription} from './bearer-of-description.js'
import {nameInApposition, spanOfDescription} from './complete-mention.js'
import {entityAt, type Resolution, type ResolutionContext} from './resolution.js'

/** “The senator”; “the senator, Ana Petrova”; “a senator in Norrby”. */
export function resolveRole(passage: Passage, context: ResolutionContext, mention: Mention): Resolution {
  const apposed = resolveApposition(passage, context, mention)
  if (apposed) return apposed
  if (passage.words[mention.last]?.capital && mention.first === mention.last)
    return {entity: entityAt(context, spanOfMention(passage, mention))}
  const entity =
    (isDefinite(passage, mention)
      ? bearerOfRole(passage, context, mention)
      : bearerOfOwnedTitle(passage, context, mention)) ??
    bearerOfAge(passage, context, mention) ??
    bearerOfDescription(passage, context, mention)
  return entity ? {entity} : {span: spanOfDescription(passage, mention)}
}

/** A description and the name that stands beside it are one mention. */
export function resolveApposition(
  passage: Passage,
  context: ResolutionContext,
  mention: Mention
): Resolution | undefined {
  const named = nameInApposition(passage, mention)
  if (!named) return undefined
  const span = {start: spanOfMention(passage, mention).start, end: spanOfMention(passage, named).end}
  return {entity: entityAt(context, spanOfMention(passage, named)), span}
}

const isDefinite = ({words}: Passage, mention: Mention): boolean =>
  /^(?:the|his|her|their)$/i.test(words[mention.first]?.text ?? '')

/** “The senator”: the person named last of whom the article says so. */
function bearerOfRole(
  {words}: Passage,
  context: ResolutionContext,
  mention: Mention
): NamedEntity | undefined {
  const roles = new Set<string>()
  for (let index = mention.first; index <= mention.last; index++) {
    const word = words[index]
    if (word?.class === WordClass.role) roles.add(roleNounOf(withoutPossessive(word.text)))
  }
  const until = countUpTo(context.placeStarts, words[mention.first]?.start ?? 0)
  for (let index = until - 1; index >= Math.max(0, until - 60); index--) {
    const entity = context.register.places[index]?.entity
    if (entity && entity.person > 0 && [...roles].some((role) => entity.roles.has(role))) return entity
  }
  return undefined
}

/** A title is told among the first names of an article: the work must not grow with their number. */
const titlesToldBy = 100

/** “Norland’s environment minister”: whoever is called Environment Minister elsewhere. */
function bearerOfOwnedTitle(
  passage: Passage,
  context: ResolutionContext,
  {first, last}: Mention
): NamedEntity | undefined {
  return passage.words[first]?.owns && last - first > 1
    ? bearerOfTitle(passage, context, {first: last - 1, last})
    : undefined
}

/** Of whom the article says that they hold an office, and no other as “Deputy …”: whoever is named last before it, else first. */
export function bearerOfTitle(
  {words, text}: Passage,
  context: ResolutionContext,
  {first, last}: Words
): NamedEntity | undefined {
  const {start} = words[first] ?? {start: 0}
  const title = text.slice(start, words[last]?.end ?? start).toLowerCase()
  const bearers = context.register.places
    .slice(0, titlesToldBy)
    .filter((place) => place.entity.person > 0 && context.titleAt(place) === title)
  return (bearers.findLast((place) => place.start < start) ?? bearers[0])?.entity
}
