import type {Span} from '../../text/span.js'
import type {BoilerplateKind, Reason, SegmentType} from '../../types.js'

/**
 * A labelled stretch of readable text. `start` and `end` take in labels and separators (`Published:`, `|`); `content`
 * is the part that callers get.
 */
export interface LabelledSegment extends Span {
  type: SegmentType
  content: Span
  reasons: readonly Reason[]
  details: SegmentDetails
}

/** What the recognisers read in a segment; spans are over the readable text. */
export type SegmentDetails =
  | {of: 'plain'}
  | {of: 'date'; value: string; isUpdate: boolean}
  | {of: 'byline'; names: readonly Span[]}
  | {of: 'dateline'; places: readonly Span[]; agency?: Span | undefined; date?: Span | undefined}
  | {of: 'credit'; photographer?: string | undefined; agency?: string | undefined}
  /** Without a kind until the whole page has been read. */
  | {of: 'boilerplate'; kind?: BoilerplateKind | undefined}

export const plain: SegmentDetails = {of: 'plain'}
