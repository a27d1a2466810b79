import {WordClass} from '../../../data/words/word-class.js'
import {longestMentionAt, type Passage} from '../../mentions/passage.js'

/**
 * Who has signed a range that is a paragraph of its own: the next one is a dash, a name, and at most what they are behind a comma,
 * `— Jane Roe, mayor of Hull`. The mention, by index; `undefined` where nobody has.
 */
export function signatureBehind(passage: Passage, range: number): number | undefined {
  const {words, codes, mentions} = passage
  const at = passage.wordOfRange[range] ?? -1
  const own = words[at]?.paragraph
  const isAlone =
    own !== undefined && words[at - 1]?.paragraph !== own && words[at + 1]?.paragraph === own + 1
  if (!isAlone || codes[at + 1] !== WordClass.dash) return undefined
  const signed = longestMentionAt(passage, at + 2) ?? -1
  const mention = mentions[signed]
  const behind = (mention?.last ?? at) + 1
  const isWhole = codes[behind] === WordClass.comma || words[behind]?.paragraph !== own + 1
  // An agency is one word.
  return mention?.name && mention.last > mention.first && isWhole ? signed : undefined
}
