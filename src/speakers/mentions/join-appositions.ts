import {capitalLetters, firmNoun, nameLinks, postNominals} from '../../data/patterns/name-patterns.js'
import {MentionKind, type Mention} from './mention.js'
import {startsName} from './run-of-names.js'
import {genderOfFirstName} from '../words/gender.js'
import {isOfficeNoun} from '../words/name-after-office.js'
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

/**
 * “A spokesman, John Smith,” is one mention, and “the director, Norrby Water Board, John Smith,” too; “a spokesman for the mayor,
 * John Smith,” is none of the mayor.
 */
export function joinAppositions(words: readonly Word[], mentions: readonly Mention[]): Mention[] {
  const joined: Mention[] = []
  for (const mention of mentions) {
    const comma = commaBefore(words, mention)
    const role = lastIndexOf(
      joined,
      3,
      (other) =>
        other.last === comma - 1 &&
        (mayBeApposed.has(other.kind) ||
          (other.kind === MentionKind.thing && words[other.first]?.owns === true))
    )
    const found = joined[role]
    if (
      found !== undefined &&
      words[found.first]?.sentence === words[mention.first]?.sentence &&
      !isOfAnother(words, joined[role - 1], found)
    )
      joined.splice(role, comma < mention.first - 1 ? joined.length : 1, {...mention, first: found.first})
    else joined.push(mention)
  }
  return joined
}

/** The comma behind whom a name is in apposition to, past a body between them; -1 where it is in none, or a body before a name itself. */
function commaBefore(words: readonly Word[], {first, last, name}: Mention): number {
  const own = first - 1
  if (name?.first !== first || words[own]?.class !== WordClass.comma || words[last]?.owns) return -1
  if (startsName(words, last + 2) && beforeBody(words, last + 1) <= last) return -1
  const comma = beforeBody(words, own)
  return words[last + 1]?.class === WordClass.comma || comma < own ? comma : -1
}

/** No body between two commas has more words. */
const longestBody = 8

/** The comma before the body that stands between it and the `comma` before a name; `comma` where none does. */
function beforeBody(words: readonly Word[], comma: number): number {
  if (!endsBody(words[comma - 1]?.text ?? '', words[comma - 1]?.class)) return comma
  let first = comma - 1
  while (comma - first <= longestBody && mayBeOfBody(words[first])) first--
  const isPerson = genderOfFirstName(words[first + 1]?.text ?? '') !== undefined
  return words[first]?.class === WordClass.comma && !isPerson ? first : comma
}

const endsBody = (text: string, found: WordClass | undefined): boolean =>
  found === WordClass.organization ||
  firmNoun.test(text) ||
  isOfficeNoun(text) ||
  (capitalLetters.test(text) && !postNominals.has(text))

/** A capital, `of`, `and`, `the`. */
const mayBeOfBody = (word: Word | undefined): boolean =>
  word !== undefined && (word.capital || nameLinks.has(word.text))

/** “The spokesman for the mayor”: what stands behind describes whoever stands first. */
const isOfAnother = (words: readonly Word[], before: Mention | undefined, {first}: Mention): boolean => {
  const link = words[first - 1]?.class
  return (
    before?.last === first - 2 &&
    mayBeApposed.has(before.kind) &&
    (link === WordClass.of || link === WordClass.for)
  )
}
