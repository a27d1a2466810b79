import {firmNoun, firmSuffix} from '../../data/patterns/name-patterns.js'
import {listsByKey} from '../../memo/lists-by-key.js'
import type {Span} from '../../text/span.js'
import {isCapital} from '../../text/characters.js'
import type {FoundName} from './found-name.js'
import {genderInNextSentence} from './gender-in-next-sentence.js'
import {isTitleCase} from './is-title-case.js'
import {endsWith, middleNames, surnameOf, withoutSuffix} from './name-key.js'
import {createNameWords, type NameWord} from './name-word.js'
import type {NamedEntity, NamedPlace, NameRegister} from './named-entity.js'
import {roleNounOf} from '../roles/role-words.js'
import {genderOfNoun} from '../words/gender.js'
import {rolesAfter} from './roles-after.js'
import {scanNames} from './scan-names.js'
import {shareSurnames} from './share-surnames.js'
import {WordClass} from '../../data/words/word-class.js'

/** More people of one surname are not told apart: the work must not grow with their number. */
const mostNamesakes = 20

/** A role is told where somebody is first named, in full or in part. */
const mostPlaces = 12

/** Collects the names of `paragraphs`, and puts parts of a name (a surname) to the fullest name they may be part of. */
export function registerNames(text: string, paragraphs: readonly Span[]): NameRegister {
  const found = findNames(text, paragraphs)
  const entities: NamedEntity[] = []
  const bySurname = listsByKey<NamedEntity>()
  const byInitials = new Map<string, NamedEntity>()
  const byFirstWord = listsByKey<NamedEntity>()
  const byMiddleWord = listsByKey<NamedEntity>()
  // Full names first, so that a surname in the lead finds the full name of the third paragraph.
  for (const full of fullNames(found)) {
    const namesakes = bySurname(surnameOf(full.words))
    const isKnown = namesakes.some(
      (entity) =>
        isSame(entity, full) ||
        isTitled(entity, full) ||
        (entity.person > 0 && endsWith(entity.plain, full.words))
    )
    if (!isKnown && !firmOf(full)) addEntity(full)
  }
  const places: NamedPlace[] = []
  for (const name of found) {
    const entity = entityFor(name) ?? (name.common ? undefined : addEntity(name))
    if (!entity) continue
    const {start, end, leads, owns, speaks} = name
    const place = {start, end, entity, leads, owns, speaks}
    countPlace(entity, name, rolesAfter(text, end))
    if (entity.places.length < mostPlaces) entity.places.push(place)
    places.push(place)
  }
  const pronouns = new Map<NamedEntity, number>()
  for (const [index, {entity}] of places.entries())
    if (entity.gender === 0 && entity.person >= 0)
      pronouns.set(entity, (pronouns.get(entity) ?? 0) + genderInNextSentence(text, places, index))
  for (const [entity, votes] of pronouns) entity.gender = votes
  // “Colt Marchetti … Marchetti said”: no list need have the name of whom an article calls so.
  for (const entity of entities)
    if (entity.words.length > 1 && entity.person === 0 && entity.bySurname > 0) entity.person = 1
  return {entities, places}

  function addEntity(name: FoundName): NamedEntity {
    const entity = createEntity(name)
    const {words} = name
    entities.push(entity)
    if (words.length > 1) byInitials.set(initialsOf(words), entity)
    const [first, middle] = words
    for (const namesakes of [
      bySurname(surnameOf(words)),
      byFirstWord(first?.key ?? ''),
      byMiddleWord(words.length === 3 ? (middle?.key ?? '') : '')
    ])
      if (namesakes.length < mostNamesakes) namesakes.push(entity)
    return entity
  }

  /** “Northwind said”, of Northwind Robotics Inc. */
  function firmOf({words, speaks}: FoundName): NamedEntity | undefined {
    return speaks
      ? byFirstWord(words[0]?.key ?? '').find((entity) => isShortForFirm(words, entity))
      : undefined
  }

  function entityFor(name: FoundName): NamedEntity | undefined {
    const {words} = name
    const namesakes = bySurname(surnameOf(words))
    const same = namesakes.find(
      (entity) =>
        isSame(entity, name) ||
        isTitled(entity, name) ||
        (entity.words.length === words.length && endsWith(entity.plain, words))
    )
    const surnamed = (): NamedEntity | undefined =>
      likeliest(
        namesakes,
        name,
        (entity) =>
          entity.words.length > words.length &&
          entity.person >= 0 &&
          endsWith(entity.plain, words) &&
          agrees(entity, name)
      )
    if (words.length > 1) return same ?? surnamed() ?? firmOf(name)
    const [word] = words
    const body = word && mayBeInitials(word) ? (same ?? byInitials.get(word.text)) : undefined
    if (body) return body
    // Whoever speaks is somebody, though no list has the first name: but no place.
    const isPerson = ({person, words: full}: NamedEntity): boolean =>
      full.length > 1 && (person > 0 || (person === 0 && name.speaks && !full.some(isPlaceNoun)))
    // “García”, of Gabriel García Márquez.
    return (
      surnamed() ??
      firmOf(name) ??
      likeliest(byFirstWord(word?.key ?? ''), name, isPerson) ??
      same ??
      likeliest(byMiddleWord(word?.key ?? ''), name, isPerson)
    )
  }
}

/** Whether words are what a firm’s full name begins with: Royal Albion, of Royal Albion Airways. */
function isShortForFirm(words: readonly NameWord[], firm: NamedEntity): boolean {
  const last = firm.words.at(-1)
  const isFirm = last !== undefined && (firmNoun.test(last.bare) || firmSuffix.test(last.text))
  return (
    isFirm &&
    words.length < firm.words.length &&
    words.every(({key}, index) => key === firm.words[index]?.key)
  )
}

const isPlaceNoun = (word: NameWord): boolean => word.class === WordClass.place

/** The names of `paragraphs`, in order. */
function findNames(text: string, paragraphs: readonly Span[]): FoundName[] {
  const known = createNameWords()
  const found: FoundName[] = []
  for (const paragraph of paragraphs) {
    if (isTitleCase(text, paragraph)) continue
    for (const name of shareSurnames(text, scanNames(text, paragraph, known))) found.push(name)
  }
  return found
}

function createEntity({words, person, gender, roles}: FoundName): NamedEntity {
  return {
    name: words.map(({text}) => text).join(' '),
    words,
    plain: withoutSuffix(words),
    // Known already here, so that a surname that comes first is not given to a body, nor Mrs. Mott to Tom Mott.
    person: Math.sign(person),
    gender,
    roles: new Set(roles),
    full: 0,
    bySurname: 0,
    byFirstName: 0,
    last: -Infinity,
    places: []
  }
}

/** Counts what a place tells of whom it names; `rolesBehind` are said of them right behind it. */
function countPlace(entity: NamedEntity, name: FoundName, rolesBehind: readonly string[]): void {
  entity.person += name.person + (rolesBehind.length > 0 ? 2 : 0)
  entity.gender += name.gender
  if (name.words.length > 1) entity.full++
  else if (endsWith(entity.plain, name.words)) entity.bySurname++
  else entity.byFirstName++
  entity.last = name.start
  for (const role of name.roles) entity.roles.add(role)
  for (const role of rolesBehind) {
    entity.roles.add(roleNounOf(role))
    entity.gender += genderOfNoun(role)
  }
}

/** The names of several words, the longest first, and those with a title before others. */
const fullNames = (found: readonly FoundName[]): FoundName[] =>
  found
    .filter(({words}) => words.length > 1 && words.length < 7)
    .sort((a, b) => b.words.length - a.words.length || b.roles.length - a.roles.length || a.start - b.start)

const agrees = (entity: NamedEntity, name: FoundName): boolean =>
  !(entity.gender * name.gender < 0) &&
  // “Petrosian” alone looks like a people’s name.
  !(name.person < -1 && entity.person > 0 && !name.words.every(({isDemonym}) => isDemonym))

/** Of several people of one surname that fit: the one whom the article calls so, or has just named. */
function likeliest(
  entities: readonly NamedEntity[],
  name: FoundName,
  fits: (entity: NamedEntity) => boolean
): NamedEntity | undefined {
  let best: NamedEntity | undefined
  let highest = -Infinity
  for (const entity of entities) {
    if (!fits(entity)) continue
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

/** “Selectman Oakley”, of Selectman Ruth Oakley: a word before a surname is no first name where the article tells that it is a title. */
const isTitled = ({roles}: NamedEntity, {words}: FoundName): boolean =>
  words.length === 2 && roles.has(roleNounOf(words[0]?.text ?? ''))

/** Whether two full names are of one person: the same but for middle names and initials. */
function isSame({words}: NamedEntity, name: FoundName): boolean {
  if (name.words.length < 2 || words.length < 2 || words[0]?.key !== name.words[0]?.key) return false
  if (surnameOf(words) !== surnameOf(name.words)) return false
  return middleNames(name.words).every((middle) => words.includes(middle))
}
