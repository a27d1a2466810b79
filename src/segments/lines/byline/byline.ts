import {
  bylineEnd,
  bylineLabel,
  creditInBracket,
  fromLabel,
  gluedLabel,
  labelAlone,
  nameStart,
  nameTitle,
  sectionBefore,
  writerParticles
} from '../../../data/patterns/byline-patterns.js'
import {trimSpan, type Span} from '../../../text/span.js'
import {readDates, type DateReading} from '../date/date.js'
import {readLine, type LineReading} from '../read-line.js'
import {beginsWithFirstName} from './begins-with-first-name.js'
import {mayHoldByline} from './may-hold-byline.js'
import {isNameAlone, readNames} from './read-names.js'
import {isHandleOf, isOutlet, isWithOutlet, mayFollowNames, tellsOfWriter} from './tells-of-writer.js'

/** A byline found in a line: from its label to the last words on the writers, without a date. */
export interface BylineReading extends Span {
  /** The people, without outlet, role and title. Empty where only an outlet is named: `By Reuters Staff`. */
  names: Span[]
  /** A label, role, outlet or date stands with the names; `false` for a line that just looks like names. */
  certain: boolean
  /** The first of them begins with a common first name: `Jane Doe`, not `Property News`. */
  firstName: boolean
}

/** What another has read in a line before. */
interface KnownOfLine {
  dates?: readonly DateReading[]
  reading?: LineReading
}

/**
 * Reads the byline of a line. A `By` alone on its line is one without names: they stand on the next.
 *
 * @param known What is known of the line already.
 * @example
 * readByline('By Jane Doe and John Roe, Staff Writers')
 * // {start: 0, end: 39, names: [{start: 3, end: 11}, {start: 16, end: 24}], certain: true,
 * // firstName: true}
 */
export function readByline(line: string, known: KnownOfLine = {}): BylineReading | undefined {
  const {dates = readDates(line), reading = readLine(line)} = known
  if (line.length > longest || !mayHoldByline(line, dates, reading)) return undefined
  const found = readLabelAlone(line) ?? readNamedWriters(line, dates)
  if (!found) return undefined
  const [name] = found.names
  return {...found, firstName: name !== undefined && beginsWithFirstName(line.slice(name.start, name.end))}
}

/** A reading but for what its names tell. */
type Reading = Omit<BylineReading, 'firstName'>

function readLabelAlone(line: string): Reading | undefined {
  if (line.length > longestLabel || !labelAlone.test(line)) return undefined
  return {...trimSpan(line, {start: 0, end: line.length}), names: [], certain: true}
}

function readNamedWriters(line: string, dates: readonly DateReading[]): Reading | undefined {
  const start = findStart(line, dates[0])
  if (!mayBegin(line.slice(start))) return undefined
  const next = dates.find((date) => date.start > start)
  const text = line.slice(0, findEnd(line, start, next?.labelSpan?.start ?? next?.start))
  return readLabelled(text, start) ?? readUnlabelled(text, start, line.trim(), dates[0])
}

/** Whether a label or a name may stand right here: most lines of menus and prose leave here. */
function mayBegin(rest: string): boolean {
  if (byOrColon.test(rest) && (bylineLabel.test(rest) || gluedLabel.test(rest))) return true
  if (fromLabel.test(rest) || nameTitle.test(rest.slice(0, 20))) return true
  const {first, second} = nameStart.exec(rest)?.groups ?? {}
  if (first === undefined || second === undefined || !isNameAlone(withoutGenitive(first), 0)) return false
  if (/^\p{Ll}/u.test(second)) return writerParticles.has(second)
  // Where two words are glued, the first of them is the name: `DoeReporter`.
  return /\p{Ll}\p{Lu}/u.test(second) || isNameAlone(withoutGenitive(second), 1)
}

/** Each label but `From ` has one of these. */
const byOrColon = /by|:/i

function withoutGenitive(word: string): string {
  const lowerCase = word.toLowerCase()
  return lowerCase.endsWith("'s") || lowerCase.endsWith('’s') ? lowerCase.slice(0, -2) : lowerCase
}

/** Nothing longer is the label of a byline alone on its line, in UTF-16 code units, white space included. */
const longestLabel = 40
/** Nothing longer is a byline, in UTF-16 code units. */
const longest = 240

/** Past the separators, the date, the section (`Opinion | `) or the `and` that a byline may follow. */
function findStart(line: string, date: DateReading | undefined): number {
  const section = /B[Yy]/.test(line) ? sectionBefore.exec(line)?.[0].length : undefined
  if (section !== undefined) return section
  const first = date && (date.labelSpan?.start ?? date.start)
  const start = date && first !== undefined && !/[\p{L}\d]/u.test(line.slice(0, first)) ? date.end : 0
  return start + (/^[\s|•·–—/,-]{0,6}(?:(?:and|&)\s{1,2})?/.exec(line.slice(start))?.[0].length ?? 0)
}

/** Before the date or the time of publication that may follow, and the separators before it. */
function findEnd(line: string, start: number, date = line.length): number {
  const match = bylineEnd.exec(line.slice(start + 1))
  const end = match ? Math.min(date, start + 1 + match.index) : date
  return line.slice(0, end).replace(/(?:[\s|•·,;(–—/&-]|\b(?:on|and)\b){1,12}$/u, '').length
}

function readLabelled(text: string, start: number): Reading | undefined {
  const rest = text.slice(start)
  const match = bylineLabel.exec(rest) ?? gluedLabel.exec(rest) ?? fromLabel.exec(rest)
  if (!match) return undefined
  const at = start + match[0].length
  const {names, end} = readNames(text, at, true)
  const isByline = names.length > 0 ? mayFollowNames(text.slice(end)) : isOutlet(text.slice(at))
  return isByline ? {start, end: text.length, names, certain: true} : undefined
}

/** Without a label, a name that begins with no first name that is known has no more words. */
const mostUnknown = 3

function readUnlabelled(
  text: string,
  start: number,
  line: string,
  date: DateReading | undefined
): Reading | undefined {
  if (/^[–—]/.test(line) || (/[.!?]$/.test(line) && line.split(/\s/).length > 10)) return undefined
  const {names, end, tellsPost} = readNames(text, start, false)
  const last = names.at(-1)
  if (last === undefined) return undefined
  const rest = text.slice(end)
  if (creditInBracket.test(rest)) return undefined
  const reading = {start, end: text.length, names}
  if (rest === '')
    return {...reading, certain: tellsPost || (date !== undefined && isDateOfStory(line, date))}
  const name = text.slice(last.start, last.end)
  // `Ethnic Clashes Leave Dozens Dead in Highlands`
  if (name.split(' ').length > mostUnknown && !beginsWithFirstName(name)) return undefined
  // A page's title reads like one with an outlet, but goes on with no date and no mark: `Grant Victory - Sky News`.
  const goesOn = date !== undefined || /[|•·]$/.test(line)
  const isTold = isHandleOf(name, rest) || (goesOn && isWithOutlet(name, rest))
  return isTold || tellsOfWriter(rest) ? {...reading, certain: true} : undefined
}

/** Whether a date beside a name is that of a story: `Nov 19, 2019`, `2019-11-20 14:35`, not `1/13/08`. */
function isDateOfStory(line: string, {start, end, value}: DateReading): boolean {
  return (!/\d\/\d/.test(line.slice(start, end)) || value.includes('T')) && line.charAt(start - 1) !== '('
}
