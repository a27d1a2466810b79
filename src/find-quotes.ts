import {findRanges, paragraphsToRead} from './quotes/find-ranges.js'
import {joinFragments, type SpokenRange} from './quotes/join-fragments.js'
import type {QuotedRange} from './quotes/pair-marks.js'
import {attributeRanges, type Attribution} from './speakers/attribute-ranges.js'
import {isCue} from './speakers/describe-range.js'
import {findCue} from './speakers/find-cue.js'
import {registerNames} from './speakers/name-register.js'
import {readPassage, type Passage} from './speakers/passage.js'
import {resolveSpeakers, type ResolvedSpeaker} from './speakers/resolve-speakers.js'
import {speakerModel, type SpeakerModel} from './speakers/speaker-model.js'
import type {ReadableText} from './text/readable-text.js'
import type {Span} from './text/span.js'
import type {Quote, QuoteOptions} from './types.js'

/** The quotes of `paragraphs`, in order, and who said them. */
export function findQuotes(
  source: ReadableText,
  paragraphs: readonly Span[],
  _options: QuoteOptions = {},
  model: SpeakerModel = speakerModel()
): Quote[] {
  const {text} = source
  const ranges = findRanges(text, paragraphs)
  if (ranges.length === 0) return []
  const passage = readPassage(text, paragraphsToRead(paragraphs, ranges), ranges)
  const attributions = attributeRanges(passage, model)
  const register = registerNames(text, paragraphs)
  const speakers = resolveSpeakers(
    passage,
    paragraphs,
    register,
    attributions.map(({decision}) => decision)
  )
  const spoken = ranges.flatMap((range, index): SpokenRange[] => {
    const decision = attributions[index]?.decision ?? 'nobody'
    return decision === 'nobody'
      ? []
      : [{range, index, mention: typeof decision === 'number' ? decision : undefined}]
  })
  return joinFragments(text, spoken, (from, to) => isAttribution(passage, from, to)).map((group) =>
    quoteOf(source, passage, group, attributions, speakers)
  )
}

/** Whether the words between two ranges are nothing but their attribution: “…,” she said. “…” */
function isAttribution(passage: Passage, from: SpokenRange, to: SpokenRange): boolean {
  const first = passage.wordOfRange[from.index] ?? -1
  const second = passage.wordOfRange[to.index] ?? -1
  const mention = to.mention === undefined ? undefined : passage.mentions[to.mention]
  if (!mention || first < 0 || second < 0) return false
  if (passage.words[first]?.paragraph !== passage.words[second]?.paragraph) return false
  if (mention.first < first || mention.last > second) return false
  let cues = 0
  let last = -Infinity
  for (let index = first + 1; index < second; index++) {
    if (!isCue(passage.codes[index] ?? 0)) continue
    // “Was quoted as saying” is one cue.
    if (index - last > 2) cues++
    last = index
  }
  return cues === 1 && second - first < 30
}

function quoteOf(
  source: ReadableText,
  passage: Passage,
  group: readonly SpokenRange[],
  attributions: readonly Attribution[],
  speakers: readonly (ResolvedSpeaker | undefined)[]
): Quote {
  const fragments = group.map(({range}) => source.part(range.inner))
  const first = group[0]
  const last = group.at(-1)
  const speaker = first && speakers[first.index]
  const cue = first?.mention === undefined ? undefined : findCue(passage, first.mention, first.index)
  const confidence = first ? (attributions[first.index]?.confidence ?? 0) : 0
  return {
    type: first && isMixed(source.text, first.range) ? 'mixed' : 'direct',
    text: fragments.map((fragment) => fragment.text).join(' '),
    fragments,
    ...(speaker && {
      speaker: {
        mention: source.part(speaker.mention),
        ...(speaker.name !== undefined && {name: speaker.name}),
        kind: speaker.kind,
        confidence: Math.round(confidence * 1000) / 1000
      }
    }),
    ...(cue && {
      cue: source.part({start: passage.words[cue.first]?.start ?? 0, end: passage.words[cue.last]?.end ?? 0})
    }),
    position: source.part({start: first?.range.outer.start ?? 0, end: last?.range.outer.end ?? 0}).position
  }
}

/** Whether a range is a part of the reporter’s sentence: it begins small, and not after a colon or at its head. */
function isMixed(text: string, {inner}: QuotedRange): boolean {
  return /^[^\p{L}\p{N}]{0,3}\p{Ll}/u.test(text.slice(inner.start, inner.start + 8))
}
