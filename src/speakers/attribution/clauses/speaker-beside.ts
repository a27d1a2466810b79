import {WordClass} from '../../../data/words/word-class.js'
import {describesSpeaker, MentionKind, type Mention} from '../../mentions/mention.js'
import {longestMentionAt, type Passage} from '../../mentions/passage.js'
import type {Word} from '../../words/word.js'
import type {Decision} from '../situation.js'
import {isCue} from '../../words/word-classes.js'

/**
 * Who stands beside a range in a clause of its own: “what officials called “a short meeting””, “a bus described as “a lifeline” by
 * villagers”, “a spokesman for state police said”. The subject of the whole sentence has not said it. The mention, by index;
 * `undefined` where there is no such clause.
 */
export function speakerBeside(passage: Passage, range: number, decided: Decision): number | undefined {
  // What people call something is often no speech at all; and of “what he called” the ranker knows better whose it is.
  if (typeof decided !== 'number') return undefined
  const at = passage.wordOfRange[range] ?? -1
  return (
    subjectOfRelative(passage, at) ??
    agentBehind(passage, at) ??
    spokesmanFor(passage, passage.mentions[decided])
  )
}

/** “What officials called “…””, “which senior forecaster Minh Dang called a “…””. */
function subjectOfRelative({words, codes, mentions, mentionOfWord}: Passage, at: number): number | undefined {
  let cue = at - 1
  while (betweenCueAndRange.has(codes[cue] ?? WordClass.edge)) cue--
  if (words[cue]?.sentence !== words[at]?.sentence || !isCue(codes[cue] ?? WordClass.edge)) return undefined
  const subject = mentionOfWord[cue - 1] ?? -1
  const mention = mentions[subject]
  if (mention?.last !== cue - 1 || !describesSpeaker(mention.kind)) return undefined
  let opening = mention.first - 1
  while (opening >= mention.first - longestJob && describes.has(codes[opening] ?? WordClass.edge)) opening--
  return codes[opening] === WordClass.which ? subject : undefined
}

/** “Described as a “lifeline” by villagers”, with nobody who describes it so before. */
function agentBehind(passage: Passage, at: number): number | undefined {
  const {words, codes, mentions} = passage
  if (codes[at + 1] !== WordClass.by || words[at + 1]?.sentence !== words[at]?.sentence) return undefined
  let verb = at - 1
  while (betweenCueAndRange.has(codes[verb] ?? WordClass.edge)) verb--
  if (words[verb]?.sentence !== words[at]?.sentence || !isPassive(words[verb])) return undefined
  const agent = longestMentionAt(passage, at + 2)
  return describesSpeaker(mentions[agent ?? -1]?.kind ?? MentionKind.thing) ? agent : undefined
}

/** “A spokesman for state police said”: he, and not those for whom he speaks. */
function spokesmanFor(
  {words, codes, mentionOfWord}: Passage,
  decided: Mention | undefined
): number | undefined {
  const first = decided?.first ?? 0
  const before = codes[first - 1] === WordClass.for ? first - 1 : first - 2
  return codes[before] === WordClass.for && words[before - 1]?.text.startsWith('spokes')
    ? mentionOfWord[before - 1]
    : undefined
}

/** “Called a “…””, “described as a “…””; behind an object it is somebody else’s: “called the book “a gem” by a master”. */
export const betweenCueAndRange: ReadonlySet<WordClass> = new Set<WordClass>([
  WordClass.article,
  WordClass.as
])

/** What may stand before a name and is not in its mention: “senior forecaster”. */
const describes: ReadonlySet<WordClass> = new Set<WordClass>([WordClass.other, WordClass.role])
const longestJob = 3

/** What is said of something, and by somebody: `described`, `dubbed`, `hailed`. */
const isPassive = (word: Word | undefined): boolean =>
  (word?.class === WordClass.call || word?.class === WordClass.speech) && word.text.endsWith('ed')
