import type {Span} from '../../text/span.js'
import type {WordClass} from '../../data/words/word-class.js'

/** A word of the reporter, or a whole quotation standing for one, at its place in the text. */
export interface Word extends Span {
  text: string
  class: WordClass
  capital: boolean
  /** Whether it ends in ’s or s’. */
  owns: boolean
  sentence: number
  paragraph: number
  /** Which quotation it stands for. */
  range?: number
}

/** Words of a passage from `first` to `last`, both included. */
export interface Words {
  first: number
  last: number
}
