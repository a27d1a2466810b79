import type {Span} from '../../../text/span.js'

/** How the words of a place are written: `PARIS`, `Paris`, `paris`. */
export type Style = 'capitals' | 'capitalised' | 'small'

/** What has been read of a dateline, up to `at`. Each step adds to it: to copy so many members were far slower. */
export interface Draft {
  at: number
  style: Style
  places: Span[]
  /** A state or country after a place, and whether it is one that we know. */
  region: 'known' | 'unknown' | undefined
  agency: Span | undefined
  /** Whether the agency is one that we know. */
  agencyKnown: boolean
  date: Span | undefined
  /** A day, or that there is none: `NO DATE`. */
  dated: boolean
  mark: string | undefined
}

export const startDraft = (head: string): Draft => ({
  at: head.length - head.trimStart().length,
  style: 'capitals',
  places: [],
  region: undefined,
  agency: undefined,
  agencyKnown: false,
  date: undefined,
  dated: false,
  mark: undefined
})
