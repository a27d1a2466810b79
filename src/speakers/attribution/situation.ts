import {continuesRange} from '../../quotes/find-ranges.js'
import {isCue, type RangeFacts} from './describe-range.js'
import {mentionKind, type Mention} from '../mentions/mention.js'
import type {Passage} from '../mentions/passage.js'

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
  facts: RangeFacts
  previous?: Decided
  /** The range after it, of which nothing is decided yet. */
  next?: RangeFacts
  /** How the range before stands to this one, and this one to the next: 0 where there is none, 1 where it goes on. */
  bond: number
  ahead: number
}

/** The situation at the range `index`; `described` are the facts of all ranges of the passage. */
export function situationAt(
  passage: Passage,
  described: readonly RangeFacts[],
  index: number,
  previous: Decided | undefined
): Situation | undefined {
  const range = passage.ranges[index]
  const facts = described[index]
  const next = described[index + 1]
  if (!range || !facts) return undefined
  const continues = continuesRange(passage.text, passage.ranges[index - 1], range)
  const bond = !previous ? 0 : continues ? 1 : bondBetween(passage, previous.facts, facts)
  const ahead = next ? bondBetween(passage, facts, next) : 0
  return {passage, facts, bond, ahead, ...(previous && {previous}), ...(next && {next})}
}

function bondBetween(passage: Passage, first: RangeFacts, second: RangeFacts): number {
  const between = second.at - first.at
  if (between === 1) return first.paragraph === second.paragraph ? 2 : 3
  if (first.sentence === second.sentence) {
    for (let index = first.at + 1; index < second.at; index++) if (isCue(passage.codes[index] ?? 0)) return 4
    return 5
  }
  if (first.paragraph === second.paragraph) return second.sentence - first.sentence === 1 ? 6 : 7
  return second.paragraph - first.paragraph === 1 ? 8 : 9
}

/** How a mention stands to the last decision: 1 nobody, 2 unnamed, 3 the very one, 4 same name, 5 fitting pronoun, 6 another. */
export function samenessOf(passage: Passage, decision: Decision, index: number): number {
  if (decision === 'nobody') return 1
  if (decision === 'unnamed') return 2
  if (decision === index) return 3
  const last = passage.mentions[decision]
  const mention = passage.mentions[index]
  if (!last || !mention) return 0
  const wordOf = ({last: end}: Mention): string =>
    passage.words[end]?.text.replace(/['’]s?$/, '').toLowerCase() ?? ''
  if (wordOf(last) === wordOf(mention)) return index > decision ? 4 : 7
  if (mention.kind === mentionKind.he && (last.kind === mentionKind.name || last.kind === mentionKind.he))
    return 5
  if (mention.kind === last.kind) return 6
  return 8
}
