import {explainQuote} from './quotes/explain-quote.js'
import {isLong} from './quotes/is-long.js'
import type {Fragments} from './quotes/join-fragments.js'
import type {QuotedRange} from './quotes/pair-marks.js'
import type {Attribution} from './speakers/attribution/attribute-ranges.js'
import {findCue} from './speakers/attribution/find-cue.js'
import {spanOf, type IndirectSpeech} from './speakers/indirect/find-indirect-speech.js'
import {spanOfWords, type Passage} from './speakers/mentions/passage.js'
import type {ResolvedSpeaker} from './speakers/resolving/resolve-speakers.js'
import type {ReadableText} from './text/readable-text.js'
import type {Quote, Reason, Speaker} from './types.js'

/** What the route has told of the quotes of an article. */
interface Told {
  source: ReadableText
  passage: Passage
  /** Of each range of the passage. */
  attributions: readonly Attribution[]
  /** By their mentions. */
  speakers: ReadonlyMap<number, ResolvedSpeaker>
  /** Whether reasons are asked for. */
  explain: boolean
}

/** Puts quotes and reported speech together as callers get them, in the order of the text. */
export function assembleQuotes(
  told: Told,
  groups: readonly Fragments[],
  indirect: readonly IndirectSpeech[]
): Quote[] {
  const quotes = groups.map((group) => quoteOf(told, group))
  return inOrder([...quotes, ...indirect.map((speech) => reportedQuote(told, speech))])
}

/** Quotes by place; what stands within one, between its fragments, is its attribution and no speech of its own. */
function inOrder(quotes: readonly Quote[]): Quote[] {
  const ordered: Quote[] = []
  let end = 0
  for (const quote of [...quotes].sort((a, b) => a.position.start.offset - b.position.start.offset)) {
    if (quote.position.start.offset < end) continue
    ordered.push(quote)
    end = quote.position.end.offset
  }
  return ordered
}

function reportedQuote({source, passage, speakers, explain}: Told, speech: IndirectSpeech): Quote {
  const {cue, content, confidence} = speech
  const speaker = speakers.get(speech.mention)
  const reasons = explain ? [{rule: 'stands with the verb of saying'}] : undefined
  const fragments = content.map((span) => source.part(span))
  return {
    type: 'indirect',
    text: fragments.map((fragment) => fragment.text).join(' '),
    fragments,
    ...(speaker && {speaker: speakerOf(source, speaker, confidence, reasons)}),
    cue: source.part(spanOfWords(passage, cue)),
    position: source.part(spanOf(speech)).position,
    ...(explain && {reasons: explainQuote(source.text, 'indirect')})
  }
}

function quoteOf({source, passage, attributions, speakers, explain}: Told, group: Fragments): Quote {
  const fragments = group.map(({range}) => source.part(range.inner))
  const [{range, index, mention}] = group
  const end = group.at(-1)?.range.outer.end ?? range.outer.end
  const speaker = mention === undefined ? undefined : speakers.get(mention)
  const cue = mention === undefined ? undefined : findCue(passage, mention, index)
  const attribution = attributions[index]
  const confidence = attribution?.confidence ?? 0
  const type = isMixed(source.text, range) ? 'mixed' : 'direct'
  // A speaker carries the ranker’s reasons; where nobody is named, they tell why this is speech all the same.
  const ranked = attribution?.decision === 'unnamed' ? (attribution.reasons ?? []) : []
  return {
    type,
    text: fragments.map((fragment) => fragment.text).join(' '),
    fragments,
    ...(speaker && {speaker: speakerOf(source, speaker, confidence, attribution?.reasons)}),
    ...(cue && {cue: source.part(spanOfWords(passage, cue))}),
    position: source.part({start: range.outer.start, end}).position,
    ...(explain && {reasons: [...explainQuote(source.text, type, group), ...ranked]})
  }
}

function speakerOf(
  source: ReadableText,
  {mention, name, kind, role}: ResolvedSpeaker,
  confidence: number,
  reasons: Reason[] | undefined
): Speaker {
  return {
    mention: source.part(mention),
    ...(name !== undefined && {name}),
    kind,
    ...(role && {role: source.part(role).text}),
    confidence: Math.round(confidence * 100) / 100,
    ...(reasons && {reasons})
  }
}

/** Whether a range is a part of the reporter’s sentence: it begins small, and is no clause after a colon. */
function isMixed(text: string, {inner, outer}: QuotedRange): boolean {
  const quoted = text.slice(inner.start, inner.end)
  const before = text.slice(Math.max(0, outer.start - 40), outer.start)
  // In capitals throughout, only what stands before it can tell.
  if (!/\p{Ll}/u.test(before + quoted) && /\p{Lu}{2}/u.test(quoted)) return /\p{Lu}{2} $/u.test(before)
  if (/:\s{0,4}$/.test(before) && isLong(quoted)) return false
  return /^[^\p{L}\p{N}]{0,3}\p{Ll}/u.test(quoted.slice(0, 8))
}
