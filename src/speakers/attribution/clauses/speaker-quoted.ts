import {verbOfQuoting} from '../../../data/patterns/speech-patterns.js'
import {WordClass} from '../../../data/words/word-class.js'
import {MentionKind} from '../../mentions/mention.js'
import {longestMentionAt, type Passage} from '../../mentions/passage.js'
import {isCue} from '../../words/word-classes.js'

/** How many words before a quotation “as saying” may stand, and before that “quoted”. */
const reach = 8

/**
 * “The Harbour Gazette quoted Petrova on Monday as saying “…””: whoever is quoted so says it, not who quotes them. The mention,
 * by index; `undefined` where a range is not told in this way.
 */
export function speakerQuoted(passage: Passage, range: number): number | undefined {
  const {words, codes, mentions} = passage
  const at = passage.wordOfRange[range] ?? -1
  const as = findAs(passage, at)
  if (as === undefined) return undefined
  for (let index = as - 2; index >= as - reach && words[index]?.sentence === words[at]?.sentence; index--) {
    if (codes[index] === WordClass.quote) return undefined
    if (!verbOfQuoting.test(words[index]?.text ?? '')) continue
    const quoted = longestMentionAt(passage, index + 1)
    return mentions[quoted ?? -1]?.kind === MentionKind.it ? undefined : quoted
  }
  return undefined
}

/** Where “as saying”, or “as having said”, stands before a word, with no other verb of speech between. */
function findAs({words, codes}: Passage, at: number): number | undefined {
  for (let index = at - 2; index >= at - reach && words[index]?.sentence === words[at]?.sentence; index--) {
    const next: WordClass = codes[index + 1] ?? WordClass.edge
    const isSaying = next === WordClass.speechIng || words[index + 1]?.text === 'having'
    if (codes[index] === WordClass.as && isSaying) return index
    if (
      next === WordClass.quote ||
      (isCue(next) && next !== WordClass.speechIng && words[index]?.text !== 'having')
    )
      return undefined
  }
  return undefined
}
