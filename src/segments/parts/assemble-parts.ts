import {listsByKey} from '../../memo/lists-by-key.js'
import type {ReadableText} from '../../text/readable-text.js'
import {collapse, type Span} from '../../text/span.js'
import type {
  ArticleParts,
  Body,
  Boilerplate,
  Byline,
  Caption,
  Credit,
  Dateline,
  Explained,
  PublicationDate,
  Segment,
  SplitOptions,
  TextPart
} from '../../types.js'
import {pairCaptions, type CaptionPair} from './pair-captions.js'
import type {LabelledSegment} from './segment.js'

/** Sorts the segments of an article into its parts. */
export function assembleParts(
  source: ReadableText,
  segments: readonly LabelledSegment[],
  options: SplitOptions
): ArticleParts {
  const ofType: (type: LabelledSegment['type']) => LabelledSegment[] = listsByKey<LabelledSegment>()
  for (const segment of segments) ofType(segment.type).push(segment)
  // Spread alone, `{}` takes longer than all else here: a page has hundreds of segments.
  const explain: Explain = (part, {reasons}) =>
    options.explain === true ? {...part, reasons: reasons.map((reason) => ({...reason}))} : part
  const part: MakePart = (segment) => explain(source.part(segment.content), segment)
  const written = (span: Span) => collapse(source.text.slice(span.start, span.end))

  const [headline] = ofType('headline').map(part)
  const deck = ofType('deck').map(part)
  const [date] = ofType('date').flatMap((segment): PublicationDate[] =>
    segment.details.of === 'date' ? [{...part(segment), value: segment.details.value}] : []
  )
  const [dateline] = ofType('dateline').flatMap((segment) => datelineOf(segment, part, written))
  return {
    ...(headline && {headline}),
    ...(deck.length > 0 && {deck}),
    ...(date && {date}),
    bylines: ofType('byline').map((segment): Byline => {
      const names = segment.details.of === 'byline' ? segment.details.names.map(written) : []
      return {...part(segment), names}
    }),
    ...(dateline && {dateline}),
    captions: pairCaptions(source.text, segments).map((pair) => captionOf(pair, part, source)),
    body: bodyOf(segments, source, explain),
    boilerplate: ofType('boilerplate').map((segment): Boilerplate => {
      const kind = (segment.details.of === 'boilerplate' && segment.details.kind) || 'other'
      const {text, position} = source.part(segment.content)
      return explain({kind, text, position}, segment)
    }),
    segments: segments.map((segment): Segment =>
      explain({type: segment.type, position: source.position(segment)}, segment)
    )
  }
}

/** Adds the reasons of its segment to a part, where they are asked for. */
type Explain = <Part extends object>(part: Part, segment: LabelledSegment) => Part & Explained

type MakePart = (segment: LabelledSegment) => TextPart & Explained

function datelineOf(segment: LabelledSegment, part: MakePart, written: (span: Span) => string): Dateline[] {
  const {details} = segment
  if (details.of !== 'dateline') return []
  return [
    {
      ...part(segment),
      places: details.places.map(written),
      ...(details.agency && {agency: written(details.agency)}),
      ...(details.date && {date: written(details.date)})
    }
  ]
}

function captionOf(
  {caption, credit, isDuplicate}: CaptionPair,
  part: MakePart,
  source: ReadableText
): Caption {
  return {
    ...part(caption),
    ...(credit && {credit: creditOf(credit, source)}),
    ...(isDuplicate && {duplicate: true})
  }
}

function creditOf(segment: LabelledSegment, source: ReadableText): Credit {
  const {photographer, agency} = segment.details.of === 'credit' ? segment.details : {}
  return {
    ...source.part(segment.content),
    ...(photographer !== undefined && {photographer}),
    ...(agency !== undefined && {agency})
  }
}

function bodyOf(segments: readonly LabelledSegment[], source: ReadableText, explain: Explain): Body {
  const paragraphs: Body['paragraphs'] = []
  for (const segment of segments) {
    const {type} = segment
    if (type !== 'paragraph' && type !== 'subheading') continue
    const {text, position} = source.part(segment.content)
    paragraphs.push(explain({type, text, position}, segment))
  }
  return {text: paragraphs.map(({text}) => text).join('\n\n'), paragraphs}
}
