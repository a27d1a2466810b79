import {findRanges, paragraphsToRead} from './quotes/find-ranges.js'
import {isDefinedTerm} from './quotes/is-defined-term.js'
import {isTitle} from './quotes/is-title.js'
import {isLong} from './quotes/is-long.js'
import {joinFragments, type SpokenRange} from './quotes/join-fragments.js'
import type {QuotedRange} from './quotes/pair-marks.js'
import {attributeRanges, type Attribution} from './speakers/attribution/attribute-ranges.js'
import {findIndirectSpeech, type IndirectSpeech} from './speakers/indirect/find-indirect-speech.js'
import {isAttribution, looksLikeAttribution} from './speakers/attribution/is-attribution.js'
import {isEnglish} from './speakers/words/is-english.js'
import {registerNames} from './speakers/names/name-register.js'
import {readPassage} from './speakers/mentions/passage.js'
import {resolveSpeakers, type ResolvedSpeaker, type Turn} from './speakers/resolving/resolve-speakers.js'
import {speakerModel} from './speakers/attribution/ranker/speaker-model.js'
import type {ReadableText} from './text/readable-text.js'
import type {Span} from './text/span.js'
import {assembleQuotes} from './assemble-quotes.js'
import type {Quote, QuoteOptions} from './types.js'

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
  const groups = joinFragments(text, spoken, joins)
  return assembleQuotes({source, passage, attributions, speakers, explain}, groups, indirect)
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

/** In a language that is not read, whatever stands between marks is a quote, and nobody’s. */
const unattributed = (): Attribution => ({decision: 'unnamed', confidence: 0})

/** All mentions that speak, in the order of what they say: a pronoun may mean whoever was quoted before. */
function orderTurns(
  ranges: readonly QuotedRange[],
  attributions: readonly Attribution[],
  indirect: readonly IndirectSpeech[]
): Turn[] {
  const quoted = attributions.flatMap(({decision}, index): Turn[] => {
    const said = ranges[index]?.outer
    return typeof decision === 'number' && said ? [{mention: decision, said, isQuoted: true}] : []
  })
  const reported = indirect.flatMap(({mention, content: [said]}) =>
    said ? [{mention, said, isQuoted: false}] : []
  )
  return [...quoted, ...reported].sort((a, b) => a.said.start - b.said.start)
}
