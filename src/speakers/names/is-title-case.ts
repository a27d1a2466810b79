import {introducesSpeech} from '../../data/name-patterns.js'
import type {Span} from '../../text/span.js'
import {isCapital, isLetter} from './characters.js'

/** Longer paragraphs are no headlines. */
const longest = 200

/** A headline in which all words are capitalised tells nothing of names. */
export function isTitleCase(text: string, {start, end}: Span): boolean {
  if (end - start > longest) return false
  const written = text.slice(start, end)
  return isCapitalised(written) && !isSentence(written)
}

/** Words of fewer letters are small in headlines, too. */
const shortestWord = 4

/** Whether more than three quarters of the longer words, and of at least five, have a capital. */
function isCapitalised(text: string): boolean {
  let words = 0
  let capitals = 0
  let start = 0
  for (let index = 0; index <= text.length; index++) {
    if (index < text.length && isLetter(text, index)) continue
    if (index - start >= shortestWord) {
      words++
      if (isCapital(text, start)) capitals++
    }
    start = index + 1
  }
  return words > 4 && capitals > 0.75 * words
}

function isSentence(text: string): boolean {
  // Old wires are in capitals throughout, and have sentences.
  if (!/\p{Ll}/u.test(text) && /[.!?]["”’]?$/.test(text)) return true
  // No headline ends in a full stop; an abbreviation may stand last.
  if (/\p{Ll}{3}\.$/u.test(text)) return true
  return introducesSpeech.test(text)
}
