import {
  afterNames,
  betweenNames,
  bylineEnd,
  bylineLabel,
  fromLabel,
  handle,
  labelAlone,
  nameParticles,
  namePart,
  nameSuffix,
  nameTitle,
  neverNames,
  outletWords,
  roleNouns,
  roleWords,
  sectionBefore
} from '../data/byline-patterns.js'
import {countries, standAloneCities, states} from '../data/places.js'
import type {Span} from '../text/span.js'
import {readDates, type DateReading} from './date.js'
import {isAgency} from './is-agency.js'

/** A byline found in a line: from its label to the last words on the writers, without a date. */
export interface BylineReading extends Span {
  /** The people, without outlet, role and title. Empty where only an outlet is named: `By Reuters Staff`. */
  names: Span[]
  /** `By `, `Words by `. */
  label?: Span
  /** A label, role, outlet or date stands with the names; `false` for a line that just looks like names. */
  certain: boolean
}

/**
 * Reads the byline of a line. A `By` alone on its line is one without names: they stand on the next.
 *
 * @example
 * readByline('By Jane Doe and John Roe, Staff Writers')
 * // {start: 0, end: 39, names: [{start: 3, end: 11}, {start: 16, end: 24}], label: {start: 0, end: 3}, certain: true}
 */
export function readByline(line: string): BylineReading | undefined {
  if (line.length > longest || !/\p{Lu}/u.test(line)) return undefined
  const dates = readDates(line)
  const start = findStart(line, dates[0])
  const next = dates.find((date) => date.start > start)
  const text = line.slice(0, findEnd(line, start, next?.labelSpan?.start ?? next?.start))
  if (labelAlone.test(line))
    return {start, end: text.length, names: [], label: {start, end: text.length}, certain: true}
  return readLabelled(text, start) ?? readUnlabelled(text, start, dates.length > 0)
}

/** Nothing longer is a byline, in UTF-16 code units. */
const longest = 240

/** Past the separators, the date or the section (`Opinion | `) that a byline may follow. */
function findStart(line: string, date: DateReading | undefined): number {
  const section = sectionBefore.exec(line)?.[0].length
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

function readLabelled(text: string, start: number): BylineReading | undefined {
  const rest = text.slice(start)
  const match = bylineLabel.exec(rest) ?? fromLabel.exec(rest)
  if (!match) return undefined
  const at = start + match[0].length
  const label = {start, end: start + match[0].trimEnd().length}
  const {names, end} = readNames(text, at, isNameAfterLabel)
  if (names.length > 0)
    return mayFollowNames(text.slice(end))
      ? {start, end: text.length, names, label, certain: true}
      : undefined
  const outlet = text.slice(at)
  if (!isOutlet(outlet)) return undefined
  return {start, end: text.length, names, label, certain: true}
}

function readUnlabelled(text: string, start: number, dated: boolean): BylineReading | undefined {
  const {names, end} = readNames(text, start, isNameAlone)
  if (names.length === 0) return undefined
  const rest = text.slice(end)
  const reading = {start, end: text.length, names}
  if (rest === '') return {...reading, certain: dated}
  const tellsOfWriter = roleNouns.test(rest) || handle.test(rest) || hasOutlet(rest)
  const isSentence = /[.!?]$/.test(rest) || rest.split(/\s/).length > 10
  if (!tellsOfWriter || isSentence || !mayFollowNames(rest)) return undefined
  return {...reading, certain: true}
}

/** Whether a run of words may be a person, and where it must stop. */
type NameTest = (word: string) => boolean

const isNameAfterLabel: NameTest = (word) => !outletWords.has(word) && !roleWords.has(word)

const isNameAlone: NameTest = (word) => isNameAfterLabel(word) && !neverNames.has(word)

function readNames(text: string, start: number, test: NameTest): {names: Span[]; end: number} {
  const names: Span[] = []
  let end = start
  let at = start
  while (names.length < 8) {
    const name = readName(text, at, test)
    if (!name) break
    names.push(name)
    end = name.end
    const glue = betweenNames.exec(text.slice(end, end + 20))
    if (!glue) break
    at = end + glue[0].length
  }
  return {names, end}
}

/** The longest run of two to five parts of a name. */
function readName(text: string, from: number, test: NameTest): Span | undefined {
  const start = from + (nameTitle.exec(text.slice(from, from + 20))?.[0].length ?? 0)
  let end = start
  let at = start
  let parts = 0
  let capitals = false
  while (parts < 5) {
    const rest = text.slice(at, at + 80)
    const particle = /^\p{Ll}{1,4}(?=\s)/u.exec(rest)?.[0]
    const part = particle === undefined ? namePart.exec(rest)?.[0] : undefined
    if (particle !== undefined ? parts === 0 || !nameParticles.has(particle) : !isPart(part, test)) break
    at += (particle ?? part ?? '').length
    if (part !== undefined) {
      // `JANE DOE Sacramento Bee`: small letters after a name in capitals begin something else.
      if (parts >= 2 && capitals && /\p{Ll}/u.test(part)) break
      if (parts === 1) capitals = !/\p{Ll}/u.test(text.slice(start, at))
      parts++
      if (!/\.$/.test(part)) end = at
    }
    const space = /^[^\S\n\r]{1,2}/.exec(text.slice(at))?.[0]
    if (space === undefined) break
    at += space.length
  }
  const name = text.slice(start, end)
  if (parts < 2 || !/\s/.test(name) || isPlace(name) || isPartOfOutlet(name, text.slice(end)))
    return undefined
  return {start, end: end + (nameSuffix.exec(text.slice(end))?.[0].length ?? 0)}
}

function isPart(part: string | undefined, test: NameTest): boolean {
  return part !== undefined && test(part.toLowerCase().replace(/['’]s$/, ''))
}

function isPlace(name: string): boolean {
  const key = name.toLowerCase()
  const letters = key.replace(/[^\p{L}]/gu, '')
  return standAloneCities.has(key) || countries.has(letters) || states.has(letters)
}

/** Whether a name goes on as that of an outlet does: `Cedar Falls Gazette`. */
function isPartOfOutlet(name: string, rest: string): boolean {
  const next = /^\s(\p{Lu}[\p{L}]{2,20})/u.exec(rest)?.[1]
  if (next === undefined || !outletWords.has(next.toLowerCase()) || /^the$/i.test(next)) return false
  const inCapitals = !/\p{Ll}/u.test(name)
  return inCapitals === !/\p{Ll}/u.test(next)
}

/** Whether these words may stand after the names of a byline: a separator, a role, an outlet, but no sentence. */
function mayFollowNames(rest: string): boolean {
  const words = rest.replace(/^[\s|•·,;:()–—/-]{1,6}/u, '')
  if (words === '' || handle.test(rest.slice(0, 60))) return true
  if (words.split(/\s/).length > 16) return false
  return /^[\p{Lu}\d@“"(]/u.test(words) || afterNames.test(words)
}

/** Whether the words after a label name an outlet or a desk: `Reuters Staff`, `our foreign desk`. */
function isOutlet(words: string): boolean {
  return (
    words.length <= 60 && /^(?:the |our )?\p{Lu}/iu.test(words) && !/[.!?]$/.test(words) && hasOutlet(words)
  )
}

function hasOutlet(text: string): boolean {
  const words = text.match(/\p{Lu}[\p{L}\d]{1,30}/gu) ?? []
  return (
    words.some((word) => tellingWords(word.toLowerCase())) || isAgency(text.replace(/^[^\p{L}]{1,6}/u, ''))
  )
}

const tellingWords = (word: string): boolean =>
  roleNouns.test(word) || (outletWords.has(word) && word.length > 4)
