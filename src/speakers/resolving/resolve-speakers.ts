import {ageWord} from '../../data/patterns/role-patterns.js'
import {remembered} from '../../memo/remembered.js'
import type {Span} from '../../text/span.js'
import type {SpeakerKind} from '../../types.js'
import {isRoleNoun} from '../roles/role-words.js'
import type {Word} from '../words/word.js'
import {MentionKind, type Mention} from '../mentions/mention.js'
import {isHead} from '../mentions/parts-of-phrase.js'
import {isBody} from '../names/is-body.js'
import type {NamedEntity, NameRegister} from '../names/named-entity.js'
import {spanOfMention, type Passage} from '../mentions/passage.js'
import {WordClass} from '../../data/words/word-class.js'
import {resolveMention} from './resolve-mention.js'
import {roleAt, type ResolutionContext} from './resolution.js'

/** Who a mention means. */
export interface ResolvedSpeaker {
  mention: Span
  name: string | undefined
  kind: SpeakerKind
  /** What the article first says that a named person is, where it says so. */
  role: Span | undefined
}

/** A mention, by index, and what it says. */
export interface Turn {
  mention: number
  said: Span
  /** Between marks: what is merely reported must not tell whom the pronouns of quotes mean. */
  isQuoted: boolean
}

/** Puts names to the mentions that speak, by index; `turns` are in the order of the text. */
export function resolveSpeakers(
  passage: Passage,
  paragraphs: readonly Span[],
  register: NameRegister,
  turns: readonly Turn[]
): Map<number, ResolvedSpeaker> {
  const {text} = passage
  const places = {text, paragraphs, paragraphStarts: paragraphs.map(({start}) => start)}
  const context: ResolutionContext = {
    ...places,
    ranges: passage.ranges,
    register,
    placeStarts: register.places.map(({start}) => start),
    // Asked again for each office that speaks.
    titleAt: remembered((place: Span) => {
      const role = roleAt(places, place)
      return role ? text.slice(role.start, role.end).toLowerCase().replace(/^the /, '') : ''
    }),
    rangeStarts: passage.ranges.map(({outer}) => outer.start),
    lastSpeaker: undefined,
    lastQuoteEnd: 0,
    lastIsUnnamed: false
  }
  const speakers = new Map<number, ResolvedSpeaker>()
  const entities = new Map<number, NamedEntity>()
  const roles = new Map<NamedEntity, Span | undefined>()
  for (const {mention: index, said, isQuoted} of turns) {
    const mention = passage.mentions[index]
    if (!mention) continue
    if (!speakers.has(index)) {
      const {entity, name = entity?.name, kind, span} = resolveMention(passage, context, mention)
      speakers.set(index, {
        mention: span ?? spanOfMention(passage, mention),
        name,
        kind: kind ?? kindOf(passage, mention, entity),
        role: roleOf(entity)
      })
      if (entity) entities.set(index, entity)
    }
    if (!isQuoted) continue
    context.lastSpeaker = entities.get(index) ?? context.lastSpeaker
    context.lastIsUnnamed = speakers.get(index)?.name === undefined && staysUnnamed.has(mention.kind)
    context.lastQuoteEnd = said.end
  }
  return speakers

  function roleOf(entity: NamedEntity | undefined): Span | undefined {
    if (!entity || isBody(entity)) return undefined
    if (!roles.has(entity)) roles.set(entity, findFirstRole(context, entity))
    return roles.get(entity)
  }
}

/** What the article first says that a person is. */
function findFirstRole(context: ResolutionContext, {places}: NamedEntity): Span | undefined {
  for (const place of places) {
    const role = roleAt(context, place)
    if (role) return role
  }
  return undefined
}

/** A resident, one of the voters: the pronoun that follows means them. */
const staysUnnamed: ReadonlySet<MentionKind> = new Set<MentionKind>([
  MentionKind.role,
  MentionKind.quantity,
  MentionKind.he
])

/** “One wrote”, “another backer”, “one of the backers”, but “one in ten”, “one banner”. */
function isOnePerson(words: readonly Word[], {first, last}: Mention): boolean {
  const isOne = /^(?:one|another)$/i.test(words[first]?.text ?? '') && words[last + 1]?.text !== 'in'
  if (first === last) return isOne
  const noun = words[last]
  if (words[first + 1]?.class === WordClass.of)
    // Not “one of the banners”.
    return isOne && noun !== undefined && (isHead(noun) || noun.class === WordClass.him)
  return noun?.class === WordClass.role || (isOne && isRoleNoun(noun?.text ?? ''))
}

function kindOf({words}: Passage, mention: Mention, entity: NamedEntity | undefined): SpeakerKind {
  if (entity) return mention.kind === MentionKind.it || isBody(entity) ? 'organization' : 'person'
  if (mention.kind === MentionKind.quantity && isOnePerson(words, mention)) return 'person'
  switch (mention.kind) {
    case MentionKind.he:
    case MentionKind.i:
    case MentionKind.role:
    case MentionKind.name:
    case MentionKind.who:
    case MentionKind.object:
      return 'person'
    case MentionKind.they:
    case MentionKind.group:
    case MentionKind.quantity:
      return 'group'
    case MentionKind.organization:
      return 'organization'
    default:
      return kindOfThing(words[mention.last])
  }
}

/** “The falconer”, “the museum”: of whom no list says that they speak, by the noun. */
function kindOfThing(noun: Word | undefined): SpeakerKind {
  if (noun?.class === WordClass.place) return 'organization'
  const text = noun?.text ?? ''
  return isRoleNoun(text) || ageWord.test(text) ? 'person' : 'unknown'
}
