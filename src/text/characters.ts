import {CharacterKind, kindOfCharacter} from './character-kind.js'

/** Quotation marks, dashes and the like: no letters, and most of what is not ASCII in English. */
export const isPunctuation = (code: number): boolean => code >= 0x2000 && code < 0x2070

export const isSmallAsciiLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a

export const isAsciiLetter = (code: number): boolean =>
  isSmallAsciiLetter(code) || (code >= 0x41 && code <= 0x5a)

/** The character that begins at `index`, of one or two UTF-16 code units. */
export const characterAt = (text: string, index: number): string =>
  String.fromCodePoint(text.codePointAt(index) ?? 0)

/** Whether the character at `index` is a capital. */
export function isCapital(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  return !isPunctuation(code) && /^\p{Lu}/u.test(characterAt(text, index))
}

/** Whether the character at `index` is a letter. */
export function isLetter(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code < 0x80) return isAsciiLetter(code)
  return !isPunctuation(code) && /^\p{L}/u.test(characterAt(text, index))
}

/** Where the letters end that begin at `index`. */
export function endOfLetters(text: string, index: number): number {
  for (;;) {
    while (isAsciiLetter(text.charCodeAt(index))) index++
    if (!isLetter(text, index)) return index
    index += isAstral(text, index) ? 2 : 1
  }
}

/** Whether the character at `index` takes two UTF-16 code units. */
export const isAstral = (text: string, index: number): boolean => (text.codePointAt(index) ?? 0) > 0xffff

/** The same as `toLowerCase`, and faster for a word without capitals, as most are. */
export function lowerCase(word: string): string {
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index)
    if (code >= 0x80 || (code >= 0x41 && code <= 0x5a)) return word.toLowerCase()
  }
  return word
}

/** Whether the UTF-16 code unit at `index` is a letter, a digit or a combining mark, or half of a letter. */
export function isInWord(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code >= 0xd800 && code < 0xe000) return isLetter(text, code < 0xdc00 ? index : index - 1)
  return kindOfCharacter(code) === CharacterKind.letter
}
