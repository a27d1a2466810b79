import type {Mention} from '../mentions/mention.js'
import type {Passage} from '../mentions/passage.js'
import {breaksDescription} from './complete-mention.js'
import {WordClass} from '../../data/words/word-class.js'
import {isCue, prepositions} from '../words/word-classes.js'

/** What somebody is said to be, between their name and `who`, has no more words. */
const longestDescription = 8

/** Whom `who` means: “Ana Low, 63, who”, “Ana Low of Norland, who”, “Ana Low, the member for Leeds West, who”. */
export function antecedentOfWho(passage: Passage, mention: Mention): Mention | undefined {
  const {codes, mentions, mentionOfWord} = passage
  let index = mention.first - 1
  const isBehindComma = codes[index] === WordClass.comma
  if (isBehindComma && codes[index - 1] === WordClass.number) index -= 2
  let found: Mention | undefined
  for (const nearest of [index, index - 1]) {
    if (codes[nearest] === WordClass.quote) return undefined
    found = mentions[mentionOfWord[nearest] ?? -1]
    if (found) break
  }
  if (!isBehindComma) return found
  const first = found?.first ?? index - 1
  // “Ana Low and Tom Reyes, who”: a name that nothing stands before is meant itself.
  const isAlone = codes[first] !== WordClass.article && !prepositions.has(codes[first - 1] ?? WordClass.edge)
  if (found?.name && (isAlone || found.name.first > first + 1)) return found
  const origin = codes[first - 1] === WordClass.of ? named(passage, first - 1) : undefined
  return origin ?? named(passage, opening(passage, first)) ?? found
}

/** The comma before a description that reaches to a word, or before an age that stands there: `, 52, from Leeds`; -1 where none does. */
function opening({codes}: Passage, last: number): number {
  for (let index = last; index > last - longestDescription; index--) {
    const code: WordClass = codes[index] ?? WordClass.edge
    if (code === WordClass.and || breaksDescription.has(code) || isCue(code)) return -1
    if (code !== WordClass.comma) continue
    const opener: WordClass = codes[index + 1] ?? WordClass.edge
    if (!opensDescription.has(opener) && !prepositions.has(opener)) return -1
    return codes[index - 1] === WordClass.number && codes[index - 2] === WordClass.comma ? index - 2 : index
  }
  return -1
}

/** “The member for Leeds West”, “her aunt”, “mayor of Leeds” */
const opensDescription: ReadonlySet<WordClass> = new Set<WordClass>([
  WordClass.article,
  WordClass.possessive,
  WordClass.role
])

/** Whoever is named right before a word; but no place: “In Norland, the mayor, who”. */
function named({words, codes, mentions, mentionOfWord}: Passage, at: number): Mention | undefined {
  const found = mentions[mentionOfWord[at - 1] ?? -1]
  if (!found?.name || words[found.first]?.sentence !== words[at]?.sentence) return undefined
  return codes[found.first - 1] === WordClass.in ? undefined : found
}
