import {verbOfSigns} from '../../../data/patterns/speech-patterns.js'
import {WordClass} from '../../../data/words/word-class.js'
import {firstPerson, isSentence, type RangeFacts} from '../features/describe-range.js'
import {isSpeechVerb, prepositions} from '../../words/word-classes.js'
import {describesSpeaker, MentionKind, type Mention} from '../../mentions/mention.js'
import type {Passage} from '../../mentions/passage.js'
import type {Decision, Situation} from '../situation.js'

/** Who is given less by the ranker is left out, even though a verb tells that somebody speaks. */
const leastProbability = 0.02

/**
 * Of a range that is a sentence of its own, and that the ranker takes for nobody's: the likeliest candidate, by index, of those right
 * before the verb of speech that introduces it (`Petrova, 63, said: “It is late.”`), or in the sentence before what somebody says in
 * the first person (`Petrova took to Facebook. “We lost everything we had.”`) or goes on with what the sentence before reports (`She
 * said it was lost. “Nobody came.”`). `undefined` where there is none, or none can speak.
 */
export function likeliestSubject(
  situation: Situation,
  candidates: readonly Decision[],
  probabilities: readonly number[]
): number | undefined {
  const mayBeMeant = isSentence(situation.facts) ? testOf(situation) : undefined
  if (!mayBeMeant) return undefined
  let best: number | undefined
  let highest = leastProbability
  for (const [index, candidate] of candidates.entries()) {
    const mention = typeof candidate === 'number' ? situation.passage.mentions[candidate] : undefined
    const probability = probabilities[index] ?? 0
    if (!mention || probability < highest || !mayBeMeant(mention)) continue
    best = index
    highest = probability
  }
  return best
}

/** Which mentions may be meant by what stands before a range; `undefined` where nothing there tells of a speaker. */
function testOf({passage, facts, previous}: Situation): ((mention: Mention) => boolean) | undefined {
  if (isIntroduced(passage, facts)) return (mention) => mayBeSubject(passage, mention, facts.at - 2)
  // Where somebody is quoted in the sentence before, the ranker knows whether he goes on.
  const goesOn = previous?.facts.sentence === passage.words[facts.at - 1]?.sentence
  if (goesOn || !followsSentence(facts)) return undefined
  const verb = verbOfSentenceBefore(passage, facts)
  if (verb !== undefined) return (mention) => mayBeSubject(passage, mention, verb)
  return isStatement(facts) ? (mention) => isOfSentenceBefore(passage, mention, facts) : undefined
}

/** What goes on with what a sentence reports has no fewer words. */
const fewestOfReport = 3

/** Whether a range stands behind the end of a sentence, with no verb of speech beside it. */
const followsSentence = (facts: RangeFacts): boolean =>
  facts.words >= fewestOfReport &&
  facts.capitals < 2 &&
  facts.left[0] === WordClass.stop &&
  facts.cueBefore < 0 &&
  facts.cueAfter < 0

/** “She said the bridge was lost. “Nobody came.””: the first verb of speech in the sentence before a range. */
function verbOfSentenceBefore({words, codes}: Passage, {at}: RangeFacts): number | undefined {
  const sentence = words[at - 1]?.sentence
  let first = at - 1
  while (words[first - 1]?.sentence === sentence) first--
  for (let index = first; index < at; index++)
    if (isSpeechVerb(codes[index])) return codes[index - 1] === WordClass.have ? index - 1 : index
  return undefined
}

/** A statement in the first person has no fewer words. */
const fewestWords = 6

/** Whether a range is in the first person, and long enough to tell something. */
const isStatement = (facts: RangeFacts): boolean =>
  (facts.voice & firstPerson) > 0 && facts.words >= fewestWords

const isOfSentenceBefore = ({words, codes}: Passage, {first, kind}: Mention, {at}: RangeFacts): boolean =>
  words[first]?.sentence === words[at - 1]?.sentence &&
  (kind === MentionKind.name || kind === MentionKind.role || kind === MentionKind.he) &&
  !prepositions.has(codes[first - 1] ?? WordClass.edge)

function isIntroduced({words}: Passage, facts: RangeFacts): boolean {
  const [mark, verb] = facts.left
  const isBehindVerb = (mark === WordClass.colon || mark === WordClass.comma) && verb === WordClass.speech
  return isBehindVerb && !verbOfSigns.test(words[facts.at - 2]?.text ?? '')
}

/** “Petrova said”, “Petrova, 63, who runs it, said”: whether a mention may be the subject of a verb. */
export function mayBeSubject({words, codes}: Passage, {first, last, kind}: Mention, verb: number): boolean {
  const isBeside =
    last === verb - 1 || (codes[verb - 1] === WordClass.comma && codes[last + 1] === WordClass.comma)
  // “He”, “they” and “it” come first among the kinds.
  const isSubject =
    (describesSpeaker(kind) || kind <= MentionKind.it) &&
    !prepositions.has(codes[first - 1] ?? WordClass.edge)
  const isNobody = /^no(?:body|ne)?$/i.test(words[first]?.text ?? '')
  return last < verb && isBeside && isSubject && !isNobody && words[last]?.sentence === words[verb]?.sentence
}
