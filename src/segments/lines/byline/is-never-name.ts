import {neverNames} from '../../../data/patterns/byline-patterns.js'
import {functionWords} from '../../../data/words/function-words.js'
import {furnitureWords} from '../../../data/words/furniture-words.js'

/** Whether a word, in small letters, begins or fills lines that look like names and are none: `Most Popular`, `What’s On`. */
export const isNeverName = (word: string): boolean =>
  neverNames.has(word) || furnitureWords.has(word) || functionWords.has(word)
