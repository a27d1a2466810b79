import type {Span} from '../../text/span.js'
import type {Gender} from '../words/gender.js'
import type {NameWord} from './name-word.js'

/** A proper name as it stands at one place, without titles and the like. */
export interface FoundName extends Span {
  /** The last one is without ’s. */
  words: readonly NameWord[]
  /** How much tells that it is a person’s: above 0 more than against it. */
  person: number
  /** What its title or the noun before it tells. */
  gender: Gender
  /** What its title or the noun before it says that the person is, in plain words: senator, spokesman. */
  roles: readonly string[]
  /** Whether it is the first name of its sentence, and no preposition stands before it. */
  leads: boolean
  owns: boolean
  /** Whether a verb of speech stands right before or after it. */
  speaks: boolean
  /** Whether it is a common noun with a capital (“the King”), and so a name only where one ends in it. */
  common: boolean
}

/** Words that stand one behind the other, and where each begins. */
export interface Run {
  words: readonly NameWord[]
  starts: readonly number[]
}
