import type {Span} from '../../text/span.js'
import type {NameWord} from './name-word.js'

/** Somebody, or something, that the article names: by its fullest name. */
export interface NamedEntity {
  name: string
  words: readonly NameWord[]
  /** The words without `Jr.` and the like. */
  plain: readonly NameWord[]
  /** Above 0: a person, as far as the places tell where it is named. */
  person: number
  /** Above 0 she, below 0 he: votes of titles and first names, or else of pronouns. */
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
