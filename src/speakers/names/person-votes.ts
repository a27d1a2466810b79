import {
  bodies,
  moreCapitals,
  nounInApposition,
  opensPersonalApposition,
  opensPlaceApposition,
  personalVerbs,
  placeHead,
  placePrepositions,
  siteEnding
} from '../../data/patterns/name-patterns.js'
import {classifyWord} from '../words/lexicon.js'
import {WordClass} from '../../data/words/word-class.js'
import {isFirstName, isSpeech, type NameWord} from './name-word.js'

/** How far behind a name is read, in UTF-16 code units. */
const reach = 48

/** No place has a name of more words. */
const longestPlace = 3

/** A name at its place. */
interface NameInPlace {
  words: readonly NameWord[]
  isTitled: boolean
  /** Whether its last word ends in ’s. */
  owns: boolean
  preceding: NameWord
  next: NameWord
  /** Where it begins and ends, in UTF-16 code units. */
  start: number
  end: number
}

/** How much tells that a name is a person’s: above 0 more than against it. */
export function personVotes(
  text: string,
  {words, isTitled, owns, preceding, next, start, end}: NameInPlace
): number {
  let votes = isTitled ? 2 : 0
  const [first] = words
  if (isFirstName(first)) votes += words.length > 1 ? 2 : 1
  if (words.length > 2 && words.slice(1, -1).some(({isInitial}) => isInitial)) votes += 1
  const saysNext = personalVerbs.has(next.text)
  // “Petrosian Hakim nodded”
  if (
    words.length === 2 &&
    votes === 0 &&
    preceding.key !== 'the' &&
    actsNext(next) &&
    words.every(isOfNoList)
  )
    votes += 1
  if (saysNext || next.text === 'who') votes += 1
  if (text.startsWith(', ', end)) votes += votesOfApposition(text.slice(end, end + reach), words.length)
  // “In Smith’s house”: what is owned stands there. “Outside, Smith …”: somebody does.
  if (!owns && placePrepositions.has(preceding.key) && !text.startsWith(', ', start - 2)) votes -= 1
  if (preceding.key === 'the') votes -= 2
  // “Her Instagram Stories”
  if (preceding.class === WordClass.possessive && !isFirstName(first)) votes -= 1
  // “Petrosian said” is somebody, “Russian” is not.
  if (!saysNext && !isSpeech(preceding) && words.every(({isDemonym}) => isDemonym)) votes -= 3
  if (words.length === 1 && first?.isLetters && !moreCapitals.test(text.slice(end, end + reach))) votes -= 2
  if (words.length > 4) votes -= 1
  if (!isTitled && !isSpeech(preceding) && isPlace(words)) votes -= 3
  if (siteEnding.test(words.at(-1)?.bare ?? '')) votes -= 5
  return votes
}

/** “New Norrby”, “St. Louis”; but “New Norrby Public Radio”, and “South Korean Ana Low”. */
const isPlace = (words: readonly NameWord[]): boolean =>
  words.length > 1 &&
  words.length <= longestPlace &&
  !words.at(-1)?.isDemonym &&
  placeHead.test(words[0]?.text ?? '')

/** “Nodded”, “was” */
const actsNext = ({text, class: found}: NameWord): boolean =>
  /^\p{Ll}{2,}ed$/u.test(text) || found === WordClass.be || found === WordClass.have

/** “Petrosian”: neither a word that has a class, nor a people’s name, nor letters. */
const isOfNoList = ({class: found, isDemonym, isLetters}: NameWord): boolean =>
  found === undefined && !isDemonym && !isLetters

/** What tells of a name of some words that a comma `following` it opens. */
function votesOfApposition(following: string, words: number): number {
  let votes = 0
  if (opensPersonalApposition.test(following)) votes += 1
  if (words < 3 && opensPlaceApposition.test(following)) votes -= 1
  if (/^, which\b/.test(following) || isCalledBody(following)) votes -= 3
  return votes
}

/** “…, the operator,” “…, a mining company”: what is said of a body right after its name. */
function isCalledBody(following: string): boolean {
  const noun = nounInApposition.exec(following)?.[1]
  return noun !== undefined && (bodies.has(noun) || classifyWord(noun) === WordClass.organization)
}
