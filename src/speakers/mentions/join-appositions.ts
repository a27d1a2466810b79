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

/** “A spokesman, John Smith,” is one mention; “a spokesman for the mayor, John Smith,” is none of the mayor. */
export function joinAppositions(words: readonly Word[], mentions: readonly Mention[]): Mention[] {
  const joined: Mention[] = []
  for (const mention of mentions) {
    const role = lastIndexOf(
      joined,
      3,
      (other) =>
        other.last === mention.first - 2 &&
        (mayBeApposed.has(other.kind) ||
          (other.kind === MentionKind.thing && words[other.first]?.owns === true))
    )
    const found = joined[role]
    const apposed =
      found !== undefined &&
      mention.name?.first === mention.first &&
      words[found.first]?.sentence === words[mention.first]?.sentence &&
      words[mention.first - 1]?.class === WordClass.comma &&
      words[mention.last + 1]?.class === WordClass.comma &&
      !words[mention.last]?.owns &&
      !isOfAnother(words, joined[role - 1], found)
    if (apposed) joined[role] = {...mention, first: found.first}
    else joined.push(mention)
  }
  return joined
}

/** “The spokesman for the mayor”: what stands behind describes whoever stands first. */
const isOfAnother = (words: readonly Word[], before: Mention | undefined, {first}: Mention): boolean => {
  const link = words[first - 1]?.class
  return (
    before?.last === first - 2 &&
    mayBeApposed.has(before.kind) &&
    (link === WordClass.of || link === WordClass.for)
  )
}
