import {demonymByEnding, demonyms} from '../../data/words/demonyms.js'

/** Whether a capitalised word tells where somebody is from, or of which faith or party: seldom a name. */
export const isDemonym = (word: string): boolean =>
  demonyms.has(word) || (mayEndDemonym(word.charCodeAt(word.length - 1)) && demonymByEnding.test(word))

/** e h n s: most words end otherwise, and are spared the regular expression. */
const mayEndDemonym = (code: number): boolean =>
  code === 0x65 || code === 0x68 || code === 0x6e || code === 0x73
