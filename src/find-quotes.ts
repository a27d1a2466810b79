import {explainQuote} from './quotes/explain-quote.js'
import {findRanges, paragraphsToRead} from './quotes/find-ranges.js'
import {isDefinedTerm} from './quotes/is-defined-term.js'
import {isTitle} from './quotes/is-title.js'
import {joinFragments, type Fragments, type SpokenRange} from './quotes/join-fragments.js'
import type {QuotedRange} from './quotes/pair-marks.js'
import {attributeRanges, type Attribution} from './speakers/attribution/attribute-ranges.js'
import {findCue} from './speakers/attribution/find-cue.js'
import {findIndirectSpeech, spanOf, type IndirectSpeech} from './speakers/indirect/find-indirect-speech.js'
import {isAttribution, looksLikeAttribution} from './speakers/attribution/is-attribution.js'
import {isEnglish} from './speakers/words/is-english.js'
import {registerNames} from './speakers/names/name-register.js'
import {readPassage, spanOfWords, type Passage} from './speakers/mentions/passage.js'
import {resolveSpeakers, type ResolvedSpeaker, type Turn} from './speakers/resolving/resolve-speakers.js'
import {speakerModel} from './speakers/attribution/speaker-model.js'
import type {ReadableText} from './text/readable-text.js'
import type {Span} from './text/span.js'
import type {Quote, QuoteOptions, Reason, Speaker} from './types.js'

/** The quotes of `paragraphs`, in order, and who said them. */
export function findQuotes(
  source: ReadableText,
  paragraphs: readonly Span[],
  options: QuoteOptions
): Quote[] {
  const {text} = source
  const ranges = findRanges(text, paragraphs)
  const asksForIndirect = options.indirect === true
  if (ranges.length === 0 && !asksForIndirect) return []
  const model = speakerModel()
  const read = asksForIndirect ? paragraphs : paragraphsToRead(paragraphs, ranges)
  const passage = readPassage(text, read, ranges)
  const readable = isEnglish(text, paragraphs)
  const explain = options.explain === true
  const attributions = readable ? attributeRanges(passage, model, explain) : ranges.map(unattributed)
  const spoken = findSpoken(text, paragraphs, ranges, attributions)
  const indirect =
    asksForIndirect && readable
      ? findIndirectSpeech(passage, model, new Set(spoken.map(({index}) => index)))
      : []
  const turns = orderTurns(ranges, attributions, indirect)
  // Where nobody speaks, nobody’s name is asked for.
  const speakers =
    turns.length === 0
      ? new Map<number, ResolvedSpeaker>()
      : resolveSpeakers(passage, paragraphs, registerNames(text, paragraphs), turns)
  const joins = (from: SpokenRange, to: SpokenRange): boolean =>
    readable ? isAttribution(passage, from, to) : looksLikeAttribution(text, from, to)
  const quotes = joinFragments(text, spoken, joins).map((group) =>
    quoteOf(source, passage, group, attributions, speakers, explain)
  )
  if (indirect.length === 0) return quotes
  const reported = indirect.map((speech) =>
    reportedQuote(source, passage, speech, speakers.get(speech.mention), explain)
  )
  return inOrder([...quotes, ...reported])
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

/** The ranges that are quotes: somebody said them, or they fill a paragraph, as only speech does. */
function findSpoken(
  text: string,
  paragraphs: readonly Span[],
  ranges: readonly QuotedRange[],
  attributions: readonly Attribution[]
): SpokenRange[] {
  const endOfParagraph = new Map(paragraphs.map(({start, end}) => [start, end]))
  const spoken: SpokenRange[] = []
  for (const [index, range] of ranges.entries()) {
    const decision = attributions[index]?.decision ?? 'nobody'
    if (isTitle(text, range) || isDefinedTerm(text, range)) continue
    const fills = endOfParagraph.get(range.outer.start) === range.outer.end
    const isSpeech =
      decision !== 'nobody' || (fills && isLong(text.slice(range.inner.start, range.inner.end)))
    if (isSpeech) spoken.push({range, index, mention: typeof decision === 'number' ? decision : undefined})
  }
  return spoken
}

/** A quotation that fills a paragraph, or follows a colon, is speech where it has at least so many words. */
const fewestWords = 4

const isLong = (text: string): boolean => text.trim().split(/\s+/, fewestWords).length === fewestWords

/** In a language that is not read, whatever stands between marks is a quote, and nobody’s. */
const unattributed = (): Attribution => ({decision: 'unnamed', confidence: 0})

/** All mentions that speak, in the order of what they say: a pronoun may mean whoever spoke before. */
function orderTurns(
  ranges: readonly QuotedRange[],
  attributions: readonly Attribution[],
  indirect: readonly IndirectSpeech[]
): Turn[] {
  const quoted = attributions.flatMap(({decision}, index): Turn[] => {
    const said = ranges[index]?.outer
    return typeof decision === 'number' && said ? [{mention: decision, said}] : []
  })
  const reported = indirect.flatMap(({mention, content: [said]}) => (said ? [{mention, said}] : []))
  return [...quoted, ...reported].sort((a, b) => a.said.start - b.said.start)
}

function reportedQuote(
  source: ReadableText,
  passage: Passage,
  speech: IndirectSpeech,
  speaker: ResolvedSpeaker | undefined,
  explain: boolean
): Quote {
  const {cue, content, confidence} = speech
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

function quoteOf(
  source: ReadableText,
  passage: Passage,
  group: Fragments,
  attributions: readonly Attribution[],
  speakers: ReadonlyMap<number, ResolvedSpeaker>,
  explain: boolean
): Quote {
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
