import {
  creditParticles,
  labelEnd,
  labelSign,
  lastWordOfTail,
  nameForOutlet,
  plainSmallLastWord,
  smallLastWord,
  strokeBetweenNames
} from '../../../data/patterns/credit-patterns.js'
import {hasAgencyWord, mayBeAgency, mayEndAgency} from '../is-agency.js'
import {hasSign, Sign} from '../line-signs.js'
import type {LineReading} from '../read-line.js'
import {hasTrait, Trait} from '../word-traits.js'

/**
 * Whether a text may end in a credit, told by a few quick tests: a bracket at its end, a label, an agency, or words
 * with capitals where names can stand. Nearly all lines of prose and menus have none of these.
 *
 * @param reading Of the text, or of a longer one that it is part of.
 */
export const mayEndInCredit = (text: string, reading: LineReading): boolean =>
  endsInBracket(text) ||
  (mayHaveLabelWord(reading) && mayHaveLabel(text)) ||
  (hasSign(reading.signs, Sign.slash) && strokeBetweenNames.test(text)) ||
  lastWordOfTail.test(text.slice(-60)) ||
  mayEndInNames(text, reading)

export const endsInBracket = (text: string): boolean => {
  const last = text.charAt(text.length - 1)
  return isClosing(last) || (last === '.' && isClosing(text.charAt(text.length - 2)))
}

const isClosing = (character: string): boolean => character === ')' || character === ']'

const mayHaveLabelWord = ({signs, traits}: LineReading): boolean =>
  hasSign(signs, Sign.colon | Sign.slash | Sign.glue | Sign.foreign) || hasTrait(traits, Trait.creditLabel)

/** Whether a label of a credit may stand somewhere in a text: `Photo: `, `© `. */
export const mayHaveLabel = (text: string): boolean => labelSign.test(text) && labelEnd.test(text)

/** Whether names may stand at the end of a text: of an agency, of somebody `for` an outlet, or after a sentence. */
function mayEndInNames(text: string, {signs, traits}: LineReading): boolean {
  const smallWord = hasSign(signs, Sign.foreign) ? smallLastWord : plainSmallLastWord
  const word = smallWord.exec(text.slice(-50))?.groups?.['word']
  if (word !== undefined && !creditParticles.has(word)) return mayEndAgency(word)
  return (
    (hasTrait(traits, Trait.agency) && mayNameAgency(text, signs)) ||
    (text.includes(' for ') && nameForOutlet.test(text)) ||
    (hasSign(signs, sentenceEnds) && endsAfterSentence(text))
  )
}

const mayNameAgency = (text: string, signs: number): boolean =>
  hasSign(signs, marksBetweenNames) || betweenNames.test(text) ? hasAgencyWord(text) : mayBeAgency(text)

const marksBetweenNames =
  Sign.bar | Sign.comma | Sign.stop | Sign.exclamation | Sign.question | Sign.slash | Sign.hyphen
const sentenceEnds = Sign.stop | Sign.exclamation | Sign.question | Sign.typographic

/** What parts names from each other and from the caption. */
const betweenNames = /[|,–—•·.!?…/)-]|(?:via|through)\s/i

/** Whether something begins with a capital after the end of a sentence, and is no sentence: `…at dusk. Jane Doe`. */
const endsAfterSentence = (text: string): boolean =>
  text.length > 20 &&
  !/(?<!Inc|Ltd|Corp|Co|Jr)[.!?:;"”]$/.test(text.slice(-5)) &&
  /[.!?…](?:\s?—\s?|["'”’)\]]{0,2}\s{0,3})[\p{Lu}@"“]/u.test(text)
