import type {Span} from '../text/span.js'
import type {Gender} from './gender.js'
import {scanNames, type FoundName} from './scan-names.js'

/** Somebody, or something, that the article names: by its fullest name. */
export interface NamedEntity {
  name: string
  words: readonly string[]
  person: boolean
  /** Above 0 she, below 0 he: votes of titles and first names. */
  gender: number
  /** Where it is named, in full or in part, in order. */
  places: Span[]
}

/** All that the article names. */
export interface NameRegister {
  entities: readonly NamedEntity[]
  /** The entities named at places in the text, in order. */
  places: readonly {span: Span; entity: NamedEntity; gender: Gender}[]
}

/** Collects the names of `paragraphs`, and puts parts of a name (a surname) to the fullest name they may be part of. */
export function registerNames(text: string, paragraphs: readonly Span[]): NameRegister {
  const found = paragraphs.flatMap((paragraph) => scanNames(text, paragraph))
  const entities: NamedEntity[] = []
  const byLastWord = new Map<string, NamedEntity[]>()
  const byFirstWord = new Map<string, NamedEntity[]>()
  // Full names first, so that a surname in the headline finds the full name of the third paragraph.
  for (const name of [...found].sort((a, b) => b.words.length - a.words.length || a.start - b.start)) {
    const known = byLastWord.get(keyOf(lastNameOf(name.words))) ?? []
    if (
      name.words.length < 2 ||
      known.some((entity) => isSame(entity, name) || endsWith(entity.words, name.words))
    )
      continue
    addEntity(name)
  }
  const places = found.map((name) => {
    const entity = entityFor(name) ?? addEntity(name)
    entity.places.push({start: name.start, end: name.end})
    entity.gender += name.gender
    return {span: {start: name.start, end: name.end}, entity, gender: name.gender}
  })
  return {entities, places}

  function addEntity(name: FoundName): NamedEntity {
    const entity: NamedEntity = {
      name: name.words.join(' '),
      words: name.words,
      person: name.person,
      gender: 0,
      places: []
    }
    entities.push(entity)
    append(byLastWord, keyOf(lastNameOf(name.words)), entity)
    append(byFirstWord, keyOf(name.words[0]), entity)
    return entity
  }

  function entityFor(name: FoundName): NamedEntity | undefined {
    const last = byLastWord.get(keyOf(lastNameOf(name.words))) ?? []
    const same = last.find((entity) => isSame(entity, name))
    if (same) return same
    const fitting = last.filter(
      (entity) =>
        entity.words.length > name.words.length && endsWith(entity.words, name.words) && agrees(entity, name)
    )
    const first =
      name.words.length === 1
        ? (byFirstWord.get(keyOf(name.words[0])) ?? []).filter(
            (entity) => entity.person && entity.words.length > 1
          )
        : []
    return (
      mostRecent(fitting) ??
      mostRecent(first) ??
      last.find((entity) => entity.words.length === name.words.length && endsWith(entity.words, name.words))
    )
  }

  function agrees(entity: NamedEntity, name: FoundName): boolean {
    return entity.person === name.person && entity.gender * name.gender >= 0
  }
}

function mostRecent(entities: readonly NamedEntity[]): NamedEntity | undefined {
  let best: NamedEntity | undefined
  for (const entity of entities) if (!best || lastPlace(entity) > lastPlace(best)) best = entity
  return best
}

const lastPlace = (entity: NamedEntity): number => entity.places.at(-1)?.start ?? -1

function append(table: Map<string, NamedEntity[]>, key: string, entity: NamedEntity): void {
  const list = table.get(key)
  if (list) list.push(entity)
  else table.set(key, [entity])
}

const keyOf = (word: string | undefined): string => (word ?? '').toLowerCase().replace(/[’]/g, "'")

const lastNameOf = (words: readonly string[]): string => {
  const last = words.at(-1) ?? ''
  return /^(?:Jr|Sr|II|III|IV)\.?$/.test(last) ? (words.at(-2) ?? last) : last
}

const isInitial = (word: string): boolean => /^\p{Lu}\.?$/u.test(word)

/** Whether two full names are of one person: the same but for middle names and initials. */
function isSame(entity: NamedEntity, name: FoundName): boolean {
  if (name.words.length < 2 || entity.words.length < 2) return false
  if (
    keyOf(entity.words[0]) !== keyOf(name.words[0]) ||
    keyOf(lastNameOf(entity.words)) !== keyOf(lastNameOf(name.words))
  )
    return false
  const middle = name.words.slice(1, -1).filter((word) => !isInitial(word))
  return middle.every((word) => entity.words.includes(word))
}

function endsWith(words: readonly string[], ending: readonly string[]): boolean {
  const clean = words.filter((word) => !/^(?:Jr|Sr|II|III|IV)\.?$/.test(word))
  return ending.every((word, index) => keyOf(clean[clean.length - ending.length + index]) === keyOf(word))
}
