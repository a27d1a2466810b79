import {WordClass} from '../../data/words/word-class.js'
import {MentionKind} from '../mentions/mention.js'
import {longestMentionAt, type Passage} from '../mentions/passage.js'

/**
 * Who has signed a range that is a paragraph of its own: the next one begins with a dash and a name, `— Jane Roe, mayor of Hull`. The
 * mention, by index; `undefined` where nobody has.
 */
export function signatureBehind(passage: Passage, range: number): number | undefined {
  const {words, codes, mentions} = passage
  const at = passage.wordOfRange[range] ?? -1
  const own = words[at]?.paragraph
  const isAlone =
    own !== undefined && words[at - 1]?.paragraph !== own && words[at + 1]?.paragraph === own + 1
  if (!isAlone || codes[at + 1] !== WordClass.dash) return undefined
  const signed = longestMentionAt(passage, at + 2)
  return mentions[signed ?? -1]?.kind === MentionKind.name ? signed : undefined
}
