import type {Span} from '../text/span.js'
import type {SpeakerKind} from '../types.js'
import type {Decision} from './add-features.js'
import {mentionKind, type Mention} from './find-mentions.js'
import type {Gender} from './gender.js'
import type {NamedEntity, NameRegister} from './name-register.js'
import {spanOfMention, type Passage} from './passage.js'
import {resolvePronoun} from './resolve-pronoun.js'
import {wordClass} from './word-classes.js'

/** Who a mention means. */
export interface ResolvedSpeaker {
  mention: Span
  name?: string
  kind: SpeakerKind
}

/** Puts names to the mentions that were decided on, in the order of the text. */
export function resolveSpeakers(
  passage: Passage,
  paragraphs: readonly Span[],
  register: NameRegister,
  decisions: readonly Decision[]
): (ResolvedSpeaker | undefined)[] {
  let lastSpeaker: NamedEntity | undefined
  const resolved = new Map<number, {entity: NamedEntity | undefined; speaker: ResolvedSpeaker}>()
  return decisions.map((decision) => {
    const mention = typeof decision === 'number' ? passage.mentions[decision] : undefined
    if (!mention || typeof decision !== 'number') return undefined
    const known = resolved.get(decision)
    if (known) {
      lastSpeaker = known.entity ?? lastSpeaker
      return known.speaker
    }
    const apposition = mention.name ? undefined : apposedName(mention)
    const span = {...spanOfMention(passage, mention), ...(apposition && {end: nameSpan(apposition).end})}
    const entity = apposition ? entityAt(register, nameSpan(apposition)) : entityOf(mention, span)
    const speaker = {mention: span, ...(entity && {name: entity.name}), kind: kindOf(mention, entity)}
    resolved.set(decision, {entity, speaker})
    lastSpeaker = entity ?? lastSpeaker
    return speaker
  })

  function entityOf(mention: Mention, span: Span): NamedEntity | undefined {
    const word = passage.words[mention.first]
    if (mention.name) return entityAt(register, nameSpan(mention.name))
    if (mention.kind === mentionKind.who) {
      const near = passage.mentionOfWord[mention.first - 1] ?? -1
      const before = passage.mentions[near === -1 ? (passage.mentionOfWord[mention.first - 2] ?? -1) : near]
      return before?.name ? entityAt(register, nameSpan(before.name)) : undefined
    }
    if (
      mention.kind === mentionKind.he ||
      mention.kind === mentionKind.object ||
      mention.kind === mentionKind.possessive
    ) {
      const gender = genderOfPronoun(word?.text ?? '')
      return gender === 0
        ? undefined
        : resolvePronoun(
            {text: passage.text, paragraphs, ranges: passage.ranges, register, lastSpeaker},
            span,
            gender
          )
    }
    return undefined
  }

  /** The name in “a spokesman, John Smith, said” */
  function apposedName(mention: Mention): Mention['name'] {
    if (passage.words[mention.last + 1]?.class !== wordClass.comma) return undefined
    const index = passage.mentionOfWord[mention.last + 2] ?? -1
    const name = passage.mentions[index]?.name
    return name && name.first === mention.last + 2 ? name : undefined
  }

  function nameSpan(name: {first: number; last: number}): Span {
    return {start: passage.words[name.first]?.start ?? 0, end: passage.words[name.last]?.end ?? 0}
  }
}

const genderOfPronoun = (word: string): Gender => {
  if (/^(?:he|him|his|himself)$/i.test(word)) return -1
  return /^(?:she|her|hers|herself)$/i.test(word) ? 1 : 0
}

/** The last entity that is named within a span. */
function entityAt(register: NameRegister, span: Span): NamedEntity | undefined {
  let found: NamedEntity | undefined
  for (const place of register.places) {
    if (place.span.start >= span.end) break
    if (place.span.end > span.start) found = place.entity
  }
  return found
}

function kindOf(mention: Mention, entity: NamedEntity | undefined): SpeakerKind {
  if (entity) return entity.person ? 'person' : 'organization'
  switch (mention.kind) {
    case mentionKind.he:
    case mentionKind.i:
    case mentionKind.role:
      return 'person'
    case mentionKind.they:
    case mentionKind.group:
    case mentionKind.quantity:
      return 'group'
    case mentionKind.organization:
      return 'organization'
    default:
      return 'unknown'
  }
}
