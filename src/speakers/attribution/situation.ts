import {continuesRange} from '../../quotes/find-ranges.js'
import type {RangeFacts} from './features/describe-range.js'
import type {MentionFacts} from './features/describe-mention.js'
import type {PassageFacts} from './features/describe-passage.js'
import {MentionKind} from '../mentions/mention.js'
import type {Passage} from '../mentions/passage.js'
import {WordClass} from '../../data/words/word-class.js'
import {isCue} from '../words/word-classes.js'

/** Who was said to have said a range. `nobody`: it is no speech; `unnamed`: speech, but of nobody in the text. */
export type Decision = number | 'nobody' | 'unnamed'

/** What was decided of a range. */
interface Decided {
  decision: Decision
  facts: RangeFacts
}

/** What the ranker knows when it comes to a range: the range, and what it decided last. */
export interface Situation {
  passage: Passage
  mentions: readonly MentionFacts[]
  facts: RangeFacts
  previous: Decided | undefined
  /** The range after it, of which nothing is decided yet. */
  next: RangeFacts | undefined
  /** How the range before stands to this one, and this one to the next: 0 where there is none, 1 where it goes on. */
  bond: number
  ahead: number
}

/** The situation at a range, by index and as it is described. */
export function situationAt(
  passage: Passage,
  {ranges, mentions}: PassageFacts,
  index: number,
  facts: RangeFacts,
  previous: Decided | undefined
): Situation {
  const next = ranges[index + 1]
  const continues = continuesRange(passage.text, passage.ranges[index - 1], passage.ranges[index])
  const bond = !previous ? 0 : continues ? 1 : bondBetween(passage, previous.facts, facts)
  const ahead = next ? bondBetween(passage, facts, next) : 0
  return {passage, mentions, facts, previous, next, bond, ahead}
}

function bondBetween(passage: Passage, first: RangeFacts, second: RangeFacts): number {
  const between = second.at - first.at
  if (between === 1) return first.paragraph === second.paragraph ? 2 : 3
  if (first.sentence === second.sentence) {
    for (let index = first.at + 1; index < second.at; index++)
      if (isCue(passage.codes[index] ?? WordClass.edge)) return 4
    return 5
  }
  if (first.paragraph === second.paragraph) return second.sentence - first.sentence === 1 ? 6 : 7
  return second.paragraph - first.paragraph === 1 ? 8 : 9
}

/**
 * How a mention stands to the last decision: 1 nobody, 2 unnamed, 3 the very one, 4 same name, 5 fitting pronoun, 6 another
 * of its kind, 7 same name before it, 8 of another kind; 0 where one is not known.
 */
export function samenessOf(mentions: readonly MentionFacts[], decision: Decision, index: number): number {
  if (decision === 'nobody') return 1
  if (decision === 'unnamed') return 2
  if (decision === index) return 3
  const last = mentions[decision]
  const own = mentions[index]
  if (!last || !own) return 0
  if (last.lastWord === own.lastWord) return index > decision ? 4 : 7
  const {kind} = own.mention
  const lastKind = last.mention.kind
  if (kind === MentionKind.he && (lastKind === MentionKind.name || lastKind === MentionKind.he)) return 5
  return kind === lastKind ? 6 : 8
}
