import type {QuotedRange} from '../quotes/pair-marks.js'
import {countUpTo} from '../text/count-up-to.js'
import type {Span} from '../text/span.js'
import type {Gender} from './gender.js'
import type {NamedEntity, NameRegister} from './name-register.js'

/** What is known where a pronoun stands. */
export interface PronounContext {
  text: string
  paragraphs: readonly Span[]
  ranges: readonly QuotedRange[]
  register: NameRegister
  /** Who was quoted last. */
  lastSpeaker: NamedEntity | undefined
}

/** How far back an antecedent may stand, in names. */
const reach = 40

/** How much speaks for an antecedent. */
const weight = {
  character: -0.002,
  paragraph: -0.8,
  startsSentence: 1.2,
  lastSpeaker: 1.6,
  knownGender: 1,
  owns: -0.6,
  often: 0.35
}

/** The person whom `he` or `she` at `pronoun` means: a name before it, outside quotations, whose gender fits. */
export function resolvePronoun(
  context: PronounContext,
  pronoun: Span,
  gender: Gender
): NamedEntity | undefined {
  const {register, paragraphs, text} = context
  const until = countUpTo(
    register.places.map(({span}) => span.start),
    pronoun.start - 1
  )
  const own = paragraphOf(paragraphs, pronoun.start)
  let best: NamedEntity | undefined
  let highest = -Infinity
  for (let index = until - 1; index >= Math.max(0, until - reach); index--) {
    const place = register.places[index]
    if (!place?.entity.person || isQuoted(context.ranges, place.span)) continue
    const {entity, span} = place
    if (entity.gender * gender < 0) continue
    let score = weight.character * Math.min(1500, pronoun.start - span.end)
    score += weight.paragraph * Math.min(4, own - paragraphOf(paragraphs, span.start))
    if (/(?:^|[.!?:\n]["”’]?\s+)(?:\S+\s){0,3}$/.test(text.slice(Math.max(0, span.start - 40), span.start)))
      score += weight.startsSentence
    if (entity === context.lastSpeaker) score += weight.lastSpeaker
    if (entity.gender * gender > 0) score += weight.knownGender
    if (/^['’]s/.test(text.slice(span.end, span.end + 2))) score += weight.owns
    score += weight.often * Math.log(entity.places.length)
    if (score > highest) {
      highest = score
      best = entity
    }
  }
  return best
}

const paragraphOf = (paragraphs: readonly Span[], offset: number): number => {
  let low = 0
  let high = paragraphs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((paragraphs[middle]?.start ?? Infinity) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function isQuoted(ranges: readonly QuotedRange[], span: Span): boolean {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.outer.start ?? Infinity) <= span.start) low = middle + 1
    else high = middle
  }
  return (ranges[low - 1]?.outer.end ?? -1) > span.start
}
