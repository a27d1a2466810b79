import type {RangeFacts} from './describe-range.js'
import {MentionKind, type Mention} from '../mentions/mention.js'
import type {Passage} from '../mentions/passage.js'
import {WordClass} from '../../data/words/word-class.js'
import {prepositions} from '../words/word-classes.js'
import type {Decision, Situation} from './situation.js'

/**
 * Whose verb of speech introduces a range that is a sentence of its own: `Petrova said: “It is late.”` However short it is,
 * somebody said it. The likeliest candidate who can be the subject, by index; `undefined` where nothing introduces the range,
 * or only what cannot speak: a sign, a letter.
 */
export function likeliestSubject(
  {passage, facts}: Situation,
  candidates: readonly Decision[],
  probabilities: readonly number[]
): number | undefined {
  if (!isIntroduced(passage, facts)) return undefined
  let best: number | undefined
  for (const [index, candidate] of candidates.entries()) {
    const mention = typeof candidate === 'number' ? passage.mentions[candidate] : undefined
    if (!mention || !mayBeSubject(passage, mention, facts.at)) continue
    if ((probabilities[index] ?? 0) > (probabilities[best ?? -1] ?? 0)) best = index
  }
  return best
}

function isIntroduced({text, ranges, words}: Passage, {at, left: [mark, verb]}: RangeFacts): boolean {
  if ((mark !== WordClass.colon && mark !== WordClass.comma) || verb !== WordClass.speech) return false
  const inner = ranges[words[at]?.range ?? -1]?.inner
  return inner !== undefined && sentence.test(text.slice(inner.start, inner.end))
}

/** `It is late.`, `“No!”` */
const sentence = /^['‘"“]?\p{Lu}.{0,200}[.!?…]['’"”]?$/su

/** Whether a mention before `at`, in its sentence, may be who speaks: “to Mott” and “Mott’s” are not. */
function mayBeSubject({words, codes}: Passage, {first, last, kind}: Mention, at: number): boolean {
  return (
    last < at &&
    words[first]?.sentence === words[at]?.sentence &&
    speaking.has(kind) &&
    words[last]?.owns !== true &&
    !prepositions.has(codes[first - 1] ?? WordClass.edge)
  )
}

const speaking: ReadonlySet<MentionKind> = new Set([
  MentionKind.he,
  MentionKind.they,
  MentionKind.i,
  MentionKind.name,
  MentionKind.role,
  MentionKind.group,
  MentionKind.organization
])
