import {continuesRange} from '../../quotes/find-ranges.js'
import type {Reason} from '../../types.js'
import {addCandidateFeatures} from './features/add-candidate-features.js'
import {situationAt, type Decision, type Situation} from './situation.js'
import {findCandidates} from './candidates.js'
import {describePassage} from './features/describe-passage.js'
import {explainDecision} from './ranker/explain-decision.js'
import {likeliestSubject} from './clauses/likeliest-subject.js'
import {overruleByClause} from './clauses/overrule-by-clause.js'
import {createFeatureList} from './features/feature-list.js'
import type {Passage} from '../mentions/passage.js'
import {scoreOf, softmax} from './ranker/ranker.js'
import {calibrate, type SpeakerModel} from './ranker/speaker-model.js'

/** How much of its confidence is left of the ranker where a rule overrules it: it was not asked for this one. */
const doubt = 0.9

/** Who said a range, and how sure that is. */
export interface Attribution {
  decision: Decision
  confidence: number
  /** What spoke for the decision; only where that was asked for. */
  reasons?: Reason[]
}

/** Reads the ranges of a passage from first to last and gives each to a mention, to somebody unnamed, or to nobody. */
export function attributeRanges(passage: Passage, model: SpeakerModel, explain: boolean): Attribution[] {
  const list = createFeatureList()
  const attributions: Attribution[] = []
  let previous: Situation['previous']
  let kept: number | undefined
  const described = describePassage(passage)
  for (const [index, facts] of described.ranges.entries()) {
    const situation = situationAt(passage, described, index, facts, previous)
    const candidates: Decision[] = ['nobody', 'unnamed', ...findCandidates(passage, index, kept)]
    const scores = candidates.map((candidate) => {
      addCandidateFeatures(list, situation, candidate)
      return scoreOf(model.direct, list)
    })
    const probabilities = softmax(scores)
    const best = probabilities.indexOf(Math.max(...probabilities))
    const chosen =
      candidates[best] === 'nobody' ? (likeliestSubject(situation, candidates, probabilities) ?? best) : best
    const ranked = candidates[chosen] ?? 'nobody'
    const decision = overruleByClause(passage, index, facts, ranked)
    const isOverruled = decision !== ranked
    const confidence = calibrate(model.confidence.direct, probabilities[chosen] ?? 0)
    const attribution: Attribution = {decision, confidence: isOverruled ? doubt * confidence : confidence}
    if (explain) {
      addCandidateFeatures(list, situation, decision)
      attribution.reasons = isOverruled
        ? [{rule: 'the clause that it stands in'}]
        : explainDecision(list, model.direct)
    }
    attributions.push(attribution)
    previous = {decision, facts}
    if (typeof decision === 'number') kept = decision
  }
  return takeFromContinuation(passage, attributions)
}

/** Speech that is left open at a paragraph’s end is his who speaks in the next, where nobody nearer is named. */
function takeFromContinuation(passage: Passage, attributions: Attribution[]): Attribution[] {
  const {text, ranges} = passage
  for (let index = ranges.length - 2; index >= 0; index--) {
    const own = attributions[index]
    const next = attributions[index + 1]
    if (!own || !next || typeof own.decision === 'number' || typeof next.decision !== 'number') continue
    if (continuesRange(text, ranges[index], ranges[index + 1])) attributions[index] = next
  }
  return attributions
}
