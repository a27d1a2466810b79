import {capitalisedWord, nameParticles} from '../../data/name-particles.js'
import type {Span} from '../../text/span.js'
import {genderOfFirstName, genderOfNoun, type Gender} from '../words/gender.js'
import {isDemonym} from '../words/is-demonym.js'
import {classifyWord} from '../words/lexicon.js'
import {isCapitalTitle, roleNounOf} from '../roles/role-words.js'
import {ownsBody} from '../mentions/run-of-names.js'
import {wordClass, type WordClass} from '../words/word-classes.js'

/** A proper name as it stands at one place, without titles and the like. */
export interface FoundName extends Span {
  words: string[]
  /** How much tells that it is a person’s: above 0 more than against it. */
  person: number
  /** What its title or the noun before it tells. */
  gender: Gender
  /** What its title or the noun before it says that the person is, in plain words: senator, spokesman. */
  roles: string[]
  /** Whether it is the first name of its sentence, and no preposition stands before it. */
  leads: boolean
  owns: boolean
  /** Whether a verb of speech stands right before or after it. */
  speaks: boolean
  /** Whether it is a common noun with a capital (“the King”), and so a name only where one ends in it. */
  common: boolean
}

interface Piece extends Span {
  text: string
}

const initial = /^(?:\p{Lu}\.){1,4}$|^\p{Lu}$/u
const suffix = /^(?:Jr|Sr|II|III|IV)\.?$/
const possessive = /['’]s?$/
const prepositions =
  /^(?:of|for|to|with|by|in|at|on|from|about|against|near|like|between|and|than|into|via|over)$/i
const places = /^(?:in|at|from|near|outside|across|into|throughout)$/i

/** The proper names of a paragraph, in order: runs of capitalised words, and what of them is a name. */
export function scanNames(text: string, paragraph: Span): FoundName[] {
  const found: FoundName[] = []
  let run: Piece[] = []
  let leads = true
  let end = paragraph.start
  const inCapitals = isInCapitals(text.slice(paragraph.start, paragraph.end))
  const finish = (): void => {
    const first = run[0]
    const name = first && nameOf(text, run, wordBefore(text, paragraph, first.start), leads)
    if (name) {
      found.push(name)
      leads = false
    }
    run = []
  }
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(capitalisedWord)) {
    const piece = readPiece(match[0], paragraph.start + match.index)
    const gap = text.slice(end, Math.min(piece.start, end + longestGap))
    const ends = run.length === 0 || run.length > 7 || (endsInPossessive(run) && !goesOnAsBody(run, piece))
    const links = ends ? undefined : linksOf(gap, end)
    if (!links) finish()
    if (inCapitals && !mayBeName(piece.text)) {
      finish()
      end = piece.end
      continue
    }
    if (/[.!?:;“"]/.test(gap)) leads = true
    run.push(...(links ?? []), piece)
    end = piece.end
  }
  finish()
  return found
}

/** Whether a paragraph is all capitals, as on an old wire: there a capital makes no name. */
const isInCapitals = (text: string): boolean =>
  !/\p{Ll}/u.test(text) && /\p{Lu}{2,40}\P{L}{1,9}\p{Lu}{2}/u.test(text)

/** Whether a word is no common one, or a title, or a first name. */
function mayBeName(word: string): boolean {
  const found = classOf(word)
  return found === undefined || isTitle(word) || isFirstName(word)
}

/** More than this never stands within a name. */
const longestGap = 200

const endsInPossessive = (run: readonly Piece[]): boolean => possessive.test(run.at(-1)?.text ?? '')

const goesOnAsBody = (run: readonly Piece[], next: Piece): boolean =>
  ownsBody(run.at(-1)?.text) && classOf(next.text) === wordClass.organization

/** White space within a name, which may break at the end of a line but not at a blank one, and up to two small words. */
const withinName = /^(?!.{0,24}(?:\n|\r(?!\n))[^\S\r\n]{0,3}[\r\n])\s{1,4}(?:[a-z&]{1,5}\s{1,4}){0,2}$/s

/** The small words that link two capitalised ones into one name; `undefined` where they are no one name. */
function linksOf(gap: string, start: number): Piece[] | undefined {
  if (gap.length > 24 || !withinName.test(gap)) return undefined
  const links: Piece[] = []
  for (const match of gap.matchAll(/[a-z&]+/g)) {
    if (!nameParticles.has(match[0])) return undefined
    links.push({text: match[0], start: start + match.index, end: start + match.index + match[0].length})
  }
  return links
}

/** The word right before a name, or before a comma that stands there. */
function wordBefore(text: string, paragraph: Span, start: number): string {
  const before = text.slice(Math.max(paragraph.start, start - 32), start)
  return /([\p{L}\p{N}][\p{L}\p{N}'’.-]{0,31}),?\s{1,4}$/u.exec(before)?.[1]?.replace(/\.$/, '') ?? ''
}

/** A word, without the full stop that ends its sentence. */
function readPiece(word: string, start: number): Piece {
  const bare = word.replace(/[.'’&-]{1,42}$/, (ending) =>
    /^['’]/.test(ending) && word.slice(0, -ending.length).endsWith('s') ? ending.charAt(0) : ''
  )
  const keepsStop =
    initial.test(word) || suffix.test(word) || (word === `${bare}.` && classOf(bare) === wordClass.honorific)
  const text = keepsStop ? word : bare
  return {text, start, end: start + text.length}
}

const classOf = (word: string): WordClass | undefined => classifyWord(word.replace(possessive, ''))

const isTitle = (word: string): boolean => {
  const found = classOf(word)
  return (
    found === wordClass.honorific ||
    found === wordClass.role ||
    /^\p{L}*-(?:elect|general|chair)$/iu.test(word)
  )
}

/** Titles that the lexicon does not have: Selectman, Conservator, Mum-of-four. */
const isRareTitle = (word: string): boolean =>
  !isFirstName(word) && classOf(word) === undefined && isCapitalTitle(word.toLowerCase())

const isFirstName = (word: string): boolean => genderOfFirstName(word.replace(possessive, '')) !== undefined

/** What stands capitalised at the beginning of a sentence and is no part of a name. */
function isPlainWord(word: string): boolean {
  if (isFirstName(word)) return false
  const found = classOf(word)
  return found !== undefined && (isFunctionWord(found) || /(?:ed|ing)$/.test(word))
}

/** Words of the classes that never make a name by themselves. */
const isFunctionWord = (found: WordClass): boolean =>
  (found >= wordClass.he && found <= wordClass.quantifier) ||
  (found >= wordClass.be && found <= wordClass.adverb)

const isSpeech = (word: string): boolean => {
  const found = classOf(word)
  return found === wordClass.speech || found === wordClass.tell
}

/** Letters behind a name: an honour, an office, a degree. */
const isPostNominal = (word: string): boolean =>
  /^(?:[KQ]C|MPs?|MSP|MEP|TD|OBE|MBE|CBE|KBE|DBE|BEM|PhD|MD|FRS|RN|Esq)$/.test(word.replace(possessive, ''))

/** What links the words of a body’s name, and follows a person’s: Department of Health, Mary Smith of Ohio. */
const isLink = (word: string): boolean => /^(?:of|for|on|the|and|&)$/.test(word)

function nameOf(
  text: string,
  pieces: readonly Piece[],
  before: string,
  leads: boolean
): FoundName | undefined {
  let from = 0
  let to = pieces.length
  const wordAt = (index: number): string => pieces[index]?.text ?? ''
  while (
    from < to &&
    ((isPlainWord(wordAt(from)) &&
      !(initial.test(wordAt(from)) && wordAt(from) !== 'A' && wordAt(from) !== 'I')) ||
      nameParticles.has(wordAt(from)))
  )
    from++
  if (namesPerson(pieces, from, to, before)) {
    const link = pieces.findIndex((piece, index) => index > from && index < to && isLink(piece.text))
    if (link > 0) to = link
  }
  while (to > from && nameParticles.has(wordAt(to - 1))) to--
  while (to - from > 2 && isPostNominal(wordAt(to - 1))) to--
  if (from >= to) return undefined
  const preceding = from > 0 ? wordAt(from - 1) : before
  const end = pieces[to - 1]?.end ?? 0
  const speaks = isSpeech(preceding) || isSpeech(/^ ([a-z]+)/.exec(text.slice(end, end + 20))?.[1] ?? '')
  const organization = isOrganization(
    pieces.slice(from, to).map((piece) => piece.text),
    speaks
  )
  const facts = organization ? {from, titles: []} : stripTitles(pieces, from, to, speaks)
  const chosen = pieces.slice(facts.from, to)
  const first = chosen[0]
  const last = chosen.at(-1)
  if (!first || !last) return undefined
  const words = chosen.map((piece) => (piece === last ? piece.text.replace(possessive, '') : piece.text))
  const titles =
    facts.titles.length > 0
      ? facts.titles
      : genderOfNoun(preceding) !== 0 || classOf(preceding) === wordClass.role
        ? [preceding]
        : []
  let gender: Gender = 0
  for (const title of titles) gender = genderOfNoun(title) || gender
  if (gender === 0 && words.length > 1 && !organization) gender = genderOfFirstName(words[0] ?? '') ?? 0
  return {
    start: first.start,
    end: last.end - (last.text.length - (words.at(-1)?.length ?? 0)),
    words,
    person: organization ? -3 : personVotes(text, words, titles, preceding, last.end),
    gender,
    roles: titles.map(roleNounOf),
    leads: leads && !prepositions.test(preceding),
    owns: possessive.test(last.text),
    speaks,
    common:
      words.length === 1 &&
      (isTitle(words[0] ?? '') || classOf(words[0] ?? '') !== undefined) &&
      !isFirstName(words[0] ?? '')
  }
}

/** Where the name begins after titles (“Texas Sen. Ted Cruz”) or after what a first name follows (“State Hillary Clinton”). */
function stripTitles(
  pieces: readonly Piece[],
  from: number,
  to: number,
  speaks: boolean
): {from: number; titles: string[]} {
  const words = pieces.map((piece) => piece.text)
  const known = stripKnownTitles(words, from, to)
  const [title = '', next = ''] = words.slice(known.from, to)
  if (to - known.from < 3 || !isRareTitle(title)) return known
  // “Auctioneer Grainne Tuohy said”: whoever speaks is somebody, though no list has the first name.
  if (!isFirstName(next) && !(speaks && classOf(next) === undefined)) return known
  return {from: known.from + 1, titles: [...known.titles, title]}
}

function stripKnownTitles(
  words: readonly string[],
  from: number,
  to: number
): {from: number; titles: string[]} {
  for (let index = to - 2; index >= from; index--) {
    const word = words[index] ?? ''
    if (isTitle(word) && !(isFirstName(word) && index === from))
      return {from: index + 1, titles: words.slice(from, index + 1).filter(isTitle)}
  }
  if (isFirstName(words[from] ?? '') || initial.test(words[from] ?? '')) return {from, titles: []}
  for (let index = from + 1; index < to - 1; index++) {
    const before = words[index - 1] ?? ''
    const isOther = classOf(before) !== undefined || isDemonym(before) || /^\p{Lu}{2,}$/u.test(before)
    if (isOther && isFirstName(words[index] ?? '')) return {from: index, titles: []}
  }
  return {from, titles: []}
}

function personVotes(
  text: string,
  words: readonly string[],
  titles: readonly string[],
  preceding: string,
  end: number
): number {
  let votes = titles.length > 0 ? 2 : 0
  const [first = ''] = words
  const following = text.slice(end, end + 48)
  if (words.length > 1 && isFirstName(first)) votes += 2
  if (words.length === 1 && isFirstName(first)) votes += 1
  if (words.length > 1 && words.slice(1, -1).some((word) => initial.test(word))) votes += 1
  if (/^, (?:\d\d|who|a|an)\b/.test(following)) votes += 1
  const saysNext = /^ (?:said|says|told|added|wrote|tweeted)\b/.test(following)
  if (saysNext || /^ who\b/.test(following)) votes += 1
  if (/^, (?:\p{Lu}\p{L}{1,4}\.|\p{Lu}\p{L}+,)/u.test(following) && words.length < 3) votes -= 1
  if (/^, which\b/.test(following) || isCalledBody(following)) votes -= 3
  if (places.test(preceding)) votes -= 1
  if (/^the$/i.test(preceding)) votes -= 2
  // “Petrosian said” is somebody, “Russian” is not.
  if (!saysNext && !isSpeech(preceding) && words.every(isDemonym)) votes -= 3
  if (words.length === 1 && /^\p{Lu}{2,}$/u.test(first) && !/^ \p{Lu}{2,} \p{Lu}{2}/u.test(following))
    votes -= 2
  if (words.length > 4) votes -= 1
  return votes
}

/** “…, the operator,” “…, a mining company”: what is said of a body right after its name. */
function isCalledBody(following: string): boolean {
  const noun = /^, (?:the|an?) (?:[a-z-]+ ){0,2}([a-z-]+)(?:,| (?:that|which)\b)/.exec(following)?.[1] ?? ''
  return bodies.test(noun) || classifyWord(noun) === wordClass.organization
}

/** What a body is called more often than a person where a name without a title stands before it. */
const bodies = /^(?:operator|maker|manufacturer|supplier|retailer|carrier)$/

/** Whether a run begins with a person: with a first name, or a form of address, before any “of” or “and”. */
function namesPerson(pieces: readonly Piece[], from: number, to: number, preceding: string): boolean {
  const link = pieces.findIndex((piece, index) => index > from && index < to && isLink(piece.text))
  const end = link > 0 ? link : to
  if (end - from < 2) return false
  const words = pieces.slice(from, end).map((piece) => piece.text)
  if (words.slice(0, -1).some((word) => isFirstName(word) || classOf(word) === wordClass.honorific))
    return classOf(words.at(-1) ?? '') !== wordClass.organization
  // “said Bettina Kroll of the Red Cross”
  if (words.length === 2 && isSpeech(preceding) && words.every((word) => classOf(word) === undefined))
    return true
  // “Governor Eze of Norland”, but “the Teacher Retirement System of Norland”, “Attorney General of Norland Ruth Keane”
  const names = words.slice(words.findLastIndex((word) => classOf(word) === wordClass.role) + 1)
  const isTitled = names.length < words.length && names.length > 0 && names.length < 3
  const restNames = pieces.slice(end, to).some((piece) => isFirstName(piece.text))
  return (
    isTitled && !restNames && !/^the$/i.test(preceding) && names.every((word) => classOf(word) === undefined)
  )
}

/** Whether a run of capitalised words names a body and not a person. */
function isOrganization(words: readonly string[], speaks: boolean): boolean {
  const last = words.at(-1) ?? ''
  const ending = classOf(last)
  const bodily =
    ending === wordClass.organization || ending === wordClass.group || ending === wordClass.cueNoun
  // “Mr Hill”, “said Bettina Hill”, but “Market Hill”
  if (classOf(words[0] ?? '') === wordClass.honorific) return false
  if (ending === wordClass.place && words.length > 1)
    return words.length > 2 || !(speaks || isFirstName(words[0] ?? ''))
  if (bodily && words.length > 1) return ending === wordClass.organization || !isFirstName(words[0] ?? '')
  const linked = words.findIndex((word, index) => index > 0 && isLink(word))
  // “Secretary of State Hillary Clinton” is somebody, “Department of State” is not.
  return (
    linked > 0 &&
    !words.some(
      (word, index) => index > linked && (isFirstName(word) || isTitle(word)) && index < words.length - 1
    )
  )
}
