import {isCutShort, type BlockFacts} from '../lines/block-facts.js'

/** A sentence of at least this length may be the story’s last. In UTF-16 code units. */
const shortest = 10
/** A sentence about somebody or something: `The hearing continues.`, `She smiled.` */
const aboutSomebody = /^(?:The|An?|He|She|It|They|His|Her|But|And|Nobody|Nothing|Police) \p{Ll}/u
/** `The hearing continues.`, `Tickets cost £12.`; but `Harbour and islands.` */
const closing = /^(?!\S+ and \S+$)\p{Lu}[\p{L}’'-]* [^:|]{3,70}\.$/u

/** Whether a block may be the last sentence of a story: `The hearing continues.`, `Nobody came.`; nothing that speaks to the reader. */
export const isClosingSentence = (block: BlockFacts): boolean =>
  block.text.length >= shortest &&
  block.endsSentence &&
  !isCutShort(block) &&
  block.personalWordShare === 0 &&
  (block.cueWords.length === 0 || aboutSomebody.test(block.text)) &&
  closing.test(block.text)
