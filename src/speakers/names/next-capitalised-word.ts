import {prefixAtEnd} from '../../data/words/name-particles.js'
import {characterAt, isAsciiLetter, isAstral, isCapital, isPunctuation} from '../../text/characters.js'
import type {Span} from '../../text/span.js'

/** No word of a name is longer behind its capital, in characters. */
const longestRest = 40

/**
 * The next word in `text` that a name may be made of, from an offset on: a capital with the letters, digits and marks
 * that follow it, and what may stand small before it: `Petrova`, `O’Hara`, `al-Karimi`, `U.S.`
 */
export function nextCapitalisedWord(text: string, from: number): Span | undefined {
  let index = nextPossibleCapital(text, from)
  while (index >= 0 && (!isCapital(text, index) || followsLetter(text, index)))
    index = nextPossibleCapital(text, index + 1)
  if (index < 0) return undefined
  return {start: index - lengthOfPrefix(text, from, index), end: endOfWord(text, index)}
}

/** ASCII capitals, and all that may be a capital beyond ASCII: most of an article is neither, and is passed over. */
const possibleCapital = /[A-Z\u00C0-\u1FFF\u2070-\uFFFF]/g

function nextPossibleCapital(text: string, from: number): number {
  possibleCapital.lastIndex = from
  return possibleCapital.test(text) ? possibleCapital.lastIndex - 1 : -1
}

/** Whether a letter or a digit stands right before a place. */
function followsLetter(text: string, index: number): boolean {
  if (index === 0) return false
  const code = text.charCodeAt(index - 1)
  if (code < 0x80) return isLetterOrDigit(code)
  return !isPunctuation(code) && /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, index - 2), index))
}

const isLetterOrDigit = (code: number): boolean => isAsciiLetter(code) || (code >= 0x30 && code <= 0x39)

/** How long the small beginning of a name is that ends before a capital: 3 for `al-Karimi`, 0 where none does. */
function lengthOfPrefix(text: string, from: number, capital: number): number {
  const code = text.charCodeAt(capital - 1)
  // - ' ’
  if (code !== 0x2d && code !== 0x27 && code !== 0x2019) return 0
  const length = prefixAtEnd.exec(text.slice(Math.max(from, capital - 4), capital))?.[0].length ?? 0
  return followsLetter(text, capital - length) ? 0 : length
}

/** Where the word ends that begins with a capital. */
function endOfWord(text: string, capital: number): number {
  let index = capital + (isAstral(text, capital) ? 2 : 1)
  for (let count = 0; count < longestRest && index < text.length; count++) {
    const code = text.charCodeAt(index)
    if (code < 0x80 || isPunctuation(code)) {
      if (!isLetterOrDigit(code) && !isMarkInWord(code)) break
      index++
    } else {
      const character = characterAt(text, index)
      if (!/[\p{L}\p{M}\p{N}]/u.test(character)) break
      index += character.length
    }
  }
  return index
}

/** ' ’ & . @ - */
const isMarkInWord = (code: number): boolean =>
  code === 0x2e || code === 0x2d || code === 0x27 || code === 0x2019 || code === 0x26 || code === 0x40
