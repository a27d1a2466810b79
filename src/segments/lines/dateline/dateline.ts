import {
  agencyAfterVia,
  agencyBare,
  agencyBetweenStrokes,
  agencyInBrackets,
  betweenPlaces,
  capitalsOrAgency,
  capitalisedWord,
  datelineDate,
  datelineEnd,
  datelineSign,
  districtOfColumbia,
  neverPlaces,
  placeParticles,
  placeWord,
  plainSentenceStart,
  regionAfterComma,
  looksLikeAgency,
  mayBeginRegion,
  mayBeAlone,
  regionInBrackets,
  sentenceStart,
  wordAfterPlace,
  wordInCapitals
} from '../../../data/dateline-patterns.js'
import {months} from '../../../data/months.js'
import {countries, standAloneCities, states} from '../../../data/places.js'
import type {Span} from '../../../text/span.js'
import {isAgency} from '../is-agency.js'
import {hasSign, Sign, signOf, signsOf} from '../line-signs.js'
import {readLine, type LineReading} from '../read-line.js'
import {hasTrait, Trait} from '../word-traits.js'

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
export function readDateline(
  text: string,
  reading: LineReading = readLine(text.slice(0, longest))
): DatelineReading | undefined {
  const head = text.slice(0, longest)
  if (!mayBeginWithDateline(head, reading)) return undefined
  const draft = startDraft(head)
  for (const step of steps) step(head, draft)
  const certainty = judge(draft, text)
  if (certainty === 'none') return undefined
  const {at, places, agency, date} = draft
  return {
    end: at,
    places,
    ...(agency && {agency}),
    ...(date && {date}),
    certain: certainty === 'certain'
  }
}

/** Nothing longer is a dateline, in UTF-16 code units. */
const longest = 160

/** Most lines leave here: without a mark that datelines have, or with the beginning of a sentence. */
function mayBeginWithDateline(head: string, {signs, traits}: LineReading): boolean {
  if (!hasSign(signs, signsOfDateline) || !datelineSign.test(head)) return mayBeAlone.test(head)
  if (
    !hasSign(signs, signsOfCertainty) &&
    !hasTrait(traits, Trait.agency) &&
    head.length < shortestWithCity &&
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

/** What stands in archives for a day. */
const noDate = /no date/i

type Certainty = 'certain' | 'likely' | 'none'

/** How the words of a place are written: `PARIS`, `Paris`, `paris`. */
type Style = 'capitals' | 'capitalised' | 'small'

/** What has been read of a dateline, up to `at`. Each step adds to it: to copy so many members were far slower. */
interface Draft {
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

const startDraft = (head: string): Draft => ({
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

/** Reads one part where it stands, or leaves the draft as it is. */
type Step = (head: string, draft: Draft) => void

const steps: readonly Step[] = [readFirstAgency, readPlaces, readVia, readDate, readAgency, readDate, readEnd]

/** `(NewsMediaWire) BOSTON, May 2 --` */
function readFirstAgency(head: string, draft: Draft): void {
  // Most begin with a word.
  if (hasSign(signOf(head.charCodeAt(draft.at)), Sign.smallLetter | Sign.capital)) return
  const found = findAgency(head.slice(draft.at))
  if (!found || !isKnownAgency(found)) return
  addAgency(draft, found, true)
  draft.at += spaceAt(head, draft.at)
}

function readPlaces(head: string, draft: Draft): void {
  for (let count = 0; count < 4; count++) {
    const glue = count === 0 ? '' : betweenPlaces.exec(head.slice(draft.at))?.[0]
    if (glue === undefined) return
    const place = readPlace(head, draft.at + glue.length, count === 0 ? undefined : draft.style)
    if (!place) return
    const {style, span} = place
    // `NEW YORK, NY / ACCESSWIRE / June 3, 2020 /`
    if (count > 0 && isAgency(head.slice(span.start, span.end))) return
    draft.at = span.end
    draft.style = style
    draft.places.push(span)
    readRegion(head, draft)
    readRegion(head, draft)
  }
}

/** The longest run of words in one style that may be a place. */
function readPlace(
  head: string,
  start: number,
  asked: Style | undefined
): {style: Style; span: Span} | undefined {
  let style = asked
  let end = start
  let at = start
  for (let count = 0; count < 6; count++) {
    const word = placeWord.exec(head.slice(at, at + 80))?.[0]
    if (word === undefined || startsDay(head.slice(at))) break
    style ??= styleOf(head.slice(at, at + 80), word)
    const fits = isWrittenIn(style, word)
    if (!fits && !(end > start && placeParticles.has(word.toLowerCase()))) break
    at += word.length
    if (fits) end = at
    const space = /^\s{1,2}/.exec(head.slice(at))?.[0] ?? ''
    if (space === '') break
    at += space.length
  }
  return style && end > start ? {style, span: {start, end}} : undefined
}

function styleOf(rest: string, word: string): Style {
  // `St.` has small letters in capitals as well: the next word tells.
  const next = /^\p{L}{2,3}\.\s(\p{L}{2,30})/u.exec(rest)?.[1]
  if (next !== undefined) return wordInCapitals.test(next) ? 'capitals' : 'capitalised'
  if (wordInCapitals.test(word) && (word.length > 1 || /^.\s?\p{Lu}{2}/u.test(rest))) return 'capitals'
  return capitalisedWord.test(word) ? 'capitalised' : 'small'
}

function isWrittenIn(style: Style, word: string): boolean {
  if (style === 'capitals') return wordInCapitals.test(word)
  return style === 'small' ? !/\p{Lu}/u.test(word) : capitalisedWord.test(word)
}

/** `, N.Y.`, ` (USSR)`, ` DC`. Another place in capitals after a comma is one more place. */
function readRegion(head: string, draft: Draft): void {
  const rest = head.slice(draft.at)
  if (!mayBeginRegion.test(rest)) return
  const known = lengthOfKnownRegion(rest)
  if (known > 0) {
    draft.at += known
    draft.region = 'known'
    return
  }
  const match = regionAfterComma.exec(rest)
  const name = match?.groups?.['region']
  if (!match || name === undefined || startsDay(rest.replace(/^[\s,]{1,4}/, ''))) return
  if (draft.style === 'capitals' && !isRegion(name) && !/\p{Ll}/u.test(name)) {
    const start = draft.at + match[0].indexOf(name)
    draft.at = start + name.length
    draft.places.push({start, end: draft.at})
    return
  }
  draft.at += match[0].length
  draft.region = isRegion(name) ? 'known' : (draft.region ?? 'unknown')
}

/** ` DC`, ` (USSR)`: what is told without a comma before it. 0 where there is none. */
function lengthOfKnownRegion(rest: string): number {
  const district = districtOfColumbia.exec(rest)?.[0].length
  if (district !== undefined) return district
  const bracket = regionInBrackets.exec(rest)
  if (!bracket) return 0
  const {length} = bracket[0]
  return isRegion(bracket.groups?.['region'] ?? '') || /^\s?,/.test(rest.slice(length)) ? length : 0
}

/** `KVELLER via JTA —`: one outlet passes on another's story, and no place is told. */
function readVia(head: string, draft: Draft): void {
  if (draft.places.length === 0) return
  const match = agencyAfterVia.exec(head.slice(draft.at))
  if (!match) return
  addAgency(draft, match)
  draft.places = []
}

function readAgency(head: string, draft: Draft): void {
  const found = draft.agency === undefined && findAgency(head.slice(draft.at))
  if (found) addAgency(draft, found)
}

function findAgency(rest: string): RegExpExecArray | undefined {
  const enclosed = agencyInBrackets.exec(rest) ?? agencyBetweenStrokes.exec(rest)
  if (enclosed) return enclosed
  const bare = agencyBare.exec(rest)
  return bare && isAgency(nameOfAgency(bare)) ? bare : undefined
}

const nameOfAgency = ({groups}: RegExpExecArray): string => groups?.['agency'] ?? ''

function isKnownAgency(found: RegExpExecArray): boolean {
  const name = nameOfAgency(found)
  return isAgency(name) || looksLikeAgency.test(name)
}

function addAgency(draft: Draft, found: RegExpExecArray, isKnown = isKnownAgency(found)): void {
  const name = nameOfAgency(found)
  const start = draft.at + found[0].indexOf(name)
  draft.at += found[0].length
  draft.agency = {start, end: start + name.length}
  draft.agencyKnown = isKnown
}

function readDate(head: string, draft: Draft): void {
  if (draft.dated || !mayBeginWithDay(head.slice(draft.at, draft.at + 60))) return
  const match = datelineDate.exec(head.slice(draft.at))
  if (!match || !isDay(match)) return
  const text = match.groups?.['date'] ?? ''
  const start = draft.at + match[0].indexOf(text)
  if (match.groups?.['none'] === undefined) draft.date = {start, end: start + text.length}
  draft.at += match[0].length
  draft.dated = true
}

function readEnd(head: string, draft: Draft): void {
  const match = datelineEnd.exec(head.slice(draft.at))
  if (!match) return
  draft.at += match[0].length
  draft.mark = match.groups?.['mark'] ?? ''
}

/** Whether what was read is a dateline. */
function judge(draft: Draft, text: string): Certainty {
  if (draft.places.length === 0) return judgeWithoutPlace(draft, text)
  const certainty = judgePlaces(draft, text)
  // Asked last: most are none anyway.
  return certainty !== 'none' && wordsOf(draft, text).every((word) => neverPlaces.has(word))
    ? 'none'
    : certainty
}

/** Whether a place with what stands after it is a dateline. */
function judgePlaces(draft: Draft, text: string): Certainty {
  if (draft.mark === undefined) return judgeWithoutMark(draft, text)
  if (draft.mark === '/' && !draft.agency) return 'none'
  if (draft.agencyKnown) return 'certain'
  if (draft.dated) return judgeDated(draft, text)
  if (draft.style === 'small') return 'none'
  if (draft.agency) return draft.style === 'capitals' || draft.region === 'known' ? 'certain' : 'none'
  return draft.region === 'known' ? judgeWithRegion(draft, text) : judgeBare(draft, text)
}

/** `(CNN) --`, `Dec 27 (Reuters) -`, `(CNN)` */
function judgeWithoutPlace({agency, agencyKnown, dated, mark, at}: Draft, text: string): Certainty {
  if (!agency) return 'none'
  if (mark !== undefined) return agencyKnown || dated ? 'certain' : 'none'
  const name = text.slice(agency.start, agency.end)
  return isAgency(name) && /[)\]/]$/.test(text.slice(0, at)) && /^\s?\p{Lu}/u.test(text.slice(at))
    ? 'likely'
    : 'none'
}

/** `CANBERRA, Australia (AP)`, or `LONDON, Jan 8` alone on its line. */
function judgeWithoutMark(draft: Draft, text: string): Certainty {
  const {agency, dated, style, at} = draft
  if (!agency && !dated) return 'none'
  const listed = agency !== undefined && isAgency(text.slice(agency.start, agency.end))
  if (listed && (style === 'capitals' || dated)) return 'certain'
  const alone = text.slice(at).trim() === ''
  return alone && dated && style === 'capitals' && mayBePlaces(draft, text) ? 'likely' : 'none'
}

/** A place with its day: `PARIS March 3 -`; a comma stands before the day where capitals do not tell the place. */
function judgeDated({style, agency, date, mark, at}: Draft, text: string): Certainty {
  // A range of days: `May 3 – 14`.
  if (!agency && /^\s?\d/.test(text.slice(at, at + 2))) return 'none'
  if (style === 'capitals') return 'certain'
  if (style === 'small' && mark === ':') return 'none'
  return /,\s{0,3}$/.test(text.slice(0, date?.start).slice(-4)) ? 'certain' : 'none'
}

/** `DOVER, Del.:`, `Charlotte, NC --`; but `UK, France, Belgium:` is a list. */
function judgeWithRegion({style, mark, places}: Draft, text: string): Certainty {
  if (style === 'capitalised') return mark === ':' ? 'none' : 'certain'
  const isList = mark === ':' && places.some(({start, end}) => isRegion(text.slice(start, end)))
  return isList ? 'none' : 'certain'
}

/** Whether nothing speaks against the words as places. */
function mayBePlaces(draft: Draft, text: string): boolean {
  const words = wordsOf(draft, text)
  return words.length <= 5 && !words.some((word) => neverPlaces.has(word) && word !== 'the')
}

/** A place and a dash (or a colon), and nothing else: `HONOLULU _`, `COLOMBO:`. */
function judgeBare(draft: Draft, text: string): Certainty {
  if (!mayBePlaces(draft, text)) return 'none'
  const {places, style, mark, at} = draft
  const names = places.map(({start, end}) => text.slice(start, end))
  const rest = text.slice(at, at + 80).trim()
  if (rest !== '' && !/^["'“‘([]{0,2}[\p{Lu}\d]/u.test(rest)) return 'none'
  const known = names.every((name) => standAloneCities.has(name.toLowerCase()))
  if (known && style === 'capitals') return 'certain'
  if (style === 'capitalised') return known && rest.length >= 60 ? 'likely' : 'none'
  const spaced = /\s\S{1,3}$/.test(text.slice(0, at))
  if (mark === ':' || !spaced || names.some((name) => name.length < 4 || isRegion(name))) return 'none'
  // In a text all in capitals, capitals tell nothing.
  return rest === '' || /\p{Ll}{2}/u.test(rest) ? 'likely' : 'none'
}

const wordsOf = ({places}: Draft, text: string): string[] =>
  places.flatMap(({start, end}) => text.slice(start, end).toLowerCase().split(/\s+/))

const isRegion = (name: string): boolean => {
  const key = name.toLowerCase().replace(/\P{L}/gu, '')
  return states.has(key) || countries.has(key)
}

/** Whether a day stands right here: `March 19`. */
function startsDay(rest: string): boolean {
  const head = rest.slice(0, 40)
  const match = mayBeginWithDay(head) ? datelineDate.exec(head) : null
  return match !== null && isDay(match)
}

const mayBeginWithDay = (rest: string): boolean => hasSign(signsOf(rest), Sign.digit) || noDate.test(rest)

function isDay({groups}: RegExpExecArray): boolean {
  const month = groups?.['month'] ?? groups?.['monthAfter']
  return month === undefined || months.has(month.toLowerCase())
}

const spaceAt = (text: string, at: number): number => /^\s{0,3}/.exec(text.slice(at))?.[0].length ?? 0
