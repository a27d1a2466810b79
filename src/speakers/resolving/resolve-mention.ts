import {mediaNouns} from '../../data/words/people-nouns.js'
import {countUpTo} from '../../text/count-up-to.js'
import type {Span} from '../../text/span.js'
import type {SpeakerKind} from '../../types.js'
import {nameInApposition, spanOfDescription} from './complete-mention.js'
import {MentionKind, type Mention} from '../mentions/mention.js'
import type {Gender} from '../words/gender.js'
import type {NamedEntity} from '../names/named-entity.js'
import {spanOfMention, type Passage} from '../mentions/passage.js'
import {resolvePronoun, type PronounContext} from './resolve-pronoun.js'
import {withoutPossessive} from '../words/possessive.js'
import {roleNounOf} from '../roles/role-words.js'
import {WordClass} from '../words/word-classes.js'

/** Whom a mention means, as far as the article tells. */
export interface Resolution {
  entity?: NamedEntity
  name?: string
  kind?: SpeakerKind
  span?: Span
}

/** Puts a mention to somebody, or something, that the article names before or elsewhere. */
export function resolveMention(passage: Passage, context: PronounContext, mention: Mention): Resolution {
  const {words} = passage
  const span = spanOfMention(passage, mention)
  switch (mention.kind) {
    case MentionKind.name:
      return resolveName(passage, context, mention)
    case MentionKind.who: {
      const antecedent = mentionBefore(passage, mention)
      return antecedent ? withoutSpan(resolveMention(passage, context, antecedent)) : {}
    }
    case MentionKind.he:
    case MentionKind.object:
    case MentionKind.possessive: {
      const gender = genderOfPronoun(words[mention.first]?.text ?? '')
      if (gender === 0 || followsNameless(passage, mention)) return {}
      return withEntity(resolvePronoun(context, span, gender))
    }
    case MentionKind.it:
      return context.lastSpeaker && context.lastSpeaker.person < 0 ? {entity: context.lastSpeaker} : {}
    case MentionKind.role:
      return resolveRole(passage, context, mention)
    case MentionKind.organization:
      return resolveBody(passage, context, mention)
    case MentionKind.group:
      return {...resolveDocument(passage, context, mention), span: spanOfDescription(passage, mention)}
    case MentionKind.quantity:
      return resolveApposition(passage, context, mention) ?? {}
    default:
      // “The carrier, DeShawn Ivory”: no list knows all that people do.
      return words[mention.last]?.class === WordClass.cueNoun
        ? resolveDocument(passage, context, mention)
        : (resolveApposition(passage, context, mention) ?? namedBody(passage, context, mention))
  }
}

const withEntity = (entity: NamedEntity | undefined): Resolution => (entity ? {entity} : {})

function withoutSpan({entity, name}: Resolution): Resolution {
  return {...(entity && {entity}), ...(name !== undefined && {name})}
}

/** What `who` refers to. */
function mentionBefore({mentions, mentionOfWord, words}: Passage, mention: Mention): Mention | undefined {
  let index = mention.first - 1
  // “Ana Low, 63, who …”
  if (words[index]?.class === WordClass.comma && words[index - 1]?.class === WordClass.number) index -= 2
  for (const nearest of [index, index - 1]) {
    if (words[nearest]?.class === WordClass.quote) return undefined
    const found = mentions[mentionOfWord[nearest] ?? -1]
    if (found) return found
  }
  return undefined
}

/**
 * “A resident of Mill Lane sent a letter. He wrote …”: the paragraph begins with a sentence about somebody whom nobody
 * names, and about nobody else.
 */
function followsNameless({words, codes, mentions, mentionOfWord}: Passage, mention: Mention): boolean {
  const own = words[mention.first]
  const before = words[mention.first - 1]
  if (!own || before?.paragraph !== own.paragraph || before.sentence === own.sentence) return false
  let first = mention.first - 1
  while (words[first - 1]?.sentence === before.sentence) first--
  if (words[first - 1]?.paragraph === own.paragraph) return false
  const subject = mentions[mentionOfWord[first] ?? -1]
  if (subject?.first !== first || subject.kind !== MentionKind.role || subject.name) return false
  if (!/^(?:an?|another|one)$/i.test(words[first]?.text ?? '')) return false
  for (let index = subject.last + 1; index < mention.first; index++) {
    const other = mentions[mentionOfWord[index] ?? -1]
    if (codes[index] === WordClass.comma || (other && isSomebody(other, codes[other.first - 1]))) return false
  }
  return true
}

/** Whether a mention may be a person: a name behind “of” or “in” is a place. */
const isSomebody = ({kind}: Mention, before: number | undefined): boolean =>
  kind === MentionKind.name
    ? before !== WordClass.of && before !== WordClass.in
    : kind === MentionKind.he || kind === MentionKind.object || kind === MentionKind.possessive

/** “The nationalist Global Times tabloid”: a paper by its name, and what it is. */
function namedBody({words}: Passage, context: PronounContext, mention: Mention): Resolution {
  if (!mediaNouns.has(words[mention.last]?.text ?? '')) return {}
  let last = mention.last - 1
  while (last > mention.first && words[last]?.class !== WordClass.name) last--
  const name = words[last]
  if (last === mention.first || name?.class !== WordClass.name || name.owns) return {}
  const entity = entityAt(context, name)
  return entity && entity.person < -1 ? {entity} : {}
}

const genderOfPronoun = (word: string): Gender => {
  if (/^(?:he|him|his|himself)$/i.test(word)) return -1
  return /^(?:she|her|hers|herself)$/i.test(word) ? 1 : 0
}

/** A name; with another one that “and” joins to it, both as written. */
function resolveName(passage: Passage, context: PronounContext, mention: Mention): Resolution {
  const {words, mentions, text} = passage
  const name = mention.name ?? mention
  const second = mentions[passage.mentionOfWord[name.last + 2] ?? -1]
  const joins = words[name.last + 1]?.class === WordClass.and && second?.first === name.last + 2
  const joint = joins && second.name?.first === second.first ? second : undefined
  const start = words[name.first]?.start ?? 0
  if (joint && !words[name.last]?.owns && !words[joint.last]?.owns) {
    const end = words[joint.last]?.end ?? start
    return {
      name: text.slice(start, end).replace(/\s+/g, ' '),
      kind: 'group',
      span: {start: words[mention.first]?.start ?? start, end}
    }
  }
  const entity = entityAt(context, {start, end: words[name.last]?.end ?? start})
  const from = words[mention.first]?.start ?? start
  const service = services.exec(text.slice(Math.max(0, from - 24), from))?.[0].length
  const span = {start: from - (service ?? 0), end: spanOfMention(passage, mention).end}
  return {...(entity ? {entity} : handleOf(words[name.first]?.text)), ...(service !== undefined && {span})}
}

/** `@saltfan`: who has no other name. */
const handleOf = (text = ''): Resolution => (text.startsWith('@') ? {name: text} : {})

/** What stands small before a rank: Coast guard Capt. Holm. */
const services = /\b(?:Coast|National|Border|Home|Air|Civil) (?:guard|force|patrol) $/

/** “The senator”; “the senator, Ana Petrova”; “a senator in Norrby”. */
function resolveRole(passage: Passage, context: PronounContext, mention: Mention): Resolution {
  const apposed = resolveApposition(passage, context, mention)
  if (apposed) return apposed
  if (passage.words[mention.last]?.capital && mention.first === mention.last)
    return withEntity(entityAt(context, spanOfMention(passage, mention)))
  const entity = isDefinite(passage, mention)
    ? bearerOfRole(passage, context, mention)
    : bearerOfTitle(passage, context, mention)
  return entity ? {entity} : {span: spanOfDescription(passage, mention)}
}

/** A description and the name that stands beside it are one mention. */
function resolveApposition(
  passage: Passage,
  context: PronounContext,
  mention: Mention
): Resolution | undefined {
  const named = nameInApposition(passage, mention)
  if (!named) return undefined
  const span = {start: spanOfMention(passage, mention).start, end: spanOfMention(passage, named).end}
  return {...withEntity(entityAt(context, spanOfMention(passage, named))), span}
}

/** A title is told among the first names of an article: the work must not grow with their number. */
const titlesToldBy = 100

/** “Norland’s environment minister”: whoever is called Environment Minister elsewhere, before the name. */
function bearerOfTitle(
  {words, text}: Passage,
  {register}: PronounContext,
  mention: Mention
): NamedEntity | undefined {
  if (!words[mention.first]?.owns || mention.last - mention.first < 2) return undefined
  const {start} = words[mention.last - 1] ?? {start: 0}
  const title = `${text.slice(start, words[mention.last]?.end ?? start)} `.toLowerCase()
  return register.places
    .slice(0, titlesToldBy)
    .find(
      (place) =>
        place.entity.person > 0 && text.slice(place.start - title.length, place.start).toLowerCase() === title
    )?.entity
}

/** The last entity that is named within a span. */
function entityAt({register, placeStarts}: PronounContext, span: Span): NamedEntity | undefined {
  const place = register.places[countUpTo(placeStarts, span.end - 1) - 1]
  return place && place.end > span.start ? place.entity : undefined
}

const isDefinite = ({words}: Passage, mention: Mention): boolean =>
  /^(?:the|his|her|their)$/i.test(words[mention.first]?.text ?? '')

/** “The senator”: the person named last of whom the article says so. */
function bearerOfRole({words}: Passage, context: PronounContext, mention: Mention): NamedEntity | undefined {
  const roles = new Set<string>()
  for (let index = mention.first; index <= mention.last; index++) {
    const word = words[index]
    if (word?.class === WordClass.role) roles.add(roleNounOf(withoutPossessive(word.text)))
  }
  const until = countUpTo(context.placeStarts, words[mention.first]?.start ?? 0)
  for (let index = until - 1; index >= Math.max(0, until - 60); index--) {
    const entity = context.register.places[index]?.entity
    if (entity && entity.person > 0 && [...roles].some((role) => entity.roles.has(role))) return entity
  }
  return undefined
}

/** “The Smith campaign” has a name of its own; “the company” is the body named last. */
function resolveBody(passage: Passage, context: PronounContext, mention: Mention): Resolution {
  const {words, text} = passage
  const from = words[mention.first]?.class === WordClass.article ? mention.first + 1 : mention.first
  const start = words[from]?.start ?? 0
  const end = words[mention.last]?.end ?? start
  const named = words
    .slice(from, mention.last + 1)
    .some((word) => word.class === WordClass.name && !word.owns)
  if (named)
    return {
      name: withoutPossessive(text.slice(start, end)).replace(/\s+/g, ' '),
      kind: 'organization'
    }
  const own = context.register.places[countUpTo(context.placeStarts, start) - 1]
  if (own?.start === start && own.entity.person < -2) return {entity: own.entity}
  // “The department of environment” says which, and “her office” is nobody else’s.
  const saysWhich = words[mention.last + 1]?.class === WordClass.of
  if (saysWhich || words[mention.first]?.text.toLowerCase() !== 'the') return {}
  if (context.lastSpeaker && context.lastSpeaker.person < 0) return {entity: context.lastSpeaker}
  const until = countUpTo(context.placeStarts, start)
  for (let index = until - 1; index >= Math.max(0, until - 12); index--) {
    const place = context.register.places[index]
    if (place && place.entity.person < -2 && !place.owns && !isWhere(text, place))
      return {entity: place.entity}
  }
  return {}
}

/** “From Exeter”: a body that stands so is a place. */
const isWhere = (text: string, {start}: Span): boolean =>
  /\b(?:in|at|from|near|outside|across)(?: the)? $/i.test(text.slice(Math.max(0, start - 14), start))

/** “A Homeland Security memo”, “Smith’s letter”: a document speaks by the name of its issuer. */
function resolveDocument(passage: Passage, context: PronounContext, mention: Mention): Resolution {
  const {words} = passage
  if (words[mention.last]?.class !== WordClass.cueNoun) return {}
  let last = mention.last - 1
  while (last > mention.first && words[last]?.class !== WordClass.name) last--
  let first = last
  while (first > mention.first && words[first - 1]?.class === WordClass.name) first--
  if (words[first]?.class !== WordClass.name) return {}
  const span = {start: words[first]?.start ?? 0, end: words[last]?.end ?? 0}
  return withEntity(entityAt(context, span))
}
