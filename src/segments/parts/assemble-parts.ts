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
  // Spread alone, `{}` takes longer than all else here: a page has hundreds of segments.
  const explain: Explain = (part, {reasons}) =>
    options.explain === true ? {...part, reasons: reasons.map((reason) => ({...reason}))} : part
  const part = (segment: LabelledSegment) => explain(source.part(segment.content), segment)
  const written = (span: Span) => collapse(source.text.slice(span.start, span.end))

  let headline: ArticleParts['headline']
  let date: PublicationDate | undefined
  let dateline: Dateline | undefined
  const deck: TextPart[] = []
  const bylines: Byline[] = []
  const paragraphs: Body['paragraphs'] = []
  const boilerplate: Boilerplate[] = []
  for (const segment of segments) {
    const {details} = segment
    switch (details.type) {
      case 'headline':
        headline ??= part(segment)
        break
      case 'deck':
        deck.push(part(segment))
        break
      case 'date':
        date ??= {...part(segment), value: details.value}
        break
      case 'byline':
        bylines.push({...part(segment), names: details.names.map(written)})
        break
      case 'dateline':
        dateline ??= {
          ...part(segment),
          places: details.places.map(written),
          ...(details.agency && {agency: written(details.agency)}),
          ...(details.date && {date: written(details.date)})
        }
        break
      case 'paragraph':
      case 'subheading': {
        const {text, position} = source.part(segment.content)
        paragraphs.push(explain({type: details.type, text, position}, segment))
        break
      }
      case 'boilerplate': {
        const {text, position} = source.part(segment.content)
        boilerplate.push(explain({kind: details.kind ?? 'other', text, position}, segment))
      }
    }
  }
  return {
    ...(headline && {headline}),
    ...(deck.length > 0 && {deck}),
    ...(date && {date}),
    bylines,
    ...(dateline && {dateline}),
    captions: pairCaptions(source.text, segments).map((pair) => captionOf(pair, part, source)),
    body: {text: paragraphs.map(({text}) => text).join('\n\n'), paragraphs},
    boilerplate,
    segments: segments.map((segment): Segment =>
      explain({type: segment.details.type, position: source.position(segment)}, segment)
    )
  }
}

/** Adds the reasons of its segment to a part, where they are asked for. */
type Explain = <Part extends object>(part: Part, segment: LabelledSegment) => Part & Explained

type MakePart = (segment: LabelledSegment) => TextPart & Explained

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

function creditOf({content, details}: LabelledSegment, source: ReadableText): Credit {
  const {photographer, agency} = details.type === 'credit' ? details : {}
  return {
    ...source.part(content),
    ...(photographer !== undefined && {photographer}),
    ...(agency !== undefined && {agency})
  }
}
