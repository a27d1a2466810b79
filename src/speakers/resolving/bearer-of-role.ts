import {nounsOfDescription, toldBeforeName, toldBehindName} from '../../data/patterns/role-patterns.js'
import {WordClass} from '../../data/words/word-class.js'
import {countUpTo} from '../../text/count-up-to.js'
import type {Span} from '../../text/span.js'
import type {Mention} from '../mentions/mention.js'
import type {Passage} from '../mentions/passage.js'
import type {NamedEntity, NamedPlace} from '../names/named-entity.js'
import {roleNounOf} from '../roles/role-words.js'
import {withoutPossessive} from '../words/possessive.js'
import type {ResolutionContext} from './resolution.js'
import {isWhere} from './resolve-body.js'

/** So many names before a mention are asked for what they do. */
const mostNames = 60

/** How far beside a name it is read what somebody does, in UTF-16 code units. */
const reach = 90

/** What opens a description of somebody who is known. */
const definite = /^(?:the|his|her|their)$/i

/** “The senator”, “the ferryman”, “the retired nurse”: the person named last of whom the article says so. */
export function bearerOfRole(
  {words}: Passage,
  context: ResolutionContext,
  {first, last}: Mention
): NamedEntity | undefined {
  const opener = words[first]
  if (!opener || !definite.test(opener.text)) return undefined
  const own = words.slice(first, last + 1)
  const head = own.findLast((word) => word.class === WordClass.role) ?? own.at(-1)
  const noun = roleNounOf(withoutPossessive(head?.text ?? ''))
  // “The mayor of Hull” is no other mayor.
  const matter = words[last + 1]?.class === WordClass.of ? (words[last + 2]?.text.toLowerCase() ?? '') : ''
  const until = countUpTo(context.placeStarts, opener.start)
  const asked = new Set<NamedEntity>()
  for (let index = until - 1; index >= Math.max(0, until - mostNames); index--) {
    const place = context.register.places[index]
    if (!place || asked.has(place.entity) || !mayDo(context.text, place)) continue
    asked.add(place.entity)
    const {roles, places} = place.entity
    const hasRole = matter === '' && roles.has(noun)
    if (hasRole || places.some((told) => isToldToBe(context, told, noun, matter))) return place.entity
  }
  return undefined
}

/** A person, or somebody whom no list has, but no place: “In New Norland, a woman asked …”. */
const mayDo = (text: string, place: NamedPlace): boolean => {
  const {person, words} = place.entity
  return person > 0 || (person === 0 && words.length > 1 && !isWhere(text, place))
}

/** Whether what the article says of somebody at a place, before or behind their name, has a noun, and what it is of. */
function isToldToBe({text, titleAt}: ResolutionContext, place: Span, noun: string, matter: string): boolean {
  const before = toldBeforeName.exec(text.slice(Math.max(0, place.start - reach), place.start))
  const behind = toldBehindName.exec(text.slice(place.end, place.end + reach))
  return [titleAt(place), before?.[1] ?? before?.[2], behind?.[1]?.toLowerCase()].some(
    (description = '') =>
      description.includes(matter) &&
      nounsOfDescription
        .exec(description)
        ?.slice(1)
        .some((told: string | undefined) => told !== undefined && roleNounOf(told) === noun)
  )
}
