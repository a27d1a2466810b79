import {MentionKind, type Mention} from './mention.js'
import type {Word} from '../words/word.js'
import {WordClass} from '../../data/words/word-class.js'

/** The index of the last of the final `count` mentions that passes `test`; -1 where none does. */
function lastIndexOf(
  mentions: readonly Mention[],
  count: number,
  test: (mention: Mention) => boolean
): number {
  for (let index = mentions.length - 1; index >= Math.max(0, mentions.length - count); index--) {
    const mention = mentions[index]
    if (mention && test(mention)) return index
  }
  return -1
}

const mayBeApposed: ReadonlySet<MentionKind> = new Set<MentionKind>([MentionKind.role, MentionKind.quantity])

/** “A spokesman, John Smith,” is one mention. */
export function joinAppositions(words: readonly Word[], mentions: readonly Mention[]): Mention[] {
  const joined: Mention[] = []
  for (const mention of mentions) {
    const role = lastIndexOf(
      joined,
      3,
      (other) => other.last === mention.first - 2 && mayBeApposed.has(other.kind)
    )
    const found = joined[role]
    const apposed =
      found !== undefined &&
      mention.name?.first === mention.first &&
      words[found.first]?.sentence === words[mention.first]?.sentence &&
      words[mention.first - 1]?.class === WordClass.comma &&
      words[mention.last + 1]?.class === WordClass.comma &&
      !words[mention.last]?.owns
    if (apposed) joined[role] = {...mention, first: found.first}
    else joined.push(mention)
  }
  return joined
}
