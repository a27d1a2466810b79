import {
  agencyAndName,
  captionLabel,
  creditParticles,
  creditSeparator,
  creditTail,
  labelWithColon,
  labelWithoutColon,
  lastBracket,
  nameAndAgency,
  namelessCredits,
  organisationWords,
  sentenceBreak
} from '../data/credit-patterns.js'
import type {Span} from '../text/span.js'
import {isAgency} from './is-agency.js'

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

/**
 * Reads the credit that a caption ends with, or that is all of the text.
 *
 * @example
 * readCredit('The bridge at dusk. (Jane Doe/AP)')
 * // {start: 20, end: 33, cut: {start: 19, end: 33}, photographer: 'Jane Doe', agency: 'AP', certain: true}
 */
export function readCredit(text: string): CreditReading | undefined {
  let credit: CreditReading | undefined
  // Some captions have two, one after the other: `(AP Photo/Jane Doe) - Copyright AP Photo`.
  for (let count = 0; count < 3; count++) {
    const before = readLastCredit(text.slice(0, credit?.cut.start ?? text.length))
    if (!before || (credit && !before.certain)) break
    credit = credit
      ? {...credit, ...before, end: credit.end, cut: {start: before.cut.start, end: credit.cut.end}}
      : before
  }
  return credit
}

/** Nothing longer is a credit, in UTF-16 code units. */
const longest = 160

/** How a credit is set apart from the caption before it. */
type Setting = 'bracket' | 'label' | 'all' | 'separator' | 'sentence' | 'stroke'

/** A place where a credit may begin; it runs to the end of the text. */
interface Candidate {
  setting: Setting
  start: number
  /** What is read for names: without bracket and label. */
  content: string
}

function readLastCredit(text: string): CreditReading | undefined {
  const end = text.trimEnd().length
  const offset = Math.max(0, end - longest)
  const tail = text.slice(offset, end)
  for (const {setting, start, content} of findCandidates(tail, offset === 0)) {
    const names = readNames(content, setting, tail.slice(0, start))
    if (!names) continue
    const cut = {start: offset + endOfCaption(tail.slice(0, start)), end: text.length}
    return {start: offset + start, end, cut, ...names}
  }
  return undefined
}

const endOfCaption = (before: string): number => before.replace(/[\s|•·–—/(-]{1,8}$/u, '').length

function* findCandidates(tail: string, whole: boolean): Generator<Candidate> {
  const bracket = lastBracket.exec(tail)
  if (bracket) yield {setting: 'bracket', start: bracket.index, content: bracket.groups?.['content'] ?? ''}
  yield* candidatesAfter(tail, labelWithColon, 'label')
  yield* candidatesAfter(tail, labelWithoutColon, 'label')
  if (whole && tail !== '')
    yield {setting: 'all', start: tail.length - tail.trimStart().length, content: tail}
  yield* candidatesAfter(tail, sentenceBreak, 'sentence')
  yield* candidatesAfter(tail, creditSeparator, 'separator')
  yield* candidatesAfter(tail, agencyAndName, 'stroke')
  yield* candidatesAfter(tail, nameAndAgency, 'stroke')
}

/** A candidate at each match: a label and a stroke belong to the credit, a separator does not. */
function* candidatesAfter(tail: string, pattern: RegExp, setting: Setting): Generator<Candidate> {
  for (const {index, 0: match} of tail.matchAll(pattern)) {
    const inside = setting === 'label' || setting === 'stroke'
    if (inside && captionLabel.test(tail.slice(Math.max(0, index - 5)))) continue
    const after = index + match.length
    yield {setting, start: inside ? index : after, content: tail.slice(setting === 'stroke' ? index : after)}
  }
}

type Names = Pick<CreditReading, 'photographer' | 'agency' | 'certain'>

/** Whom a candidate credits, if it is a credit. */
function readNames(text: string, setting: Setting, before: string): Names | undefined {
  const {label, content} = withoutLabels(text.trim())
  const labelled = setting === 'label' || label
  const bare = content.replace(creditTail, '').replace(/[\s.,;]{1,4}$/u, '')
  if (namelessCredits.has(content.toLowerCase().replace(/\.$/, ''))) {
    return setting === 'stroke' ? undefined : {certain: labelled}
  }
  if (bare === '' || !isTidy(bare, labelled)) return undefined
  const names = splitNames(bare)
  const told = names.known || names.stroked
  if (labelled || told) return {...names.who, certain: labelled || names.known}
  const standsAlone =
    setting === 'sentence' || (setting === 'bracket' && /[.!?…]["'”’)]{0,2}\s{0,3}$/.test(before))
  if (!standsAlone || /(?<!Inc|Ltd|Co|Corp|Jr)[.!?:;"”]$/.test(content) || bare.split(/\s/).length > 8)
    return undefined
  return {...names.who, certain: false}
}

/** Without the labels that it begins with: `Image: © TNG`, `photo by Jane Doe`. */
function withoutLabels(text: string): {label: boolean; content: string} {
  let content = text
  for (let count = 0; count < 3; count++) {
    // A bracket may begin with a label in small letters: `(photo: Jane Doe)`.
    const upper = content.charAt(0).toUpperCase() + content.slice(1)
    const match = [labelWithColon, labelWithoutColon]
      .map((pattern) => new RegExp(pattern.source, 'u').exec(upper))
      .find((found) => found?.index === 0)
    if (!match) break
    content = content.slice(match[0].length).trim()
  }
  return {label: content !== text, content}
}

/** Whether words look like names: nearly all with capitals, and no sentence among them. */
function isTidy(content: string, labelled: boolean): boolean {
  const words = content.split(/[\s/|,]{1,4}/).filter((word) => /\p{L}/u.test(word))
  if (words.length === 0 || words.length > 14 || sentenceWithin.test(content)) return false
  const small = words.filter((word) => /^\p{Ll}+$/u.test(word) && !creditParticles.has(word))
  return labelled
    ? small.length * 2 <= words.length
    : small.length === 0 && /^(?:[\p{Lu}@\d]|\p{Ll}\p{Lu})/u.test(content)
}

/** The end of a sentence within: but not after an initial or a short title. */
const sentenceWithin = /(?:\p{Ll}{3}|\d)[.!?]\s{1,3}\p{Lu}/u

interface Split {
  who: Omit<Names, 'certain'>
  /** An agency that we know is among the names. */
  known: boolean
  /** A person and an outlet stand side by side: `Jane Doe/Herald`. */
  stroked: boolean
}

/** Tells photographer and agency apart. */
function splitNames(content: string): Split {
  const [before = '', ...after] = content.split(/\s{1,2}(?:via|through)\s{1,2}/iu)
  const via = after.at(-1)
  const [makers = '', outlet] = before.split(/\s{0,2}\/?\s(?:for|from)\s/u)
  const parts = makers
    .split(/\s?[/|]\s?|\s[-–—•]\s|,\s(?!(?:inc|ltd|llc|co|jr|sr)\b)/iu)
    .map((part) => part.trim())
    .filter(Boolean)
  const agencyPart = parts.find((part) => isAgency(part))
  const person = parts.find((part, i) => isPerson(part) || (i === 0 && isPenName(part, agencyPart ?? outlet)))
  const others = parts.filter((part) => part !== person)
  const agency = via ?? outlet ?? agencyPart ?? (person ? others.at(-1) : makers)
  return {
    who: {...(person && {photographer: person}), ...(agency && {agency: withoutPhoto(agency)})},
    known: agencyPart !== undefined || isAgency(via ?? ''),
    stroked: person !== undefined && (outlet !== undefined || (others.length > 0 && /[/|]/.test(makers)))
  }
}

/** `AP Photo` is filed by AP. */
const withoutPhoto = (agency: string): string => agency.replace(/\s(?:photo|photos|file|pool)$/iu, '')

/** Two to four words with capitals, none of which tells of an organisation. */
function isPerson(name: string): boolean {
  if (isAgency(name) || organisationWords.test(name)) return false
  return /^\p{Lu}[\p{L}.'’-]{0,24}(?:\s(?:\p{Lu}[\p{L}.'’-]{0,24}|de|del|der|di|du|la|le|ten|van|von|al|bin|da|dos)){1,4}$/u.test(
    name
  )
}

/** A single word before an agency: `ipopba/Getty Images`. */
const isPenName = (name: string, agency: string | undefined): boolean =>
  agency !== undefined &&
  name !== agency &&
  /^[\p{L}\d_-]{3,30}$/u.test(name) &&
  !/^\p{Lu}+$/u.test(name) &&
  !organisationWords.test(name)
