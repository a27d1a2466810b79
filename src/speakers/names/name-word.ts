import {
  capitalLetters,
  hyphenedTitle,
  initials,
  lettersInPlural,
  nameLinks,
  placeHead,
  postNominals
} from '../../data/patterns/name-patterns.js'
import {nameParticles, nameSuffix} from '../../data/words/name-particles.js'
import {isCapital, lowerCase} from '../../text/characters.js'
import {genderOfNoun, genderOfSmallName, type Gender} from '../words/gender.js'
import {isAge} from '../words/is-age.js'
import {isDemonym} from '../words/is-demonym.js'
import {classifyAsWritten, classifyWord} from '../words/lexicon.js'
import {withoutPossessive} from '../words/possessive.js'
import {pronounOf} from '../words/pronoun-of.js'
import {withoutStop} from '../words/small-without-stop.js'
import {WordClass} from '../../data/words/word-class.js'
import {isSpeechVerb} from '../words/word-classes.js'
import {remembered} from '../../memo/remembered.js'

/** A word in or beside a name, and what is known of it by itself. */
export interface NameWord {
  text: string
  /** Without ’s. */
  bare: string
  owns: boolean
  /** As names are compared: in small letters, with straight apostrophes. */
  key: string
  class: WordClass | undefined
  /** Of the first name that it is; `undefined` where it is none that is known. */
  gender: Gender | undefined
  /** What it tells as a title or a noun: Mrs., spokesman. */
  nounGender: Gender
  isInitial: boolean
  isParticle: boolean
  /** What tells father from son: Jr., III. */
  isSuffix: boolean
  /** A form of address or an office: Sen., Secretary-General. */
  isTitle: boolean
  /** What stands capitalised at the beginning of a sentence and is no part of a name. */
  isPlain: boolean
  /** A people’s name, or what tells where somebody is from: Russian, Democrats. */
  isDemonym: boolean
  /** Capitals alone: DNC. */
  isLetters: boolean
}

/** What is known of the words of one article, each looked up once: the same ones come again and again. */
export interface NameWords {
  of: (text: string) => NameWord
  /** The same for a capitalised word as it was scanned, maybe with the full stop that ends its sentence. */
  scanned: (written: string) => NameWord
}

export function createNameWords(): NameWords {
  const of = remembered(describe)
  const withStop = remembered((written: string) => of(withoutLastStop(written)))
  return {
    of,
    scanned: (written) => (mayEndWord.has(written.charAt(written.length - 1)) ? withStop : of)(written)
  }
}

export const isFirstName = (word: NameWord | undefined): boolean => word?.gender !== undefined

export const isSpeech = (word: NameWord): boolean => isSpeechVerb(word.class)

/** What links the words of a body’s name, and follows a person’s: Department of Health, Mary Smith of Ohio. */
export const isLink = ({text}: NameWord): boolean => nameLinks.has(text)

export const isPostNominal = ({bare}: NameWord): boolean => postNominals.has(bare)

/** Of more than a letter, an initial has a full stop. */
const isInitialOf = (text: string): boolean => (text.length < 3 || text.includes('.')) && initials.test(text)

function describe(text: string): NameWord {
  const bare = withoutPossessive(text)
  const owns = bare !== text
  const small = lowerCase(text)
  const smallBare = owns ? withoutPossessive(small) : small
  const plain = withoutStop(smallBare)
  const gender = genderOfSmallName(smallBare)
  const capital = isCapital(text, 0)
  const found = classifyAsWritten(plain, capital)
  const isInitial = capital && isInitialOf(text)
  return {
    text,
    bare,
    owns,
    key: small.includes('’') ? small.replace(/’/g, "'") : small,
    class: found,
    gender,
    nounGender: owns ? 0 : genderOfNoun(plain),
    isInitial,
    isParticle: !capital && nameParticles.has(text),
    isSuffix: capital && text.length < 5 && nameSuffix.test(text),
    isTitle:
      found === WordClass.honorific ||
      found === WordClass.role ||
      (text.includes('-') && hyphenedTitle.test(text)),
    isPlain:
      gender === undefined &&
      (isPlainWord(text, found) || isAge(text) || lettersInPlural.test(text)) &&
      (!isInitial || text === 'A' || text === 'I'),
    isDemonym: capital && isDemonym(text),
    isLetters: capital && isCapital(text, 1) && capitalLetters.test(text)
  }
}

const isPlainWord = (text: string, found: WordClass | undefined): boolean =>
  found === undefined ? pronounOf(text) !== '' : isFunctionWord(found) || /...(?:ed|ing)$/.test(text)

/** Words of the classes that never make a name by themselves. */
const isFunctionWord = (found: WordClass): boolean =>
  (found >= WordClass.he && found <= WordClass.quantifier) ||
  (found >= WordClass.be && found <= WordClass.adverb)

/** What a scanned word may end in that is no letter of it. */
const mayEndWord: ReadonlySet<string> = new Set(['.', "'", '’', '&', '-'])

/** What of a word stands before `end`, with the apostrophe behind an s: `workers’`. */
function withApostropheOfPlural(written: string, end: number): string {
  const longer = written.slice(0, end + 1)
  return /s['’]$/.test(longer) ? longer : written.slice(0, end)
}

/** A word without the full stop that ends its sentence; an initial, `Jr.` and `Mr.` keep theirs. */
function withoutLastStop(written: string): string {
  let end = written.length
  while (mayEndWord.has(written.charAt(end - 1))) end--
  const bare = withApostropheOfPlural(written, end)
  const keepsStop =
    isInitialOf(written) ||
    nameSuffix.test(written) ||
    (written.endsWith('.') && placeHead.test(written)) ||
    (written === `${bare}.` && classifyWord(withoutPossessive(bare)) === WordClass.honorific)
  return keepsStop ? written : bare
}
