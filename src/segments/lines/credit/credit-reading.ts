import type {Span} from '../../../text/span.js'

/** A picture credit in the text of a caption: as written, with its label and brackets. */
export interface CreditReading extends Span {
  /** The same with the separators around it (` | `): what is cut off the caption. */
  cut: Span
  photographer?: string
  /** The one after “via” where there is one; a company or office credited alone. */
  agency?: string
  /** A label or a known agency tells it; `false` for words that merely stand where credits do. */
  certain: boolean
}

/** Whom a credit names. */
export type CreditedNames = Pick<CreditReading, 'photographer' | 'agency' | 'certain'>
