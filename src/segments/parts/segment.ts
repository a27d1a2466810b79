import type {Span} from '../../text/span.js'
import type {BoilerplateKind, Reason, SegmentType} from '../../types.js'

/**
 * A labelled stretch of readable text. `start` and `end` take in labels and separators (`Published:`, `|`); `content`
 * is the part that callers get.
 */
export interface LabelledSegment extends Span {
  content: Span
  reasons: readonly Reason[]
  details: SegmentDetails
}

/** The type of a segment, and what the recognisers read in it; spans are over the readable text. */
export type SegmentDetails =
  | {type: PlainType}
  | {type: 'date'; value: string; isUpdate: boolean}
  | {type: 'byline'; names: readonly Span[]}
  | {type: 'dateline'; places: readonly Span[]; agency?: Span | undefined; date?: Span | undefined}
  | {type: 'credit'; photographer?: string | undefined; agency?: string | undefined}
  /** Without a kind until the whole page has been read. */
  | {type: 'boilerplate'; kind?: BoilerplateKind | undefined}

/** The types that are nothing but their words. */
export type PlainType = 'headline' | 'deck' | 'paragraph' | 'subheading' | 'caption'

export const isOfType = ({details}: LabelledSegment, type: SegmentType): boolean => details.type === type
