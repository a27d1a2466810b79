import {verbOfSigns} from '../../data/patterns/speech-patterns.js'
import {WordClass} from '../../data/words/word-class.js'
import {isSentence, type RangeFacts} from './describe-range.js'
import {prepositions} from '../words/word-classes.js'
import {describesSpeaker, type Mention} from '../mentions/mention.js'
import type {Passage} from '../mentions/passage.js'
import type {Decision, Situation} from './situation.js'

/** Who is given less by the ranker is left out, even though a verb tells that somebody speaks. */
const leastProbability = 0.02

/**
 * Whose verb of speech introduces a range that is a sentence of its own: `Petrova, 63, said: “It is late.”` However short it
 * is, somebody said it. The likeliest candidate of those right before the verb or the comma there, by index; `undefined` where
 * nothing introduces the range, or none of them can speak: a sign, a letter.
 */
export function likeliestSubject(
  {passage, facts}: Situation,
  candidates: readonly Decision[],
  probabilities: readonly number[]
): number | undefined {
  if (!isIntroduced(passage, facts)) return undefined
  let best: number | undefined
  let highest = leastProbability
  for (const [index, candidate] of candidates.entries()) {
    const mention = typeof candidate === 'number' ? passage.mentions[candidate] : undefined
    const probability = probabilities[index] ?? 0
    if (!mention || probability < highest || !mayBeSubject(passage, mention, facts.at - 2)) continue
    best = index
    highest = probability
  }
  return best
}

function isIntroduced({words}: Passage, facts: RangeFacts): boolean {
  const [mark, verb] = facts.left
  const isBehindVerb = (mark === WordClass.colon || mark === WordClass.comma) && verb === WordClass.speech
  return isBehindVerb && isSentence(facts) && !verbOfSigns.test(words[facts.at - 2]?.text ?? '')
}

/** “Petrova said”, “Petrova, 63, who runs it, said”: whether a mention may be the subject of a verb. */
function mayBeSubject({words, codes}: Passage, {first, last, kind}: Mention, verb: number): boolean {
  const isBeside =
    last === verb - 1 || (codes[verb - 1] === WordClass.comma && codes[last + 1] === WordClass.comma)
  const isSubject = describesSpeaker(kind) && !prepositions.has(codes[first - 1] ?? WordClass.edge)
  return last < verb && isBeside && isSubject && words[last]?.sentence === words[verb]?.sentence
}
