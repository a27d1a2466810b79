import {
  agencyAndName,
  beforeCaption,
  captionLabel,
  creditParticles,
  creditSeparator,
  creditTail,
  endOfTail,
  firstBracket,
  labelWithColon,
  labelWithoutColon,
  lastBracket,
  lastWordOfNameless,
  lastWordOfTail,
  nameAndAgency,
  namelessAtEnd,
  namelessCredits,
  neverCredits,
  organisationWords,
  sentenceBreak,
  siteCopyright
} from '../../../data/credit-patterns.js'
import {states} from '../../../data/places.js'
import {collapse, type Span} from '../../../text/span.js'
import {socialNetworks} from '../../../data/agencies.js'
import {isAgency} from '../is-agency.js'
import {hasSign, Sign} from '../line-signs.js'
import {endsInBracket, mayEndInCredit, mayHaveLabel} from './may-end-in-credit.js'
import {longestRead, readLine, type LineReading} from '../read-line.js'
import {hasTrait, Trait} from '../word-traits.js'

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
 * Reads the credit that a caption ends with, or begins with, or that is all of the text.
 *
 * @example
 * readCredit('The bridge at dusk. (Jane Doe/AP)')
 * // {start: 20, end: 33, cut: {start: 19, end: 33}, photographer: 'Jane Doe', agency: 'AP', certain: true}
 */
export function readCredit(text: string, reading: LineReading = readLine(text)): CreditReading | undefined {
  return (
    (text.includes('aption') ? readFirstCredit(text, beforeCaption) : undefined) ??
    readLastCredits(text, reading) ??
    (hasSign(reading.signs, Sign.opening) ? readFirstCredit(text, firstBracket) : undefined)
  )
}

/** The credit at the end; some captions have two, one after the other: `(AP Photo/Jane Doe) - Copyright AP Photo`. */
function readLastCredits(text: string, reading: LineReading): CreditReading | undefined {
  // Of a long text the beginning was read, and a credit stands at the end.
  const read = text.length > longestRead ? readLine(text.slice(-longestRead)) : reading
  let credit = readLastCredit(text, read)
  for (let count = 0; credit && count < 2; count++) {
    const before = readLastCredit(text.slice(0, credit.cut.start), read)
    if (!before?.certain) break
    credit = {...credit, ...before, end: credit.end, cut: {start: before.cut.start, end: credit.cut.end}}
  }
  return credit
}

/** Nothing longer is a credit, in UTF-16 code units. */
const longest = 160

/**
 * How a credit is set apart from the caption: `(Jane Doe/AP)`, `Photo: Jane Doe`, alone, `| AP`, after a sentence, or
 * by nothing but the stroke between its names.
 */
type Setting = 'bracket' | 'label' | 'alone' | 'separator' | 'sentence' | 'stroke'

/** A place where a credit may begin; it runs to the end of the text. */
interface Candidate {
  setting: Setting
  start: number
  /** What is read for names: without bracket and label. */
  content: string
}

function readLastCredit(text: string, reading: LineReading): CreditReading | undefined {
  const end = text.trimEnd().length
  const offset = Math.max(0, end - longest)
  const tail = text.slice(offset, end)
  if (!mayEndInCredit(tail, reading)) return undefined
  for (const {setting, start, content} of findCandidates(tail, offset === 0, reading)) {
    const names = readNames(content, setting, tail.slice(0, start))
    if (!names) continue
    const cut = {start: offset + endOfCaption(tail.slice(0, start)), end: text.length}
    return {start: offset + start, end, cut, ...names}
  }
  return undefined
}

/** `Image copyright Getty Images Image caption The bridge`, `(Jane Doe/AP) The bridge` */
function readFirstCredit(text: string, pattern: RegExp): CreditReading | undefined {
  const match = pattern.exec(text.slice(0, longest))
  const content = match?.groups?.['content']
  if (!match || content === undefined) return undefined
  const {label} = match.groups ?? {}
  const names =
    label === undefined ? readNames(content, 'bracket', '') : readNames(label + content, 'label', '')
  if (!names?.certain) return undefined
  const start = match[0].length - match[0].trimStart().length
  return {start, end: match[0].trimEnd().length, cut: {start: 0, end: match[0].length}, ...names}
}

const endOfCaption = (before: string): number => before.replace(/[\s|•·–—/(-]{1,8}$/u, '').length

function* findCandidates(tail: string, whole: boolean, reading: LineReading): Generator<Candidate> {
  const bracket = endsInBracket(tail) ? lastBracket.exec(tail) : null
  if (bracket) yield {setting: 'bracket', start: bracket.index, content: bracket.groups?.['content'] ?? ''}
  const isLabelled = mayHaveLabel(tail)
  if (isLabelled) {
    yield* candidatesAfter(tail, labelWithColon, 'label')
    yield* candidatesAfter(tail, labelWithoutColon, 'label')
  }
  const tellsItself = isLabelled || mayTellItself(tail, reading)
  if (whole && tellsItself && tail !== '')
    yield {setting: 'alone', start: tail.length - tail.trimStart().length, content: tail}
  if (/[.!?…]/.test(tail)) yield* candidatesAfter(tail, sentenceBreak, 'sentence')
  if (tellsItself && /[|•·–—)-]/.test(tail)) yield* candidatesAfter(tail, creditSeparator, 'separator')
  if (tail.includes('/')) {
    yield* candidatesAfter(tail, agencyAndName, 'stroke')
    yield* candidatesAfter(tail, nameAndAgency, 'stroke')
  }
  if (lastWordOfNameless.test(tail)) yield* candidatesAfter(tail, namelessAtEnd, 'stroke')
}

/**
 * Whether words that no bracket, label or sentence sets apart may be a credit by what they say: they name an agency, or
 * somebody beside an outlet, or nobody.
 */
const mayTellItself = (tail: string, {signs, traits}: LineReading): boolean =>
  hasTrait(traits, Trait.agency) ||
  hasSign(signs, Sign.slash) ||
  /\sfor\s/.test(tail) ||
  lastWordOfTail.test(tail.slice(-60))

/** A candidate at each match: a label and a stroke belong to the credit, a separator does not. */
function* candidatesAfter(tail: string, pattern: RegExp, setting: Setting): Generator<Candidate> {
  // Most have no match, and `matchAll` copies the pattern first.
  if (tail.search(pattern) < 0) return
  for (const {index, 0: match} of tail.matchAll(pattern)) {
    const inside = setting === 'label' || setting === 'stroke'
    if (inside && captionLabel.test(tail.slice(Math.max(0, index - 5)))) continue
    const after = index + match.length
    yield {setting, start: inside ? index : after, content: tail.slice(inside ? index : after)}
  }
}

type Names = Pick<CreditReading, 'photographer' | 'agency' | 'certain'>

/** Whom a candidate credits, if it is a credit. */
function readNames(text: string, setting: Setting, before: string): Names | undefined {
  const {label, content} = withoutLabels(collapse(text), setting)
  if (namelessCredits.has(content.toLowerCase().replace(/\.$/, ''))) return {certain: label !== ''}
  const bare = withoutTail(content).replace(/[\s.,;]{1,4}$/u, '')
  if (bare === '' || siteCopyright.test(content) || !isTidy(bare, label !== '')) return undefined
  if (label === '' && isPlace(bare)) return undefined
  const split = splitNames(bare)
  const certainty =
    label === '' ? judge(split, setting, content, before) : judgeLabelled(split, label, text, before)
  return certainty === 'none' ? undefined : {...split.who, certain: certainty === 'certain'}
}

/** `Salem, Ore.`: a place, no photographer of a paper. */
const isPlace = (content: string): boolean => {
  const [, after] = content.split(/,\s/u, 2)
  return after !== undefined && states.has(after.toLowerCase().replace(/[\s.]/g, ''))
}

const withoutTail = (content: string): string =>
  endOfTail.test(content.slice(-24)) ? content.replace(creditTail, '') : content

type Certainty = 'certain' | 'likely' | 'none'

function judgeLabelled({known, person}: Split, label: string, text: string, before: string): Certainty {
  // A bracket is read as a whole.
  if (/[([]$/.test(before)) return 'none'
  if (
    known ||
    person ||
    !/©|copyright|source/i.test(label) ||
    /^(?:image|photo|picture|video) source/i.test(label)
  )
    return 'certain'
  // `© The Northport Herald 2019` is the small print of a site.
  if (/^copyright\s{0,3}$/i.test(label) || /(?:19|20)\d\d/.test(text)) return 'none'
  return before === '' ? 'likely' : 'certain'
}

/** Whether names without a label are a credit. */
function judge(split: Split, setting: Setting, content: string, before: string): Certainty {
  if (split.known) return judgeKnown(split, setting, content, before)
  if (setting === 'bracket' && split.social) return 'likely'
  if (split.person && split.side) return setting === 'stroke' || setting === 'separator' ? 'none' : 'likely'
  const endsSentence = sentenceEnd.test(before)
  if (setting === 'bracket') return endsSentence || (before === '' && /\s/.test(content)) ? 'likely' : 'none'
  if (setting !== 'sentence' || before.length < 20 || !/[\s"”)]$/.test(before)) return 'none'
  const isNames = content.split(/\s/).length <= 6 && !/(?<!Inc|Ltd|Corp|Co|Jr)[.!?:;"”]$/.test(content)
  return isNames ? 'likely' : 'none'
}

/** An agency may stand alone in a menu, too, or end a page's title: ` - Reuters`. */
function judgeKnown({person, comma}: Split, setting: Setting, content: string, before: string): Certainty {
  if (setting === 'alone' && comma) return 'none'
  if (person || /images|photo|getty|stock/i.test(content)) return 'certain'
  return sentenceEnd.test(before) ? 'certain' : 'likely'
}

const sentenceEnd = /[.!?…]["'”’)]{0,2}\s{0,3}$/

/** Takes off the labels that it begins with: `Image: © TNG`, or in a bracket `photo by Jane Doe`. */
function withoutLabels(text: string, setting: Setting): {label: string; content: string} {
  let content = text
  for (let count = 0; count < 3 && mayHaveLabel(content); count++) {
    const upper = setting === 'bracket' ? content.charAt(0).toUpperCase() + content.slice(1) : content
    const length = lengthAtStart(upper, labelWithColon) || lengthAtStart(upper, labelWithoutColon)
    if (length === 0) break
    content = content.slice(length).trim()
  }
  return {label: text.slice(0, text.length - content.length), content}
}

/** How long the match of a global pattern is that begins a text. */
const lengthAtStart = (text: string, pattern: RegExp): number =>
  text.search(pattern) === 0 ? (text.match(pattern)?.[0]?.length ?? 0) : 0

/** Whether words look like names: nearly all with capitals, and no sentence among them. */
function isTidy(content: string, labelled: boolean): boolean {
  const words = content.split(/[\s/|,]{1,4}/).filter((word) => /\p{L}/u.test(word))
  if (words.length === 0 || words.length > 14 || sentenceWithin.test(content)) return false
  const small = words.filter((word) => /^\p{Ll}+$/u.test(word) && !creditParticles.has(word))
  if (labelled)
    return (
      (small.length * 2 < words.length && !small.some((word) => neverCredits.has(word))) || isAgency(content)
    )
  if (isAgency(content)) return true
  if (small.length > 0 || words.some((word) => neverCredits.has(word.toLowerCase()))) return false
  return (
    !/(?<!\/)@|[^\p{L}\p{M}\s.,'’/|&@_–—-]/u.test(content) &&
    /^(?:\p{Lu}|\p{Ll}\p{Lu})/u.test(content) &&
    !/^By\s/i.test(content)
  )
}

/** The end of a sentence within: but not after an initial or a short title. */
const sentenceWithin = /(?:\p{Ll}{3}|\d)[.!?]\s{1,3}\p{Lu}/u

interface Split {
  who: Omit<Names, 'certain'>
  /** An agency that we know is among the names. */
  known: boolean
  /** A person is among them. */
  person: boolean
  /** An outlet stands beside: `Jane Doe/Herald`, `Jane Doe for The Herald`. */
  side: boolean
  comma: boolean
  /** A network where people publish pictures stands first: `Instagram/@janedoe`. */
  social: boolean
}

/** Tells photographer and agency apart. */
function splitNames(content: string): Split {
  const [before = '', ...after] = content.split(/\s{0,2}\/?\s?\b(?:via|through)\s{1,2}/iu)
  const via = after.at(-1)
  const [makers = '', outlet] = before.split(/\s{0,2}\/?\sfor\s/u)
  const parts = makers
    .split(/\s?[/|]\s?|\s[-–—•]\s|,\s(?!(?:inc|ltd|llc|co|jr|sr)\b)/iu)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !namelessCredits.has(part.toLowerCase()))
  const known = parts.find((part) => isAgency(part))
  const isPen = (part: string): boolean => part === parts[0] && isPenName(part, known, outlet)
  const person = parts.find((part) => isPerson(part) || isPen(part))
  const others = parts.filter((part) => part !== person)
  const agency = via ?? outlet ?? known ?? (person ? others.at(-1) : makers)
  return {
    who: {...(person && {photographer: person}), ...(agency && {agency: withoutPhoto(agency)})},
    known: known !== undefined || isAgency(via ?? ''),
    person: person !== undefined,
    side: outlet === undefined ? others.length > 0 && makers.includes('/') : organisationWords.test(outlet),
    comma: makers.includes(','),
    social: socialNetworks.has(parts[0]?.toLowerCase() ?? '')
  }
}

/** `AP Photo` is filed by AP. */
const withoutPhoto = (agency: string): string =>
  agency.replace(/(?<=^\S{1,30})\s(?:photo|photos|file|pool|images(?<=PA Images))$/iu, '')

/** Two to four words with capitals, none of which tells of an organisation. */
function isPerson(name: string): boolean {
  if (isAgency(name) || organisationWords.test(name)) return false
  return /^\p{Lu}[\p{L}.'’-]{0,24}(?:\s(?:\p{Lu}[\p{L}.'’-]{0,24}|de|del|der|di|du|la|le|ten|van|von|al|bin|da|dos)){1,4}$/u.test(
    name
  )
}

/** A single word before an agency: `ipopba/Getty Images`; before an outlet, one like `InkWell for The Herald`. */
function isPenName(name: string, agency: string | undefined, outlet: string | undefined): boolean {
  if (!/^[\p{L}\d_-]{3,30}$/u.test(name) || !/\p{Ll}/u.test(name) || organisationWords.test(name))
    return false
  return (agency !== undefined && name !== agency) || (outlet !== undefined && /\p{Ll}\p{Lu}/u.test(name))
}
