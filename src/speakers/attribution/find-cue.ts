import {MentionKind, type Mention} from '../mentions/mention.js'
import type {Passage} from '../mentions/passage.js'
import type {Words} from '../words/word.js'
import {WordClass} from '../../data/words/word-class.js'
import {isCue} from '../words/word-classes.js'

/** How far from a mention its cue is looked for, in words. */
const reach = 12

/**
 * The words that tell of the saying between a mention and a range: the cue nearest to the mention; a verb of speech
 * that comes after a verb of another kind counts more (“defended the sale, saying …”).
 */
export function findCue(passage: Passage, mentionIndex: number, range: number): Words | undefined {
  const mention = passage.mentions[mentionIndex]
  const at = passage.wordOfRange[range] ?? -1
  if (!mention || at < 0) return undefined
  const nearest = nearestCue(passage, mention, at)
  if (nearest < 0) return undefined
  const isStance = stances.has(passage.codes[nearest] ?? WordClass.edge)
  const cue = (isStance ? speechBetween(passage, nearest, at) : undefined) ?? nearest
  return {first: cue, last: endOfCue(passage, cue)}
}

function nearestCue(passage: Passage, mention: Mention, at: number): number {
  const {words, codes} = passage
  const sentence = words[mention.first]?.sentence
  const clause = relativeClauseAfter(passage, mention)
  const aside = clause && (at < clause.first || at > clause.last) ? clause : undefined
  let within = -1
  for (let step = 1; step <= reach; step++)
    for (const index of [mention.last + step, mention.first - step]) {
      const isOwn = words[index]?.sentence === sentence && isCue(codes[index] ?? WordClass.edge)
      if (!isOwn || isSaidOf(codes, mention, index)) continue
      if (!aside || index < aside.first || index > aside.last) return index
      if (within < 0) within = index
    }
  return within
}

/** How many words behind a mention a relative clause may begin: “a neighbour, 54, who asked not to be named, told …”. */
const reachOfRelative = 5

/** Longer relative clauses are not looked to the end of, in words. */
const longestRelative = 40

/** The relative clause that a comma cuts off behind a mention, and another comma ends: what is told there is an aside. */
function relativeClauseAfter({words, codes}: Passage, {last}: Mention): Words | undefined {
  for (let first = last + 2; first <= last + reachOfRelative; first++) {
    if (codes[first] !== WordClass.who || codes[first - 1] !== WordClass.comma) continue
    for (let end = first; end < first + longestRelative; end++) {
      if (words[end]?.sentence !== words[last]?.sentence) return undefined
      if (codes[end] === WordClass.comma) return {first, last: end}
    }
    return undefined
  }
  return undefined
}

/** “A man who did not wish to be named”: who is called something says nothing; by whom he is called says it. */
const isSaidOf = (codes: readonly WordClass[], {last}: Mention, index: number): boolean =>
  index > last && codes[index] === WordClass.call && codes[index - 1] === WordClass.be

/** The verb of speech nearest to a range, between it and a cue before it in its sentence. */
function speechBetween({words, codes}: Passage, cue: number, at: number): number | undefined {
  if (words[cue]?.sentence !== words[at]?.sentence) return undefined
  for (let index = at - 1; index > cue; index--) {
    const code: WordClass = codes[index] ?? WordClass.edge
    if (isCue(code) && !stances.has(code) && code !== WordClass.speechBase) return index
  }
  return undefined
}

const stances: ReadonlySet<WordClass> = new Set<WordClass>([WordClass.stance, WordClass.stanceIng])

/** “according to”, “told reporters”, “told the jury”. */
function endOfCue({words, codes, mentions, mentionOfWord}: Passage, index: number): number {
  const code = codes[index]
  if (code === WordClass.according) return codes[index + 1] === WordClass.to ? index + 1 : index
  if (code !== WordClass.tell) return index
  const told = mentions[mentionOfWord[index + 1] ?? -1]
  if (told?.first !== index + 1 || told.kind === MentionKind.who) return index
  let last = told.last
  while (last > told.first && words[last]?.class === WordClass.time) last--
  return last
}
