import {
  afterNames,
  alsoSurnames,
  andAgency,
  beforeNext,
  betweenNames,
  buttonAfterNames,
  bylineEnd,
  bylineLabel,
  capitalisedWords,
  classYear,
  fromLabel,
  gluedLabel,
  handle,
  labelAlone,
  writerParticles,
  nameStart,
  nameTitle,
  neverAfterNames,
  neverNames,
  outletWords,
  postBeforeName,
  postBehindName,
  reportsFrom,
  roleNouns,
  roleWords,
  sectionBefore,
  shortOutlet
} from '../../../data/patterns/byline-patterns.js'
import {trimSpan, type Span} from '../../../text/span.js'
import {readDates, type DateReading} from '../date/date.js'
import {isAgency} from '../is-agency.js'
import {beginsWithFirstName} from './begins-with-first-name.js'
import {isPost} from './is-post.js'
import {mayHoldByline} from './may-hold-byline.js'
import {readLine, type LineReading} from '../read-line.js'
import {isInCapitals, readPersonName, type NamePartTest} from './read-person-name.js'

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

/** Past the separators, the date or the section (`Opinion | `) that a byline may follow. */
function findStart(line: string, date: DateReading | undefined): number {
  const section = /B[Yy]/.test(line) ? sectionBefore.exec(line)?.[0].length : undefined
  if (section !== undefined) return section
  const first = date && (date.labelSpan?.start ?? date.start)
  const start = date && first !== undefined && !/[\p{L}\d]/u.test(line.slice(0, first)) ? date.end : 0
  return start + (/^[\s|•·–—/,-]{0,6}/.exec(line.slice(start))?.[0].length ?? 0)
}

/** Before the date or the time of publication that may follow, and the separators before it. */
function findEnd(line: string, start: number, date = line.length): number {
  const match = bylineEnd.exec(line.slice(start + 1))
  const end = match ? Math.min(date, start + 1 + match.index) : date
  return line.slice(0, end).replace(/(?:[\s|•·,;(–—/-]|\bon\b){1,12}$/u, '').length
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

/** `By political correspondent Jane Doe`: where the name begins behind a post. */
function behindRole(text: string, at: number): number {
  const post = postBeforeName.exec(text.slice(at, at + longestPost))?.[0] ?? ''
  // `By Staff Writer, Northport Bugle` names nobody.
  if (post.includes(',') && !beginsWithFirstName(text.slice(at + post.length))) return at
  // Behind a comma a post with capitals is that of the writer before: `Jane Doe, Staff Writer Northport Bugle`.
  if (/^\p{Lu}/u.test(post) && /,\s{0,2}$/.test(text.slice(0, at))) return at
  return isPost(post) ? at + post.length : at
}

/** No post is longer, in UTF-16 code units. */
const longestPost = 60

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
  const reading = {start, end: text.length, names}
  if (rest === '')
    return {...reading, certain: tellsPost || (date !== undefined && isDateOfStory(line, date))}
  const name = text.slice(last.start, last.end)
  // A page's title reads like one with an outlet, but goes on with no date and no mark: `Grant Victory - Sky News`.
  const goesOn = date !== undefined || /[|•·]$/.test(line)
  const isTold =
    isHandleOf(name, rest) ||
    (goesOn && isWithOutlet(name, rest)) ||
    (isInCapitals(name) && beginsWithFirstName(name) && isPaper(rest))
  return isTold || tellsOfWriter(rest) ? {...reading, certain: true} : undefined
}

/** `Jane Doe@janedoe`, `Jane Doe@in/janedoe`: an address glued to the name that it is made of. */
function isHandleOf(name: string, rest: string): boolean {
  const address = /^@(?:in\/)?(\w{2,30})/.exec(rest)?.[1]?.toLowerCase()
  if (address === undefined) return false
  return name
    .toLowerCase()
    .split(/\s/)
    .some((part) => part.length > 2 && address.includes(part.slice(0, 4)))
}

/** `Jane Doe · CTV News`: words as short as `News` tell of an outlet behind a first name alone. */
const isWithOutlet = (name: string, rest: string): boolean =>
  shortOutlet.test(rest) && beginsWithFirstName(name)

/** `Prairie Star`, behind JANE DOE. */
const isPaper = (rest: string): boolean =>
  capitalisedWords.test(rest) && outletWords.has(/[^\s-]{1,30}$/.exec(rest)?.[0].toLowerCase() ?? '')

/** Whether a date beside a name is that of a story: `Nov 19, 2019`, `2019-11-20 14:35`, not `1/13/08`. */
function isDateOfStory(line: string, {start, end, value}: DateReading): boolean {
  return (!/\d\/\d/.test(line.slice(start, end)) || value.includes('T')) && line.charAt(start - 1) !== '('
}

/** Whether the words after a name tell its writer's role, outlet or address, and nothing else. */
function tellsOfWriter(rest: string): boolean {
  if (neverAfterNames.test(rest) || rest.split(/\s/).length > 12) return false
  if (buttonAfterNames.test(rest)) return true
  if (handle.test(rest.slice(0, 80)) || isAgency(andAgency.exec(rest)?.groups?.['agency'] ?? '')) return true
  const words = rest.match(/[\p{L}\d][\p{L}\d'’.-]{0,30}/gu) ?? []
  // After a comma or stroke an outlet may have any name; right after the name all words must speak of the writer.
  if (/^(?:\s{0,2}[,|•·(–—-]|\s\/\s)/.test(rest))
    return mayFollowNames(rest) && (roleNouns.test(rest) || hasOutlet(rest))
  const allTell = words.every(
    (word) => roleWords.has(word.toLowerCase()) || outletWords.has(word.toLowerCase())
  )
  const isRole = allTell && roleNouns.test(rest)
  return isRole || isAgency(rest) || reportsFrom.test(rest) || /^\s{0,2}(?:The|in) \p{Lu}/u.test(rest)
}

const isNameAfterLabel: NamePartTest = (word, index) =>
  (index > 0 && alsoSurnames.has(word)) || (!outletWords.has(word) && !roleWords.has(word))

const isNameAlone: NamePartTest = (word, index) =>
  isNameAfterLabel(word, index) && (!neverNames.has(word) || (index > 0 && alsoSurnames.has(word)))

/** The writers that are named one behind the other. */
interface Names {
  names: Span[]
  end: number
  /** Whether the post of one stands before the next: `Jane Doe Local Reporter and John Roe`. */
  tellsPost: boolean
}

/** Behind a label more words may be names, and the year of a class may follow one. */
function readNames(text: string, start: number, isLabelled: boolean): Names {
  const mayBePart = isLabelled ? isNameAfterLabel : isNameAlone
  const names: Span[] = []
  let end = start
  let at = start
  let tellsPost = false
  while (names.length < 8) {
    const name = readPersonName(text, behindRole(text, at), mayBePart)
    // `Jane Doe, Northport City Editor`: what stands before a role is no further name.
    if (!name) break
    const isPlain = names.length > 0 && !beginsWithFirstName(text.slice(name.start, name.end))
    if (isPlain && startsWithRole(text.slice(name.end, name.end + 40))) break
    names.push(name)
    end = name.end
    if (isLabelled) end += classYear.exec(text.slice(end, end + 5))?.[0].length ?? 0
    const post = postBehindName.exec(text.slice(end, end + longestPost))?.groups?.['post'] ?? ''
    const behind = isPost(post) ? end + post.length : end
    tellsPost ||= behind > end
    const glue = betweenNames.exec(text.slice(behind, behind + 20))
    if (!glue) break
    at = behind + glue[0].length
  }
  return {names, end, tellsPost}
}

const startsWithRole = (rest: string): boolean => {
  const word = /^\s(\p{Lu}\p{L}{2,20})/u.exec(rest)?.[1]?.toLowerCase() ?? ''
  return roleWords.has(word) || outletWords.has(word)
}

/** Whether these words may stand after the names of a byline: a separator, a role, an outlet, but no sentence. */
function mayFollowNames(rest: string): boolean {
  const words = rest.replace(beforeNext, '')
  if (words === '' || handle.test(rest.slice(0, 60))) return true
  if (words.split(/\s/).length > 16) return false
  return (
    /^[\p{Lu}\d@“"(]/u.test(words) || afterNames.test(words) || (words.length < longestPost && isPost(words))
  )
}

/** Whether the words after a label name an outlet or a desk: `Reuters Staff`, `our foreign desk`. */
function isOutlet(words: string): boolean {
  if (words.length > 60 || /[.!?]$/.test(words)) return false
  if (/^(?:our|a)\s/iu.test(words)) return roleNouns.test(words)
  return /^(?:the\s)?\p{Lu}/u.test(words) && hasOutlet(words)
}

function hasOutlet(text: string): boolean {
  const words = text.match(/\p{Lu}[\p{L}\d]{1,30}/gu) ?? []
  return words.some((word) => tellingWords(word.toLowerCase())) || isAgency(text.replace(/^\P{L}{1,6}/u, ''))
}

const tellingWords = (word: string): boolean =>
  roleNouns.test(word) || (outletWords.has(word) && word.length > 4)
