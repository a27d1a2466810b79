import {mediaNouns} from '../../data/words/people-nouns.js'
import {countUpTo} from '../../text/count-up-to.js'
import type {Span} from '../../text/span.js'
import type {Mention} from '../mentions/mention.js'
import type {Passage} from '../mentions/passage.js'
import type {NamedEntity} from '../names/named-entity.js'
import {isBody, mayBeBody} from '../names/is-body.js'
import {withoutPossessive} from '../words/possessive.js'
import {WordClass} from '../../data/words/word-class.js'
import {beginsWithThe} from './begins-with-the.js'
import {isWhere} from './is-where.js'
import {entityAt, isQuoted, type Resolution, type ResolutionContext} from './resolution.js'

/** “The Smith campaign” has a name of its own; “the company” is the body named last. */
export function resolveBody(passage: Passage, context: ResolutionContext, mention: Mention): Resolution {
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
  // “The Ministry of Aviation”, “Nigeria’s Ministry of Aviation”
  const head = words[mention.last]?.start ?? start
  const own = context.register.places[countUpTo(context.placeStarts, head) - 1]
  if (own && own.end >= end && own.entity.person < -2 && (own.start === start || own.start === head)) {
    const span = {start: words[mention.first]?.start ?? start, end: own.end}
    return {entity: own.entity, ...(own.end > end && {span})}
  }
  // “The department of environment” says which, and “her office” is nobody else’s.
  const saysWhich =
    words[mention.last + 1]?.class === WordClass.of || words.slice(from, mention.last).some(({owns}) => owns)
  if (saysWhich || !beginsWithThe(passage, mention)) return {}
  const nouns = words.slice(from, mention.last + 1).map((word) => word.text.toLowerCase())
  if (context.lastSpeaker && isBody(context.lastSpeaker) && mayBeCalled(context.lastSpeaker, nouns))
    return {entity: context.lastSpeaker}
  const until = countUpTo(context.placeStarts, start)
  let nearest: NamedEntity | undefined
  for (let index = until - 1; index >= Math.max(0, until - 12); index--) {
    const place = context.register.places[index]
    if (!place || place.entity.person > -3 || place.owns || isWhere(text, place)) continue
    if (sharesNoun(place.entity, nouns)) return {entity: place.entity}
    if (mayBeCalled(place.entity, nouns)) nearest ??= place.entity
  }
  return {entity: nearest}
}

/** How far before `it`, or before what it says, the sentence before may name a body, in UTF-16 code units, and how many names stand between. */
const longestPair = 250
const mostBetween = 12

/** How much space stands between what is quoted and `it`, at most. */
const mostSpace = 2

/** Another sentence begins with something that has no name: `. The government refused`. */
const otherSubject = /[.!?]["”’]?\s(?:The|An?|His|Her|Its|Their)\s/

/** “The Harbour League says … It warned …”: the body with which the sentence before begins, else whoever was quoted last. */
export function bodyMeantByIt(context: ResolutionContext, {start}: Span): NamedEntity | undefined {
  const {register, placeStarts, text, lastSpeaker, lastQuoteEnd, ranges, rangeStarts} = context
  const lastBody = lastSpeaker && mayBeBody(lastSpeaker) ? lastSpeaker : undefined
  // What is quoted right before it tells of nobody else: “We are sorry. The boats are late,” it said.
  const said = ranges[countUpTo(rangeStarts, start) - 1]?.outer
  const until = said && start - said.end <= mostSpace ? said.start : start
  const nearest = countUpTo(placeStarts, start) - 1
  for (let index = nearest; index >= Math.max(0, nearest - mostBetween); index--) {
    const place = register.places[index]
    if (!place?.leads || isQuoted(context, place)) continue
    const between = text.slice(place.end, until)
    const isNear =
      between.length < longestPair &&
      !(lastBody && place.start < lastQuoteEnd && between.includes('\n')) &&
      !otherSubject.test(between)
    if (isNear && mayBeBody(place.entity) && !isPeople(place.entity)) return place.entity
    break
  }
  return lastBody
}

/** “Swiss” */
const isPeople = ({words}: NamedEntity): boolean => words.every(({isDemonym}) => isDemonym)

/** Bodies that are one thing and not another: a church is no council. */
const ownKind =
  /^(?:bank|board|church|council|court|department|ministry|party|police|school|union|university)$/

/** “The agency” of the National Environment Agency. */
const sharesNoun = ({words}: NamedEntity, nouns: readonly string[]): boolean =>
  words.some(({key, isDemonym}) => !isDemonym && nouns.includes(key))

/** Whether “the union” may be a body: where it is by its own noun, or has no other. */
function mayBeCalled(entity: NamedEntity, nouns: readonly string[]): boolean {
  if (isPeople(entity)) return false
  if (!ownKind.test(nouns.at(-1) ?? '') || sharesNoun(entity, nouns)) return true
  // “The housing department” is one of several.
  return nouns.length === 1 && !entity.words.some(({key}) => ownKind.test(key))
}

/** “The nationalist Global Times tabloid”: a paper by its name, and what it is. */
export function bodyInDescription(
  {words}: Passage,
  context: ResolutionContext,
  mention: Mention
): NamedEntity | undefined {
  if (!mediaNouns.has(words[mention.last]?.text ?? '')) return undefined
  let last = mention.last - 1
  while (last > mention.first && words[last]?.class !== WordClass.name) last--
  const name = words[last]
  if (last === mention.first || name?.class !== WordClass.name || name.owns) return undefined
  const entity = entityAt(context, name)
  return entity && entity.person < -1 ? entity : undefined
}

/** “A Homeland Security memo”, “Smith’s letter”: a document speaks by the name of its issuer. */
export function resolveDocument(passage: Passage, context: ResolutionContext, mention: Mention): Resolution {
  const {words} = passage
  if (words[mention.last]?.class !== WordClass.cueNoun) return {}
  let last = mention.last - 1
  while (last > mention.first && words[last]?.class !== WordClass.name) last--
  let first = last
  while (first > mention.first && words[first - 1]?.class === WordClass.name) first--
  if (words[first]?.class !== WordClass.name) return {}
  const span = {start: words[first]?.start ?? 0, end: words[last]?.end ?? 0}
  return {entity: entityAt(context, span)}
}
