import {englishWords, foreignWords} from '../../data/words/telling-words.js'
import {characterAt, endOfLetters, lowerCase} from '../../text/characters.js'
import type {Span} from '../../text/span.js'

/** How much of a text is looked at, in UTF-16 code units. */
const sample = 2000

/** No word that tells the language is longer. */
const longestTelling = 8

/**
 * Whether paragraphs read as English: in another language nothing is known of who speaks.
 *
 * @param paragraphs Of the story alone: its page may have menus in another language.
 */
export function isEnglish(text: string, paragraphs: readonly Span[]): boolean {
  const start = beginningOf(text, paragraphs)
  let words = 0
  let english = 0
  let foreign = 0
  let latin = 0
  for (let from = 0; from < start.length; from++) {
    const to = endOfLetters(start, from)
    if (to === from) continue
    words++
    if (isLatin(start, from)) latin++
    if (to - from <= longestTelling) {
      const plain = lowerCase(start.slice(from, to))
      if (englishWords.has(plain)) english++
      else if (foreignWords.has(plain)) foreign++
    }
    from = to
  }
  return foreign <= english + 1 && 2 * latin >= words
}

function beginningOf(text: string, paragraphs: readonly Span[]): string {
  let beginning = ''
  for (const {start, end} of paragraphs) {
    if (beginning.length >= sample) break
    beginning += `${text.slice(start, Math.min(end, start + sample))} `
  }
  return beginning.slice(0, sample)
}

/** Nearly all letters that are asked about are ASCII: they are spared the regular expression. */
const isLatin = (text: string, index: number): boolean =>
  text.charCodeAt(index) < 128 || /^\p{Script=Latin}/u.test(characterAt(text, index))
