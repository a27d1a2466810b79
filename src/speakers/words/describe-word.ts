import {namePrefix} from '../../data/name-particles.js'
import {lettersInPlural} from '../../data/name-patterns.js'
import {isCapital, isLetter} from '../../text/characters.js'
import {isAge} from './is-age.js'
import {isDemonym} from './is-demonym.js'
import {classifyWord} from './lexicon.js'
import {lengthOfPossessive, withoutPossessive} from './possessive.js'
import {wordClass, type WordClass} from './word-classes.js'
import type {Word} from './word.js'

/** What a word of the reporter is by itself, wherever it stands. */
export type WordFacts = Pick<Word, 'class' | 'capital' | 'owns'>

export function describeWord(text: string): WordFacts {
  const capital = isCapital(text, 0) || namePrefix.test(text)
  const owns = text.length > 2 && lengthOfPossessive(text) > 0
  return {class: classify(owns ? withoutPossessive(text) : text, capital), capital, owns}
}

function classify(text: string, capital: boolean): WordClass {
  const known = classifyWord(text)
  if (known !== undefined) return known
  if (!capital || isAge(text)) return classifyByShape(text)
  if (lettersInPlural.test(text)) return wordClass.group
  return isDemonym(text) ? wordClass.demonym : wordClass.name
}

/** The class of what no list has: a word, a number or a mark. */
export function classifyByShape(text: string): WordClass {
  if (isLetter(text, 0)) {
    if (text.endsWith('ly')) return wordClass.ly
    if (text.endsWith('ing')) return wordClass.ing
    if (text.endsWith('ed')) return wordClass.ed
    return /[^s]s$/.test(text) ? wordClass.plural : wordClass.other
  }
  if (/^\d|^[$£€#]/.test(text)) return wordClass.number
  switch (text.charAt(0)) {
    case ',':
      return wordClass.comma
    case '.':
    case '!':
    case '?':
    case '…':
      return wordClass.stop
    case ':':
      return wordClass.colon
    case ';':
      return wordClass.semicolon
    case '-':
    case '–':
    case '—':
      return wordClass.dash
    case '(':
    case '[':
      return wordClass.open
    case ')':
    case ']':
      return wordClass.close
    default:
      return wordClass.mark
  }
}
