import {verbInSentence} from '../../data/patterns/speech-patterns.js'
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

/** No headline ends in a full stop, or in a quotation of small words; an abbreviation may stand last. */
const endsInStop = (text: string, end: number): boolean =>
  /\p{Ll}{3}\.$|\s\p{Ll}{1,20}\s\p{Ll}{1,20}[.!?]["”]$/u.test(text.slice(Math.max(0, end - reach), end))

/** Two words, in UTF-16 code units. */
const reach = 45

/** Words of fewer letters are small in headlines, too, but for verbs: “was”, “led”. */
const shortestWord = 4
const shortestVerb = 3
const smallInHeadlines = /^(?:the|and|but|for|nor|via|per)$/

/** Whether more than three quarters of the longer words, and of at least five, have a capital. */
function isCapitalised(text: string): boolean {
  let words = 0
  let capitals = 0
  for (let from = 0; from < text.length; from++) {
    const to = endOfLetters(text, from)
    const capital = isCapital(text, from)
    if (
      to - from >= shortestWord ||
      (to - from === shortestVerb && !capital && !smallInHeadlines.test(text.slice(from, to)))
    ) {
      words++
      if (capital) capitals++
    }
    from = to
  }
  return words > 4 && capitals > 0.75 * words
}

function isSentence(text: string): boolean {
  // Old wires are in capitals throughout, and have sentences.
  if (!/\p{Ll}/u.test(text) && /[.!?]["”’]?$/.test(text)) return true
  return verbInSentence.test(text)
}
