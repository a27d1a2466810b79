import {
  epithet,
  openingClause,
  opensMatter,
  participleAtHead,
  placeHead,
  prepositionsBeforeNames
} from '../../data/patterns/name-patterns.js'
import {offices} from '../../data/words/office-nouns.js'
import type {Span} from '../../text/span.js'
import {isOfficeNoun} from '../words/name-after-office.js'
import {roleNounOf} from '../roles/role-words.js'
import type {Gender} from '../words/gender.js'
import {WordClass} from '../../data/words/word-class.js'
import {endOfPerson} from './end-of-person.js'
import type {FoundName, Run} from './found-name.js'
import {isDescribed} from './is-described.js'
import {isOrganization} from './is-organization.js'
import {isFirstName, isLink, isPostNominal, isSpeech, type NameWord, type NameWords} from './name-word.js'
import {personVotes} from './person-votes.js'
import {startOfOffice} from '../words/office-in-capitals.js'
import {nameAfterOffice} from '../words/name-after-office.js'
import {isTitle, stripTitles, type TitledName} from './strip-titles.js'
import {isSpeechVerb} from '../words/word-classes.js'
import {wordAfter, wordBefore} from './word-beside.js'

/** What a run of capitalised words names, if anything. */
export function nameOfRun(
  text: string,
  paragraph: Span,
  {words: run, starts}: Run,
  leads: boolean,
  known: NameWords
): FoundName | undefined {
  let from = 0
  while (
    isOutside(run[from]) ||
    (leads && (isEpithet(run, from) || (isVerbBefore(run, from) && beginsSentence(text, starts[from] ?? 0))))
  )
    from++
  if (from >= run.length) {
    // “May said”
    from = run.length - 1
    if (!isSpeaker(run[from], known.of(wordAfter(text, (starts[from] ?? 0) + (run[from]?.text.length ?? 0)))))
      return undefined
  }
  const before = known.of(wordBefore(text, paragraph, starts[0] ?? 0))
  if (from === 0 && isBehindOffice(run, before)) from++
  // “Norrby Managing Director”
  const to = startOfOffice({first: 0, last: endOfName(run, from, before) - 1}, (index) =>
    (run[index]?.bare ?? '').toLowerCase()
  )
  const last = run[to - 1]
  const startOfLast = starts[to - 1]
  if (from >= to || !last || startOfLast === undefined) return undefined
  const preceding = (from > 0 ? run[from - 1] : undefined) ?? before
  if (isOfficeAlone(run, from, to, preceding)) return undefined
  const end = startOfLast + last.text.length
  const next = known.of(wordAfter(text, end))
  const speaks = isSpeech(preceding) || isSpeech(next)
  const office = titleWithOffice(run, from, to)
  const organization = !office && isOrganization(run, from, to, speaks)
  const {from: first, titles: own} =
    office ?? (organization ? {from, titles: none} : stripTitles(run, from, to, {speaks, leads}))
  const words = run.slice(first, to)
  if (last.owns) words[words.length - 1] = known.of(last.bare)
  const titles = own.length > 0 ? own : titleBefore(preceding)
  const start = starts[first] ?? startOfLast
  return {
    start,
    end: startOfLast + last.bare.length,
    words,
    person: organization
      ? -3
      : personVotes(text, {
          words,
          isTitled:
            titles.length > 0 ||
            (isDescribed(text, paragraph, start) && !placeHead.test(words[0]?.text ?? '')),
          owns: last.owns,
          preceding,
          next,
          start,
          end
        }),
    gender: genderOf(titles, organization ? undefined : words),
    roles: titles.map(({text: title}) => roleNounOf(title)),
    leads:
      (leads && !prepositionsBeforeNames.has(preceding.key)) ||
      followsClause(text, paragraph, starts[from] ?? end, titles.length > 0),
    owns: last.owns,
    speaks,
    common:
      words.length === 1 &&
      (isCommonNoun(words[0]) || (!isFirstName(words[0]) && opensSentence(text, start, end)))
  }
}

const none: readonly NameWord[] = []

/**
 * “The Transport Secretary”, “Superintendent of Police”, “since June”: what is somebody’s office, or when it was, and nobody’s name.
 */
function isOfficeAlone(run: readonly NameWord[], from: number, to: number, before: NameWord): boolean {
  const [first, last] = [run[from], run[to - 1]]
  if (to - from === 1) return first?.class === WordClass.time && opensTime(before)
  if (before.key === 'the' && isOffice(last) && !isFirstName(first)) return true
  const link = run.findIndex((word, i) => i >= from && isLink(word))
  return (
    link > from &&
    run[link - 1]?.class === WordClass.role &&
    !run.slice(link).some(isFirstName) &&
    !titleWithOffice(run, from, to)
  )
}

/** “In June”, “since June”, “last June” */
const opensTime = ({key, class: found}: NameWord): boolean =>
  prepositionsBeforeNames.has(key) || found === WordClass.when || found === WordClass.adverb

/** “The Northport Star” is a paper, though a star is somebody. */
const isOffice = (word: NameWord | undefined): boolean => word !== undefined && offices.has(word.key)

/** Where the name in a run ends that begins at `from`: before what follows a person’s, and before letters behind it. */
function endOfName(run: readonly NameWord[], from: number, before: NameWord): number {
  let to = endOfPerson(run, from, before)
  while (to > from && run[to - 1]?.isParticle) to--
  while (to - from > 2 && endsInPostNominal(run, to)) to--
  return to
}

/** Of what follows a comma, `, Mr` or `, the` is enough. In UTF-16 code units. */
const reach = ', the'.length

const beginsSentence = (text: string, start: number): boolean =>
  /(?:^|[.!?]["”’)]?\s|[\r\n])$/.test(text.slice(Math.max(0, start - 3), start))

/** “Reacting, Mr Mott said”, at the head of a sentence; behind most names stands no comma. */
const opensSentence = (text: string, start: number, end: number): boolean =>
  text.charAt(end) === ',' &&
  beginsSentence(text, start) &&
  participleAtHead.test(text.slice(start, end + reach))

/** How long a clause is read that opens a sentence, in UTF-16 code units. */
const longestClause = 140

/** No job, and no space, between a clause and a name is longer, in UTF-16 code units. */
const longestJob = 40
const longestSpace = 3

/**
 * “Born in Hull in 1936, Brask trained as a welder”, “Speaking in Hull, area manager Brask differed”: the sentence is about Brask,
 * though Hull is named before.
 */
function followsClause(text: string, paragraph: Span, start: number, isTitled: boolean): boolean {
  // Behind a comma stands the name, or his job and the name.
  const from = Math.max(paragraph.start, start - (isTitled ? longestJob : longestSpace))
  if (!text.slice(from, start).includes(',')) return false
  return openingClause.test(text.slice(Math.max(paragraph.start, start - longestClause), start))
}

/** A title, “of”, what that is of and a name. */
const shortestOffice = 4

/** “Texas Secretary of State Ruth Keane”, “MP for Leeds Ruth Keane”: where her name begins, and her title. */
function titleWithOffice(run: readonly NameWord[], from: number, to: number): TitledName | undefined {
  if (to - from < shortestOffice) return undefined
  const index = run.findIndex(
    (word, i) => i >= from && isTitle(word) && opensMatter.test(run[i + 1]?.text ?? '')
  )
  const title = run[index]
  if (!title) return undefined
  const start = nameAfterOffice(run.slice(index, to).map(({text}) => text))
  return start < 0 ? undefined : {from: index + start, titles: [title]}
}

/** “Spokesman Ana Petrova” in small letters: the noun right before a name. */
const titleBefore = (preceding: NameWord): readonly NameWord[] =>
  preceding.class === WordClass.role || preceding.nounGender !== 0 ? [preceding] : none

/** The gender that the titles tell, or else the first name of a full name. */
function genderOf(titles: readonly NameWord[], words: readonly NameWord[] = none): Gender {
  let gender: Gender = 0
  for (const {nounGender} of titles) gender = nounGender || gender
  return gender !== 0 || words.length < 2 ? gender : (words[0]?.gender ?? 0)
}

/** “Fearless Doris Attwater”: what a paper calls somebody at the head of a sentence. */
function isEpithet(run: readonly NameWord[], index: number): boolean {
  const word = run[index]
  return (
    word !== undefined &&
    !isFirstName(word) &&
    epithet.test(word.text) &&
    isFirstName(run[index + 1]) &&
    run.length > index + 2
  )
}

/** “Says Petrova: ” */
const isVerbBefore = (run: readonly NameWord[], index: number): boolean =>
  run.length > index + 1 && isSpeechVerb(run[index]?.class)

/** “Spokeswoman for Housing Ruth Keane”: whether a run begins with what her office is of. */
const isBehindOffice = ([subject, first]: readonly NameWord[], {key}: NameWord): boolean =>
  opensMatter.test(key) &&
  subject !== undefined &&
  isOfficeNoun(subject.key) &&
  !isFirstName(subject) &&
  isFirstName(first)

/** “May said”, “Day added”: what else is a verb or a time. */
const isSpeaker = (word: NameWord | undefined, next: NameWord): boolean =>
  (word?.class === WordClass.modal || word?.class === WordClass.time) && isSpeech(next)

/** What no name begins with. */
const isOutside = (word: NameWord | undefined): boolean => word?.isPlain === true || word?.isParticle === true

/** A common noun with a capital: a title or another known word that is no first name. */
const isCommonNoun = (word: NameWord | undefined): boolean =>
  word !== undefined && (word.isTitle || word.class !== undefined) && !isFirstName(word)

function endsInPostNominal(run: readonly NameWord[], to: number): boolean {
  const last = run[to - 1]
  return last !== undefined && isPostNominal(last)
}
