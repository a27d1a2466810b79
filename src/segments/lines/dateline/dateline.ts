import {
  capitalsOrAgency,
  datelineEnd,
  datelineSign,
  mayBeAlone,
  placeParticles,
  plainSentenceStart,
  sentenceStart,
  wordAfterPlace
} from '../../../data/patterns/dateline-patterns.js'
import type {Span} from '../../../text/span.js'
import {hasSign, Sign, signsOf} from '../line-signs.js'
import {type LineReading, readLine} from '../read-line.js'
import {hasTrait, Trait} from '../word-traits.js'
import {type Draft, startDraft} from './dateline-draft.js'
import {judgeDateline} from './judge-dateline.js'
import {readFilingAgency, readFirstAgency, readVia} from './read-filing-agency.js'
import {readFilingDay} from './read-filing-day.js'
import {readPlaces} from './read-places.js'

/** A dateline at the start of a text. */
export interface DatelineReading {
  /** Right after its dash or colon. */
  end: number
  /** As written, without state or country. Empty where only an agency or a date stands: `(CNN) --`. */
  places: Span[]
  agency?: Span
  /** As written: `Jan 8`. */
  date?: Span
  /** An agency, a date or a state tells it from a label; `false` for a bare `BRATTLEBORO —`. */
  certain: boolean
}

/**
 * Reads the dateline that a text begins with, if it does: the place (or places) a story was filed from, with the
 * agency and the day where they are printed. It may be all of the text.
 *
 * Source of the convention: the AP Stylebook, “datelines”; agencies of Asia put a colon for the dash.
 *
 * @param reading Of the text, or of its beginning, where it was read before.
 * @example
 * readDateline('HANOI, Vietnam (AP) — The river rose.')
 * // {end: 21, places: [{start: 0, end: 5}], agency: {start: 16, end: 18}, certain: true}
 */
export function readDateline(text: string, reading?: LineReading): DatelineReading | undefined {
  const head = text.slice(0, longest)
  if (!mayBeginWithDateline(head, reading)) return undefined
  const draft = startDraft(head)
  for (const step of steps) step(head, draft)
  const certainty = judgeDateline(draft, text)
  if (certainty === 'none') return undefined
  const {at, places, agency, date} = draft
  return {
    end: text.slice(0, at).trimEnd().length,
    places,
    ...(agency && {agency}),
    ...(date && {date}),
    certain: certainty === 'certain'
  }
}

/** Nothing longer is a dateline, in UTF-16 code units. */
const longest = 160

/** Most lines leave here: without a mark that datelines have, or with the beginning of a sentence. */
function mayBeginWithDateline(head: string, reading: LineReading | undefined): boolean {
  const signs = reading?.signs ?? signsOf(head)
  if (!hasSign(signs, signsOfDateline) || !datelineSign.test(head)) return mayBeAlone.test(head)
  if (
    !hasSign(signs, signsOfCertainty) &&
    head.length < shortestWithCity &&
    !hasTrait((reading ?? readLine(head)).traits, Trait.agency) &&
    !capitalsOrAgency.test(head)
  )
    return false
  const start = hasSign(signs, Sign.foreign) ? sentenceStart : plainSentenceStart
  const second = start.exec(head)?.groups?.['second']
  return second === undefined || placeParticles.has(second) || wordAfterPlace.test(second)
}

/** Among these are all of `datelineSign`. */
const signsOfDateline =
  Sign.underscore | Sign.colon | Sign.slash | Sign.opening | Sign.hyphen | Sign.typographic

/**
 * A day, a state, an agency or capitals tell a dateline in a short line: a bare place that is only capitalised must be a
 * known city, with a sentence behind it. In UTF-16 code units.
 */
const signsOfCertainty = Sign.digit | Sign.comma | Sign.foreign

const shortestWithCity = 60

/** Reads one part where it stands, or leaves the draft as it is. */
type Step = (head: string, draft: Draft) => void

const steps: readonly Step[] = [
  readFirstAgency,
  readPlaces,
  readVia,
  readFilingDay,
  readFilingAgency,
  readFilingDay,
  readEnd
]

function readEnd(head: string, draft: Draft): void {
  const match = datelineEnd.exec(head.slice(draft.at))
  if (!match) return
  draft.at += match[0].length
  draft.mark = match.groups?.['mark'] ?? ''
}
