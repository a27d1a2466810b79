import {WordClass} from '../../data/words/word-class.js'
import {
  nounsOfDescription,
  toldBeforeName,
  toldBehindName,
  tellsNobodyApart
} from '../../data/patterns/role-patterns.js'
import {countUpTo} from '../../text/count-up-to.js'
import type {Span} from '../../text/span.js'
import type {Mention} from '../mentions/mention.js'
import type {Passage} from '../mentions/passage.js'
import type {NamedEntity, NamedPlace} from '../names/named-entity.js'
import {roleNounOf} from '../roles/role-words.js'
import {beginsWithThe} from './begins-with-the.js'
import {isIntroduced} from './bearer-of-description.js'
import {isWhere} from './is-where.js'
import type {ResolutionContext} from './resolution.js'

/** So many names before a mention are asked for what they do. */
const mostNames = 60

/** How far beside a name it is read what somebody does, in UTF-16 code units. */
const reach = 90

/** So far behind a name “a nurse” is still said of whom it names, and not of somebody new. */
const ownReach = 50

/** What opens a description of somebody who is known. */
const definite = /^(?:the|his|her|their)$/i

/** “The senator”, “the ferryman”, “the retired nurse”: the person named last of whom the article says so. */
export function bearerOfRole(
  passage: Passage,
  context: ResolutionContext,
  mention: Mention
): NamedEntity | undefined {
  const own = passage.words.slice(mention.first, mention.last + 1)
  const [opener] = own
  if (!opener || !definite.test(opener.text) || own.some(({owns}) => owns)) return undefined
  const head = own.findLast((word) => word.class === WordClass.role) ?? own.at(-1)
  const noun = roleNounOf(head?.text ?? '')
  // “His lawyer”, “the mayor of Hull” may be somebody else who does so.
  const isOpen = beginsWithThe(passage, mention) && passage.words[mention.last + 1]?.class !== WordClass.of
  const modifiers = own.slice(1, head && own.indexOf(head)).map(({text}) => text.toLowerCase())
  const until = countUpTo(context.placeStarts, opener.start)
  const asked = new Set<NamedEntity>()
  for (let index = until - 1; index >= Math.max(0, until - mostNames); index--) {
    const place = context.register.places[index]
    if (!place || asked.has(place.entity) || !mayDo(context.text, place)) continue
    asked.add(place.entity)
    const {roles, places} = place.entity
    const isTold = (told: Span): boolean =>
      descriptionsAt(context, told).some(
        (description) => hasNoun(description, noun) && fitsModifiers(description, modifiers)
      ) && !isIntroduced(passage, mention.first, noun, told.end + ownReach)
    if (roles.has(noun) || (isOpen && places.some(isTold))) return place.entity
  }
  return undefined
}

/** A person, or somebody whom no list has, but no place: “In New Norland, a woman asked …”. */
const mayDo = (text: string, place: NamedPlace): boolean => {
  const {person, words} = place.entity
  return person > 0 || (person === 0 && words.length > 1 && !isWhere(text, place))
}

/** What the article says of somebody at a place, before or behind their name, in small letters. */
function descriptionsAt({text, titleAt}: ResolutionContext, place: Span): string[] {
  const {start, end} = place
  const before = toldBeforeName.exec(text.slice(Math.max(0, start - reach), start))
  const behind = toldBehindName.exec(text.slice(end, end + reach))?.[1]?.toLowerCase() ?? ''
  return [titleAt(place), before?.[1] ?? before?.[2] ?? '', behind]
}

const hasNoun = (description: string, noun: string): boolean =>
  nounsOfDescription
    .exec(description)
    ?.slice(1)
    .some((told: string | undefined) => told !== undefined && roleNounOf(told) === noun) === true

/** “The retired driver” may be a driver; “the other driver”, “the taxi driver” are not who drives a lorry. */
const fitsModifiers = (description: string, modifiers: readonly string[]): boolean =>
  modifiers.every((word) => tellsNobodyApart.test(word) || description.includes(word))
