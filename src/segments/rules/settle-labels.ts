import type {BlockFacts} from '../lines/block-facts.js'
import type {StateScores} from '../model/label-blocks.js'
import {dropAuthorBoxes} from './drop-author-boxes.js'
import {dropBoxes} from './drop-boxes.js'
import {dropDates} from './drop-dates.js'
import {dropCounters} from './drop-counters.js'
import {dropLooseEnds} from './drop-loose-ends.js'
import {dropPullQuotes} from './drop-pull-quotes.js'
import {dropTimes} from './drop-times.js'
import {keepBody} from './keep-body.js'
import {keepDateline} from './keep-dateline.js'
import {keepEndings} from './keep-endings.js'
import {keepGaps} from './keep-gaps.js'
import {keepLists} from './keep-lists.js'
import {keepOneHeadline} from './headline/keep-one-headline.js'
import {keepPosts} from './keep-posts.js'
import {keepProse} from './keep-prose.js'
import {markCaptions} from './caption/mark-captions.js'
import {markDecks} from './mark-decks.js'
import {markFellowWriters} from './mark-fellow-writers.js'
import {markSignatures} from './mark-signatures.js'
import {markSubheadings} from './mark-subheadings.js'
import type {Rule, SettledLabel} from './rule.js'
import type {BlockLabel} from '../model/segment-model.js'

/** In this order: each rule sees what the ones before it settled. */
const rules: readonly Rule[] = [
  keepBody,
  dropDates,
  keepDateline,
  keepProse,
  keepGaps,
  keepEndings,
  keepPosts,
  keepLists,
  dropBoxes,
  dropTimes,
  dropLooseEnds,
  keepOneHeadline,
  markCaptions,
  dropCounters,
  markSignatures,
  markFellowWriters,
  markDecks,
  dropAuthorBoxes,
  dropPullQuotes,
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
