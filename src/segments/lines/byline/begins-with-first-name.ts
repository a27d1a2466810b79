import {femaleNames, maleNames} from '../../../data/words/first-names.js'
import {setOfWords} from '../../../data/words-of-list.js'
import {lazily} from '../../../memo/lazily.js'

/** Whether a name begins with a common first name of English-language news: `Jane Doe`, `Jane-Ann Doe`. */
export const beginsWithFirstName = (name: string): boolean =>
  firstNames().has(/^[^\s-]{1,30}/.exec(name)?.[0].toLowerCase() ?? '')

const firstNames = lazily(() => setOfWords(`${femaleNames} ${maleNames}`))
