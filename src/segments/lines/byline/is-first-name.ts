import {femaleNames, maleNames} from '../../../data/words/first-names.js'
import {wordsOfList} from '../../../data/words-of-list.js'
import {lazily} from '../../../memo/lazily.js'

/** Whether a word is a common first name of English-language news. */
export const isFirstName = (word: string): boolean => word !== '' && firstNames().has(word.toLowerCase())

const firstNames = lazily(() => new Set([femaleNames, maleNames].flatMap(wordsOfList)))
