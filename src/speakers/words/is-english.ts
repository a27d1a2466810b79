import {englishWords, foreignWords} from '../../data/telling-words.js'

/** How much of a text is looked at, in UTF-16 code units. */
const sample = 2000

/** No word that tells the language is longer. */
const longestTelling = 8

/** Whether a text reads as English: in another language nothing is known of who speaks. */
export function isEnglish(text: string): boolean {
  const start = text.slice(0, sample)
  const words = start.match(/\p{L}+/gu) ?? []
  let english = 0
  let foreign = 0
  let latin = 0
  for (const word of words) {
    if (isLatin(word)) latin++
    if (word.length > longestTelling) continue
    const plain = word.toLowerCase()
    if (englishWords.has(plain)) english++
    else if (foreignWords.has(plain)) foreign++
  }
  return foreign <= english + 1 && 2 * latin >= words.length
}

/** Nearly all letters that are asked about are ASCII: they are spared the regular expression. */
const isLatin = (word: string): boolean => word.charCodeAt(0) < 128 || /^\p{Script=Latin}/u.test(word)
