import {introducesSpeech} from '../../data/patterns/speech-patterns.js'
import type {Span} from '../../text/span.js'
import {endOfLetters, isCapital} from '../../text/characters.js'

/** Longer paragraphs are no headlines. */
const longest = 200

/** A headline in which all words are capitalised tells nothing of names. */
export function isTitleCase(text: string, {start, end}: Span): boolean {
  if (end - start > longest || endsInStop(text, end)) return false
  const written = text.slice(start, end)
  return isCapitalised(written) && !isSentence(written)
}

/** No headline ends in a full stop; an abbreviation may stand last. */
const endsInStop = (text: string, end: number): boolean =>
  text.charAt(end - 1) === '.' && /^\p{Ll}{3}/u.test(text.slice(end - 4, end))

/** Words of fewer letters are small in headlines, too. */
const shortestWord = 4

/** Whether more than three quarters of the longer words, and of at least five, have a capital. */
function isCapitalised(text: string): boolean {
  let words = 0
  let capitals = 0
  for (let from = 0; from < text.length; from++) {
    const to = endOfLetters(text, from)
    if (to - from >= shortestWord) {
      words++
      if (isCapital(text, from)) capitals++
    }
    from = to
  }
  return words > 4 && capitals > 0.75 * words
}

function isSentence(text: string): boolean {
  // Old wires are in capitals throughout, and have sentences.
  if (!/\p{Ll}/u.test(text) && /[.!?]["”’]?$/.test(text)) return true
  return introducesSpeech.test(text)
}
