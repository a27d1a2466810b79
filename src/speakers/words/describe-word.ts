import {namePrefix} from '../../data/words/name-particles.js'
import {lettersInPlural} from '../../data/patterns/name-patterns.js'
import {isCapital, isLetter} from '../../text/characters.js'
import {isAge} from './is-age.js'
import {isDemonym} from './is-demonym.js'
import {classifyAsWritten} from './lexicon.js'
import {lengthOfPossessive, withoutPossessive} from './possessive.js'
import {pronounOf} from './pronoun-of.js'
import {WordClass} from '../../data/words/word-class.js'
import {smallWithoutStop} from './small-without-stop.js'
import type {Word} from './word.js'

/** What a word of the reporter is by itself, wherever it stands. */
export interface WordFacts extends Pick<Word, 'class' | 'capital' | 'owns'> {
  /** How long the pronoun is that it is contracted of, in UTF-16 code units: 3 of `she’d`; else 0. */
  pronoun: number
}

export function describeWord(text: string): WordFacts {
  const capital = isCapital(text, 0) || namePrefix.test(text)
  const owns = text.length > 2 && lengthOfPossessive(text) > 0
  return {
    class: classify(owns ? withoutPossessive(text) : text, capital),
    capital,
    owns,
    pronoun: pronounOf(text).length
  }
}

function classify(text: string, capital: boolean): WordClass {
  const known = classifyAsWritten(smallWithoutStop(text), capital)
  if (known !== undefined) return known
  if (!capital || isAge(text)) return classifyByShape(text)
  if (lettersInPlural.test(text)) return WordClass.group
  return isDemonym(text) ? WordClass.demonym : WordClass.name
}

/** The class of what no list has: a word, a number or a mark. */
export function classifyByShape(text: string): WordClass {
  if (isLetter(text, 0)) {
    if (text.endsWith('ly')) return WordClass.ly
    if (text.endsWith('ing')) return WordClass.ing
    if (text.endsWith('ed')) return WordClass.ed
    return /[^s]s$/.test(text) ? WordClass.plural : WordClass.other
  }
  if (/^\d|^[$£€#]/.test(text)) return WordClass.number
  switch (text.charAt(0)) {
    case ',':
      return WordClass.comma
    case '.':
    case '!':
    case '?':
    case '…':
      return WordClass.stop
    case ':':
      return WordClass.colon
    case ';':
      return WordClass.semicolon
    case '-':
    case '–':
    case '—':
      return WordClass.dash
    case '(':
    case '[':
      return WordClass.open
    case ')':
    case ']':
      return WordClass.close
    default:
      return WordClass.mark
  }
}
