import {femaleNames, maleNames} from '../../../data/words/first-names.js'
import {setOfWords} from '../../../data/words-of-list.js'
import {lazily} from '../../../memo/lazily.js'

/** Whether a word is a common first name of English-language news. */
export const isFirstName = (word: string): boolean => firstNames().has(word.toLowerCase())

const firstNames = lazily(() => setOfWords(`${femaleNames} ${maleNames}`))
