import type {Passage} from '../mentions/passage.js'
import type {Words} from '../words/word.js'

/** “The senator”, who is known already, or the only one. */
export const beginsWithThe = ({words}: Passage, {first}: Words): boolean =>
  words[first]?.text.toLowerCase() === 'the'
