import type {QuotedRange} from '../../quotes/pair-marks.js'
import {countUpTo} from '../../text/count-up-to.js'
import type {Span} from '../../text/span.js'
import type {SpeakerKind} from '../../types.js'
import type {NamedEntity, NameRegister} from '../names/named-entity.js'
import {findRole} from '../roles/find-role.js'

/** Whom a mention means, as far as the article tells. */
export interface Resolution {
  entity?: NamedEntity | undefined
  name?: string | undefined
  kind?: SpeakerKind
  span?: Span
}

/** What is known where a mention stands. */
export interface ResolutionContext {
  text: string
  paragraphs: readonly Span[]
  ranges: readonly QuotedRange[]
  register: NameRegister
  /** Where each of the register’s places begins, and each paragraph, and each range: for looking up. */
  placeStarts: readonly number[]
  paragraphStarts: readonly number[]
  rangeStarts: readonly number[]
  /** What the article says that whoever is named at a place is, without “the”, in small letters; empty where it says nothing. */
  titleAt: (place: Span) => string
  /** Who was quoted last, and where. */
  lastSpeaker: NamedEntity | undefined
  lastQuoteEnd: number
  /** Whether whoever was quoted last has no name in the article: “a resident said”. */
  lastIsUnnamed: boolean
}

/** The last entity that is named within a span. */
export function entityAt({register, placeStarts}: ResolutionContext, span: Span): NamedEntity | undefined {
  const place = register.places[countUpTo(placeStarts, span.end - 1) - 1]
  return place && place.end > span.start ? place.entity : undefined
}

/** Whether somebody is named within quotation marks. */
export const isQuoted = ({ranges, rangeStarts}: ResolutionContext, {start}: Span): boolean =>
  (ranges[countUpTo(rangeStarts, start) - 1]?.outer.end ?? -1) > start

/** What the paragraph says that whoever is named at a place is. */
export function roleAt(
  {text, paragraphs, paragraphStarts}: Pick<ResolutionContext, 'text' | 'paragraphs' | 'paragraphStarts'>,
  place: Span
): Span | undefined {
  const paragraph = paragraphs[countUpTo(paragraphStarts, place.start) - 1]
  return paragraph && findRole(text, place, paragraph)
}
