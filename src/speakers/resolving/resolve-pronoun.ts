import {countUpTo} from '../../text/count-up-to.js'
import type {Span} from '../../text/span.js'
import type {Gender} from '../words/gender.js'
import type {NamedEntity} from '../names/named-entity.js'
import {isQuoted, type ResolutionContext} from './resolution.js'

/** How far back an antecedent may stand, in names. */
const reach = 40

/** What speaks for an antecedent, and how much. */
const weights = {
  hundredCharacters: -0.6,
  paragraphs: -0.3,
  sentences: -4,
  leads: 0.2,
  speaks: 0.1,
  lastLead: 1.7,
  lastSpeaker: 2.7,
  lastSpeakerFarOff: -0.1,
  inner: -0.7,
  knownGender: 0.3,
  owns: -0.2,
  often: -0.3,
  person: 6
}

/**
 * The person whom `he` or `she` at `pronoun` means: a name before it, outside quotations, whose gender fits.
 *
 * @param towardsLastSpeaker How much more speaks for whoever spoke last than where a pronoun stands.
 */
export function resolvePronoun(
  context: ResolutionContext,
  pronoun: Span,
  gender: Gender,
  towardsLastSpeaker = 0
): NamedEntity | undefined {
  const {register, placeStarts, paragraphStarts} = context
  const until = countUpTo(placeStarts, pronoun.start - 1)
  const own = countUpTo(paragraphStarts, pronoun.start)
  let best: NamedEntity | undefined
  let highest = -Infinity
  let leadsSeen = 0
  let sentences = 0
  for (let index = until - 1; index >= Math.max(0, until - reach); index--) {
    const place = register.places[index]
    if (!place || isQuoted(context, place)) continue
    const {entity} = place
    // A name before the resident who was quoted last is not meant any more.
    if (context.lastIsUnnamed && place.start < context.lastQuoteEnd) break
    if (mayBePerson(entity) && entity.gender * gender >= 0) {
      const paragraphs = Math.min(3, own - countUpTo(paragraphStarts, place.start))
      const score =
        (weights.hundredCharacters * Math.min(1500, pronoun.start - place.end)) / 100 +
        weights.paragraphs * paragraphs +
        weights.sentences * Math.min(4, sentences) +
        (place.leads ? weights.leads : 0) +
        (place.speaks ? weights.speaks : 0) +
        (place.leads || place.speaks ? 0 : weights.inner) +
        (place.leads && leadsSeen === 0 ? weights.lastLead : 0) +
        (entity === context.lastSpeaker
          ? towardsLastSpeaker + weights.lastSpeaker + weights.lastSpeakerFarOff * paragraphs
          : 0) +
        (entity.gender * gender > 0 ? weights.knownGender : 0) +
        (place.owns ? weights.owns : 0) +
        weights.often * Math.log(entity.full + entity.bySurname + entity.byFirstName) +
        (entity.person > 1 ? weights.person : entity.person > 0 ? weights.person / 2 : 0)
      if (score > highest) {
        highest = score
        best = entity
      }
      if (place.leads) leadsSeen++
    }
    if (place.leads) sentences++
  }
  return best
}

const mayBePerson = (entity: NamedEntity): boolean =>
  entity.person > 0 || (entity.person === 0 && entity.words.length > 1)
