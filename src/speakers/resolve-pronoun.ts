import type {QuotedRange} from '../quotes/pair-marks.js'
import {countUpTo} from '../text/count-up-to.js'
import type {Span} from '../text/span.js'
import type {Gender} from './gender.js'
import type {NamedEntity, NamedPlace, NameRegister} from './name-register.js'

/** What is known where a pronoun stands. */
export interface PronounContext {
  text: string
  paragraphs: readonly Span[]
  ranges: readonly QuotedRange[]
  register: NameRegister
  /** Where each of the register’s places begins, and each paragraph, and each range: for looking up. */
  placeStarts: readonly number[]
  paragraphStarts: readonly number[]
  rangeStarts: readonly number[]
  /** Who was quoted last, and where. */
  lastSpeaker: NamedEntity | undefined
}

/** How far back an antecedent may stand, in names. */
const reach = 40

/** What speaks for an antecedent, and how much. */
export const antecedentWeights = {
  hundredCharacters: -0.2,
  paragraphs: -0.8,
  leads: 1.2,
  lastSpeaker: 1.6,
  knownGender: 1,
  owns: -0.6,
  often: 0.35,
  person: 1
}

/** The person whom `he` or `she` at `pronoun` means: a name before it, outside quotations, whose gender fits. */
export function resolvePronoun(
  context: PronounContext,
  pronoun: Span,
  gender: Gender,
  weights = antecedentWeights
): NamedEntity | undefined {
  const {register, placeStarts, paragraphStarts} = context
  const until = countUpTo(placeStarts, pronoun.start - 1)
  const own = countUpTo(paragraphStarts, pronoun.start)
  let best: NamedEntity | undefined
  let highest = -Infinity
  for (let index = until - 1; index >= Math.max(0, until - reach); index--) {
    const place = register.places[index]
    if (!place || !mayBePerson(place.entity) || place.entity.gender * gender < 0 || isQuoted(context, place))
      continue
    const {entity} = place
    const score =
      (weights.hundredCharacters * Math.min(1500, pronoun.start - place.end)) / 100 +
      weights.paragraphs * Math.min(3, own - countUpTo(paragraphStarts, place.start)) +
      (place.leads ? weights.leads : 0) +
      (entity === context.lastSpeaker ? weights.lastSpeaker : 0) +
      (entity.gender * gender > 0 ? weights.knownGender : 0) +
      (place.owns ? weights.owns : 0) +
      weights.often * Math.log(entity.full + entity.partial) +
      (entity.person > 1 ? weights.person : entity.person > 0 ? weights.person / 2 : 0)
    if (score > highest) {
      highest = score
      best = entity
    }
  }
  return best
}

const mayBePerson = (entity: NamedEntity): boolean =>
  entity.person > 0 || (entity.person === 0 && entity.words.length > 1)

function isQuoted({ranges, rangeStarts}: PronounContext, place: NamedPlace): boolean {
  return (ranges[countUpTo(rangeStarts, place.start) - 1]?.outer.end ?? -1) > place.start
}
