import {capitalisedWord} from '../../data/name-particles.js'
import {isWhiteSpace, type Span} from '../../text/span.js'
import {genderOfFirstName, genderOfNoun, type Gender} from '../words/gender.js'
import {isDemonym} from '../words/is-demonym.js'
import {classifyWord} from '../words/lexicon.js'
import {isCapitalTitle, roleNounOf} from '../roles/role-words.js'
import {ownsBody} from '../mentions/run-of-names.js'
import {wordClass} from '../words/word-classes.js'
import {isFirstName, isLink, isPostNominal, isSpeech, type NameWord, type NameWords} from './name-word.js'

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

/** One word of a run, at its place. */
interface Piece extends Span {
  word: NameWord
}

const prepositions =
  /^(?:of|for|to|with|by|in|at|on|from|about|against|near|like|between|and|than|into|via|over)$/i
const places = /^(?:in|at|from|near|outside|across|into|throughout)$/i

/** The proper names of a paragraph, in order: runs of capitalised words, and what of them is a name. */
export function scanNames(text: string, paragraph: Span, known: NameWords): FoundName[] {
  const found: FoundName[] = []
  let run: Piece[] = []
  let leads = true
  let end = paragraph.start
  const written = text.slice(paragraph.start, paragraph.end)
  const inCapitals = isInCapitals(written)
  const finish = (): void => {
    if (run.length === 0) return
    const name = nameOf(text, paragraph, run, leads, known)
    if (name) {
      found.push(name)
      leads = false
    }
    run = []
  }
  for (const match of written.matchAll(capitalisedWord)) {
    const word = known.scanned(match[0])
    const start = paragraph.start + match.index
    const ends = run.length === 0 || run.length > 7 || (endsInPossessive(run) && !goesOnAsBody(run, word))
    const links = ends ? undefined : linksOf(text, end, start, known)
    if (!links) finish()
    const before = end
    end = start + word.text.length
    if (inCapitals && !mayBeName(word)) {
      finish()
      continue
    }
    leads ||= mayEndSentence(text, before, start)
    if (links) run.push(...links)
    run.push({word, start, end})
  }
  finish()
  return found
}

/** Whether a paragraph is all capitals, as on an old wire: there a capital makes no name. */
const isInCapitals = (text: string): boolean =>
  !/\p{Ll}/u.test(text) && /\p{Lu}{2,40}\P{L}{1,9}\p{Lu}{2}/u.test(text)

/** Whether a word is no common one, or a title, or a first name. */
const mayBeName = (word: NameWord): boolean => word.class === undefined || word.isTitle || isFirstName(word)

/** Whether a mark stands before a place behind which another sentence or clause begins. */
function mayEndSentence(text: string, from: number, to: number): boolean {
  for (let index = from; index < Math.min(to, from + longestGap); index++)
    if (isSentenceMark(text.charCodeAt(index))) return true
  return false
}

/** . ! ? : ; " “ */
function isSentenceMark(code: number): boolean {
  if (code > 0x3f) return code === 0x201c
  return code === 0x2e || code === 0x22 || code === 0x21 || code === 0x3a || code === 0x3b || code === 0x3f
}

/** Farther back no mark is looked for. */
const longestGap = 200

const endsInPossessive = (run: readonly Piece[]): boolean => run.at(-1)?.word.owns === true

const goesOnAsBody = (run: readonly Piece[], next: NameWord): boolean =>
  ownsBody(run.at(-1)?.word.text) && next.class === wordClass.organization

/** White space within a name, which may break at the end of a line but not at a blank one, and up to two small words. */
const withinName = /^(?!.{0,24}(?:\n|\r(?!\n))[^\S\r\n]{0,3}[\r\n])\s{1,4}(?:[a-z&]{1,5}\s{1,4}){0,2}$/s

/** The small words that link two capitalised ones into one name; `undefined` where they are no one name. */
function linksOf(text: string, start: number, end: number, known: NameWords): Piece[] | undefined {
  if (end - start > 24 || !isWhiteSpace(text, start)) return undefined
  if (end - start === 1) return []
  const gap = text.slice(start, end)
  if (!withinName.test(gap)) return undefined
  const links: Piece[] = []
  for (const match of gap.matchAll(/[a-z&]+/g)) {
    const word = known.of(match[0])
    if (!word.isParticle) return undefined
    links.push({word, start: start + match.index, end: start + match.index + match[0].length})
  }
  return links
}

const lastWord = /([\p{L}\p{N}][\p{L}\p{N}'’.-]{0,31}),?$/u

/** The word right before a name, or before a comma that stands there. */
function wordBefore(text: string, paragraph: Span, start: number): string {
  const limit = Math.max(paragraph.start, start - 32)
  let end = start
  while (end > limit && isWhiteSpace(text, end - 1)) end--
  if (end === start || start - end > 4) return ''
  let from = end
  while (from > limit && !isWhiteSpace(text, from - 1)) from--
  const word = lastWord.exec(text.slice(from, end))?.[1] ?? ''
  return word.endsWith('.') ? word.slice(0, -1) : word
}

/** The word in small letters that follows a name after one space. */
function wordAfter(text: string, end: number): string {
  if (text.charAt(end) !== ' ') return ''
  let to = end + 1
  while (to < end + 20 && isSmallLetter(text.charCodeAt(to))) to++
  return text.slice(end + 1, to)
}

const isSmallLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a

/** Titles that the lexicon does not have: Selectman, Conservator, Mum-of-four. */
const isRareTitle = (word: NameWord): boolean =>
  !isFirstName(word) && word.class === undefined && isCapitalTitle(word.text.toLowerCase())

/** What the run of capitalised words `pieces` names, if anything. */
function nameOf(
  text: string,
  paragraph: Span,
  pieces: readonly Piece[],
  leads: boolean,
  known: NameWords
): FoundName | undefined {
  let from = 0
  let to = pieces.length
  while (from < to && isOutside(pieces[from]?.word)) from++
  if (from >= to) return undefined
  const run = pieces.map(({word}) => word)
  const before = known.of(wordBefore(text, paragraph, pieces[0]?.start ?? 0))
  const link = firstLink(run, from, to)
  if (link > 0 && namesPerson(run, from, link, to, before)) to = link
  while (to > from && run[to - 1]?.isParticle) to--
  while (to - from > 2 && endsInPostNominal(run, to)) to--
  if (from >= to) return undefined
  const preceding = run[from - 1] ?? before
  const end = pieces[to - 1]?.end ?? 0
  const next = wordAfter(text, end)
  const speaks = isSpeech(preceding) || (next !== '' && isSpeech(known.of(next)))
  const organization = isOrganization(run.slice(from, to), speaks)
  const facts = organization ? {from, titles: []} : stripTitles(run, from, to, speaks)
  const first = pieces[facts.from]
  const last = pieces[to - 1]
  if (!first || !last) return undefined
  const words = run.slice(facts.from, to).map((word) => word.text)
  words[words.length - 1] = last.word.bare
  const titles =
    facts.titles.length > 0
      ? facts.titles
      : preceding.class === wordClass.role || genderOfNoun(preceding.text) !== 0
        ? [preceding.text]
        : []
  let gender: Gender = 0
  for (const title of titles) gender = genderOfNoun(title) || gender
  if (gender === 0 && words.length > 1 && !organization) gender = genderOfFirstName(words[0] ?? '') ?? 0
  return {
    start: first.start,
    end: last.end - (last.word.text.length - last.word.bare.length),
    words,
    person: organization
      ? -3
      : personVotes(text, words.map(known.of), titles.length > 0, preceding, last.end),
    gender,
    roles: titles.map(roleNounOf),
    leads: leads && !prepositions.test(preceding.text),
    owns: last.word.owns,
    speaks,
    common: words.length === 1 && isCommonNoun(known.of(words[0] ?? ''))
  }
}

/** What no name begins with. */
const isOutside = (word: NameWord | undefined): boolean => word?.isPlain === true || word?.isParticle === true

/** A common noun with a capital: a title or another known word that is no first name. */
const isCommonNoun = (word: NameWord): boolean =>
  (word.isTitle || word.class !== undefined) && !isFirstName(word)

const endsInPostNominal = (run: readonly NameWord[], to: number): boolean => {
  const last = run[to - 1]
  return last !== undefined && isPostNominal(last)
}

/** The first word after `from` and before `to` that links a body’s name, or what follows a person’s; -1 where none does. */
function firstLink(run: readonly NameWord[], from: number, to: number): number {
  for (let index = from + 1; index < to; index++) {
    const word = run[index]
    if (word && isLink(word)) return index
  }
  return -1
}

interface TitledName {
  /** Where the name begins after its titles. */
  from: number
  titles: string[]
}

/** Where the name begins after titles (“Texas Sen. Ted Cruz”) or after what a first name follows (“State Hillary Clinton”). */
function stripTitles(run: readonly NameWord[], from: number, to: number, speaks: boolean): TitledName {
  if (to - from < 2) return {from, titles: []}
  const known = stripKnownTitles(run, from, to)
  const title = run[known.from]
  const next = run[known.from + 1]
  if (to - known.from < 3 || !title || !isRareTitle(title)) return known
  // “Auctioneer Grainne Tuohy said”: whoever speaks is somebody, though no list has the first name.
  if (!isFirstName(next) && !(speaks && next?.class === undefined)) return known
  return {from: known.from + 1, titles: [...known.titles, title.text]}
}

function stripKnownTitles(run: readonly NameWord[], from: number, to: number): TitledName {
  for (let index = to - 2; index >= from; index--) {
    const word = run[index]
    if (word?.isTitle && !(isFirstName(word) && index === from)) {
      const titles = run.slice(from, index + 1).filter(({isTitle}) => isTitle)
      return {from: index + 1, titles: titles.map(({text}) => text)}
    }
  }
  if (isFirstName(run[from]) || run[from]?.isInitial) return {from, titles: []}
  for (let index = from + 1; index < to - 1; index++) {
    const before = run[index - 1]
    if (before && isFirstName(run[index]) && isOther(before)) return {from: index, titles: []}
  }
  return {from, titles: []}
}

/** What no surname is: a known word, a people’s name, letters. */
const isOther = ({text, class: found}: NameWord): boolean =>
  found !== undefined || isDemonym(text) || /^\p{Lu}{2,}$/u.test(text)

function personVotes(
  text: string,
  words: readonly NameWord[],
  isTitled: boolean,
  preceding: NameWord,
  end: number
): number {
  let votes = isTitled ? 2 : 0
  const [first] = words
  const following = text.slice(end, end + 48)
  if (isFirstName(first)) votes += words.length > 1 ? 2 : 1
  if (words.length > 2 && words.slice(1, -1).some(({isInitial}) => isInitial)) votes += 1
  const goesOn = following.startsWith(' ')
  const saysNext = goesOn && /^ (?:said|says|told|added|wrote|tweeted)\b/.test(following)
  if (saysNext || (goesOn && /^ who\b/.test(following))) votes += 1
  if (following.startsWith(', ')) votes += votesOfApposition(following, words.length)
  if (places.test(preceding.text)) votes -= 1
  if (isThe(preceding)) votes -= 2
  // “Petrosian said” is somebody, “Russian” is not.
  if (!saysNext && !isSpeech(preceding) && words.every((word) => isDemonym(word.text))) votes -= 3
  if (words.length === 1 && isLetters(first) && !/^ \p{Lu}{2,} \p{Lu}{2}/u.test(following)) votes -= 2
  if (words.length > 4) votes -= 1
  return votes
}

const isLetters = (word: NameWord | undefined): boolean => /^\p{Lu}{2,}$/u.test(word?.text ?? '')

const isThe = ({text}: NameWord): boolean => text.length === 3 && text.toLowerCase() === 'the'

/** What tells of a name of some words that a comma `following` it opens. */
function votesOfApposition(following: string, words: number): number {
  let votes = 0
  if (/^, (?:\d\d|who|a|an)\b/.test(following)) votes += 1
  if (/^, (?:\p{Lu}\p{L}{1,4}\.|\p{Lu}\p{L}+,)/u.test(following) && words < 3) votes -= 1
  if (/^, which\b/.test(following) || isCalledBody(following)) votes -= 3
  return votes
}

/** “…, the operator,” “…, a mining company”: what is said of a body right after its name. */
function isCalledBody(following: string): boolean {
  const noun = /^, (?:the|an?) (?:[a-z-]+ ){0,2}([a-z-]+)(?:,| (?:that|which)\b)/.exec(following)?.[1]
  return noun !== undefined && (bodies.test(noun) || classifyWord(noun) === wordClass.organization)
}

/** What a body is called more often than a person where a name without a title stands before it. */
const bodies = /^(?:operator|maker|manufacturer|supplier|retailer|carrier)$/

/**
 * Whether the words from `from` to `to`, of which the one at `link` is “of” or the like, begin with a person: with a
 * first name, or a form of address, before the link.
 */
function namesPerson(
  run: readonly NameWord[],
  from: number,
  link: number,
  to: number,
  preceding: NameWord
): boolean {
  if (link - from < 2) return false
  const words = run.slice(from, link)
  const isUnknown = (word: NameWord): boolean => word.class === undefined
  if (words.slice(0, -1).some((word) => isFirstName(word) || word.class === wordClass.honorific))
    return words.at(-1)?.class !== wordClass.organization
  // “said Bettina Kroll of the Red Cross”
  if (words.length === 2 && isSpeech(preceding) && words.every(isUnknown)) return true
  // “Governor Eze of Norland”, but “the Teacher Retirement System of Norland”, “Attorney General of Norland Ruth Keane”
  const names = words.slice(words.findLastIndex((word) => word.class === wordClass.role) + 1)
  const isTitled = names.length < words.length && names.length > 0 && names.length < 3
  return isTitled && !run.slice(link, to).some(isFirstName) && !isThe(preceding) && names.every(isUnknown)
}

/** Whether a run of capitalised words names a body and not a person. */
function isOrganization(words: readonly NameWord[], speaks: boolean): boolean {
  if (words.length < 2) return false
  const [first] = words
  const ending = words.at(-1)?.class
  // “Mr Hill”, “said Bettina Hill”, but “Market Hill”
  if (first?.class === wordClass.honorific) return false
  if (ending === wordClass.place) return words.length > 2 || !(speaks || isFirstName(first))
  if (ending === wordClass.organization) return true
  if (ending === wordClass.group || ending === wordClass.cueNoun) return !isFirstName(first)
  // “Secretary of State Hillary Clinton” is somebody, “Department of State” is not.
  const linked = firstLink(words, 0, words.length)
  return linked > 0 && !words.slice(linked + 1, -1).some((word) => isFirstName(word) || word.isTitle)
}
