import {femaleNames, maleNames} from '../../../data/words/first-names.js'
import {wordsOfList} from '../../../data/words-of-list.js'

let memo: ReadonlySet<string> | undefined

/** Whether a word is a common first name of English-language news. */
export function isFirstName(word: string): boolean {
  // Built at the first call and kept: it is the same for every text.
  memo ??= new Set([femaleNames, maleNames].flatMap(wordsOfList))
  return word !== '' && memo.has(word.toLowerCase())
}
