import type {BlockFacts} from './block-facts.js'
import type {StateScores} from './label-blocks.js'
import {dropAuthorBoxes} from './rules/drop-author-boxes.js'
import {dropBoxes} from './rules/drop-boxes.js'
import {dropCounters} from './rules/drop-counters.js'
import {dropLooseEnds} from './rules/drop-loose-ends.js'
import {dropNotices} from './rules/drop-notices.js'
import {dropPullQuotes} from './rules/drop-pull-quotes.js'
import {dropTeasers} from './rules/drop-teasers.js'
import {dropTimes} from './rules/drop-times.js'
import {keepBody} from './rules/keep-body.js'
import {keepDateline} from './rules/keep-dateline.js'
import {keepGaps} from './rules/keep-gaps.js'
import {keepLead} from './rules/keep-lead.js'
import {keepLists} from './rules/keep-lists.js'
import {keepOneHeadline} from './rules/keep-one-headline.js'
import {keepPosts} from './rules/keep-posts.js'
import {keepOpening} from './rules/keep-opening.js'
import {keepProse} from './rules/keep-prose.js'
import {keepSpeech} from './rules/keep-speech.js'
import {markCaptions} from './rules/mark-captions.js'
import {markDecks} from './rules/mark-decks.js'
import {markSignatures} from './rules/mark-signatures.js'
import {markSubheadings} from './rules/mark-subheadings.js'
import type {Rule, SettledLabel} from './rules/rule.js'
import type {BlockLabel} from './segment-model.js'

/** In this order: each rule sees what the ones before it settled. */
const rules: readonly Rule[] = [
  keepBody,
  keepDateline,
  keepProse,
  keepSpeech,
  keepGaps,
  keepOpening,
  keepPosts,
  keepLists,
  dropNotices,
  dropBoxes,
  dropTimes,
  dropLooseEnds,
  keepOneHeadline,
  markCaptions,
  dropCounters,
  markSignatures,
  keepLead,
  markDecks,
  dropAuthorBoxes,
  dropPullQuotes,
  dropTeasers,
  markSubheadings
]

/** Makes a sensible article of the model's labels: what always holds of articles is told by rule. */
export function settleLabels(
  facts: readonly BlockFacts[],
  labels: readonly BlockLabel[],
  scores: readonly StateScores[]
): SettledLabel[] {
  let settled = labels.map((label): SettledLabel => ({label}))
  for (const rule of rules) {
    const changes = rule({facts, scores, labels: settled})
    if (changes.size === 0) continue
    settled = settled.slice()
    for (const [i, label] of changes) settled[i] = label
  }
  return settled
}
