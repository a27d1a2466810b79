import {englishWords, foreignWords} from '../../data/words/telling-words.js'
import {characterAt, endOfLetters, lowerCase} from '../../text/characters.js'

/** How much of a text is looked at, in UTF-16 code units. */
const sample = 2000

/** No word that tells the language is longer. */
const longestTelling = 8

/** Whether a text reads as English: in another language nothing is known of who speaks. */
export function isEnglish(text: string): boolean {
  const start = text.slice(0, sample)
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

/** Nearly all letters that are asked about are ASCII: they are spared the regular expression. */
const isLatin = (text: string, index: number): boolean =>
  text.charCodeAt(index) < 128 || /^\p{Script=Latin}/u.test(characterAt(text, index))
