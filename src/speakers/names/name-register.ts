import type {Span} from '../../text/span.js'
import {isCapital} from '../words/characters.js'
import type {FoundName} from './found-name.js'
import {isTitleCase} from './is-title-case.js'
import {endsWith, keyOfName, type NameKey} from './name-key.js'
import {createNameWords, type NameWord} from './name-word.js'
import {rolesAfter} from './roles-after.js'
import {scanNames} from './scan-names.js'
import {shareSurnames} from './share-surnames.js'
import {withoutToldTitles} from './without-told-titles.js'

/** Somebody, or something, that the article names: by its fullest name. */
export interface NamedEntity {
  name: string
  words: readonly string[]
  key: NameKey
  /** Above 0: a person, as far as the places tell where it is named. */
  person: number
  /** Above 0 she, below 0 he: votes of titles and first names. */
  gender: number
  /** What the article says that it is: senator, spokesman. */
  roles: Set<string>
  /** How often it was named up to the place that is being read, in full and in part, and where last. */
  full: number
  bySurname: number
  byFirstName: number
  last: number
  /** The first places where it is named: a role is told there. */
  places: Span[]
}

interface KeyedName {
  name: FoundName
  key: NameKey
}

/** Where something is named. */
export interface NamedPlace extends Span {
  entity: NamedEntity
  leads: boolean
  owns: boolean
  speaks: boolean
}

/** All that the article names, and where, in order. */
export interface NameRegister {
  entities: readonly NamedEntity[]
  places: readonly NamedPlace[]
}

/** More people of one surname are not told apart: the work must not grow with their number. */
const mostNamesakes = 20

/** A role is told where somebody is first named, in full or in part. */
const mostPlaces = 12

/** Collects the names of `paragraphs`, and puts parts of a name (a surname) to the fullest name they may be part of. */
export function registerNames(text: string, paragraphs: readonly Span[]): NameRegister {
  const known = createNameWords()
  const found = withoutToldTitles(
    paragraphs.flatMap((paragraph) =>
      isTitleCase(text, paragraph) ? [] : shareSurnames(text, scanNames(text, paragraph, known))
    )
  ).map((name): KeyedName => ({name, key: keyOfName(name.words)}))
  const entities: NamedEntity[] = []
  const byLastWord = new Map<string, NamedEntity[]>()
  const byInitials = new Map<string, NamedEntity>()
  const byFirstWord = new Map<string, NamedEntity[]>()
  // Full names first, so that a surname in the lead finds the full name of the third paragraph.
  for (const full of fullNames(found)) {
    const known = byLastWord.get(full.key.last) ?? []
    if (
      !known.some((entity) => isSame(entity, full) || (entity.person > 0 && endsWith(entity.key, full.key)))
    )
      addEntity(full)
  }
  const places: NamedPlace[] = []
  for (const keyed of found) {
    const {name} = keyed
    const entity = entityFor(keyed) ?? (name.common ? undefined : addEntity(keyed))
    if (!entity) continue
    const rolesBehind = rolesAfter(text, name.end)
    entity.person += name.person + (rolesBehind.length > 0 ? 2 : 0)
    entity.gender += name.gender
    if (name.words.length > 1) entity.full++
    else if (endsWith(entity.key, keyed.key)) entity.bySurname++
    else entity.byFirstName++
    entity.last = name.start
    for (const role of name.roles) entity.roles.add(role)
    for (const role of rolesBehind) entity.roles.add(role)
    if (entity.places.length < mostPlaces) entity.places.push({start: name.start, end: name.end})
    places.push({
      start: name.start,
      end: name.end,
      entity,
      leads: name.leads,
      owns: name.owns,
      speaks: name.speaks
    })
  }
  return {entities, places}

  function addEntity({name, key}: KeyedName): NamedEntity {
    const words = name.words.map(({text: word}) => word)
    const entity: NamedEntity = {
      name: words.join(' '),
      words,
      key,
      person: 0,
      gender: 0,
      roles: new Set(),
      full: 0,
      bySurname: 0,
      byFirstName: 0,
      last: -Infinity,
      places: []
    }
    // Known already here, so that a surname that comes first is not given to a body.
    entity.person = Math.sign(name.person)
    entities.push(entity)
    if (name.words.length > 1) byInitials.set(initialsOf(name.words), entity)
    append(byLastWord, key.last, entity)
    append(byFirstWord, key.first, entity)
    return entity
  }

  function entityFor(keyed: KeyedName): NamedEntity | undefined {
    const {name, key} = keyed
    const last = byLastWord.get(key.last) ?? []
    const same = last.find(
      (entity) =>
        isSame(entity, keyed) || (entity.words.length === name.words.length && endsWith(entity.key, key))
    )
    const fitting = last.filter(
      (entity) =>
        entity.words.length > name.words.length &&
        entity.person >= 0 &&
        endsWith(entity.key, key) &&
        agrees(entity, name)
    )
    if (name.words.length > 1) return same ?? likeliest(fitting, name)
    const [word] = name.words
    const body = word && mayBeInitials(word) ? (same ?? byInitials.get(word.text)) : undefined
    if (body) return body
    const surnamed = likeliest(fitting, name)
    if (surnamed) return surnamed
    const first = (byFirstWord.get(key.first) ?? []).filter(
      (entity) => entity.person > 0 && entity.words.length > 1
    )
    return likeliest(first, name) ?? same
  }
}

/** The names of several words, the longest first. */
const fullNames = (found: readonly KeyedName[]): KeyedName[] =>
  found
    .filter(({name}) => name.words.length > 1 && name.words.length < 7)
    .sort((a, b) => b.name.words.length - a.name.words.length || a.name.start - b.name.start)

const agrees = (entity: NamedEntity, name: FoundName): boolean =>
  !(entity.gender * name.gender < 0) && !(name.person < -1 && entity.person > 0)

/** Of several people of one surname: the one whom the article calls so, or has just named. */
function likeliest(entities: readonly NamedEntity[], name: FoundName): NamedEntity | undefined {
  let best: NamedEntity | undefined
  let highest = -Infinity
  for (const entity of entities) {
    const near = name.start - entity.last
    const known = entity.full > 0 ? 3 : 0
    const score =
      known + Math.min(entity.full, 3) + 2 * entity.bySurname + (near < 300 ? 3 : near < 1000 ? 1 : 0)
    if (score > highest) {
      highest = score
      best = entity
    }
  }
  return best
}

/** DNC of Democratic National Committee. */
function initialsOf(words: readonly NameWord[]): string {
  let initials = ''
  for (const {text} of words) if (isCapital(text, 0)) initials += text.charAt(0)
  return initials
}

const mayBeInitials = ({isLetters, text}: NameWord): boolean => isLetters && text.length < 7

function append(table: Map<string, NamedEntity[]>, key: string, entity: NamedEntity): void {
  const list = table.get(key)
  if (!list) table.set(key, [entity])
  else if (list.length < mostNamesakes) list.push(entity)
}

/** Whether two full names are of one person: the same but for middle names and initials. */
function isSame(entity: NamedEntity, {name, key}: KeyedName): boolean {
  if (name.words.length < 2 || entity.words.length < 2) return false
  if (entity.key.first !== key.first || entity.key.last !== key.last) return false
  return key.middle.every((word) => entity.words.includes(word))
}
