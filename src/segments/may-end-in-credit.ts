import {creditParticles, labelEnd, labelSign, lastWordOfTail, smallLastWord} from '../data/credit-patterns.js'
import {hasAgencyWord, mayBeAgency, mayEndAgency} from './is-agency.js'
import {hasSign, Sign, signsOf} from './line-signs.js'

/**
 * Whether a text may end in a credit, told by a few quick tests: a bracket at its end, a label, an agency, or words
 * with capitals where names can stand. Nearly all lines of prose and menus have none of these.
 */
export const mayEndInCredit = (text: string): boolean =>
  endsInBracket(text) || mayHaveLabel(text) || lastWordOfTail.test(text.slice(-60)) || mayEndInNames(text)

export const endsInBracket = (text: string): boolean =>
  hasSign(signsOf(text.slice(-2)), Sign.closing) && /[)\]]\.?$/.test(text.slice(-2))

/** Whether a label of a credit may stand somewhere in a text: `Photo: `, `© `. */
export const mayHaveLabel = (text: string): boolean => labelSign.test(text) && labelEnd.test(text)

/** Whether names may stand at the end of a text: of an agency, of somebody `for` an outlet, or after a sentence. */
function mayEndInNames(text: string): boolean {
  const word = smallLastWord.exec(text.slice(-50))?.groups?.['word']
  if (word !== undefined && !creditParticles.has(word)) return mayEndAgency(word)
  const signs = signsOf(text)
  const arePlainlyParted = hasSign(signs, marksBetweenNames)
  const hasAgency = arePlainlyParted || betweenNames.test(text) ? hasAgencyWord(text) : mayBeAgency(text)
  return (
    hasAgency ||
    (text.includes('for') && /\sfor\s/.test(text)) ||
    (hasSign(signs, sentenceEnds) && endsAfterSentence(text))
  )
}

const marksBetweenNames =
  Sign.bar | Sign.comma | Sign.stop | Sign.exclamation | Sign.question | Sign.slash | Sign.hyphen
const sentenceEnds = Sign.stop | Sign.exclamation | Sign.question | Sign.typographic

/** What parts names from each other and from the caption. */
const betweenNames = /[|,–—•·.!?…/)-]|(?:via|through)\s/i

/** Whether something begins with a capital after the end of a sentence, and is no sentence: `…at dusk. Jane Doe`. */
const endsAfterSentence = (text: string): boolean =>
  text.length > 20 &&
  !/(?<!Inc|Ltd|Corp|Co|Jr)[.!?:;"”]$/.test(text.slice(-5)) &&
  /[.!?…]["'”’)\]]{0,2}\s{0,3}[\p{Lu}@"“]/u.test(text)
