import {captionPrefix} from '../../data/patterns/caption-patterns.js'
import {trimSpan, type Span} from '../../text/span.js'
import type {BoilerplateKind, Reason} from '../../types.js'
import {readByline} from '../lines/byline/byline.js'
import {readCredit} from '../lines/credit/credit.js'
import {creditContent} from '../lines/credit/credit-content.js'
import {readDates} from '../lines/date/date.js'
import {readDateline, type DatelineReading} from '../lines/dateline/dateline.js'
import {isOfType, type LabelledSegment, type PlainType, type SegmentDetails} from './segment.js'
import type {SettledLabel} from '../rules/rule.js'

/** A block and its label. */
export interface LabelledBlock extends Span {
  label: SettledLabel['label']
  /** What boilerplate is there for, where a rule told. */
  kind?: BoilerplateKind | undefined
  reasons: readonly Reason[]
}

/**
 * Takes labelled blocks apart into segments: the dateline off its paragraph, the credit off its caption, byline and
 * date out of one line. All that a block holds stays in one of its segments.
 */
export function cutSegments(text: string, blocks: readonly LabelledBlock[]): LabelledSegment[] {
  const datelined = findDatelined(text, blocks)
  const segments: LabelledSegment[] = []
  for (const block of blocks) {
    if (block === datelined?.block) segments.push(...cutDateline(text, datelined))
    else segments.push(...(cutters[block.label] ?? keepWhole)(text, block))
  }
  return segments
}

/** In how many first paragraphs a dateline is looked for: a summary may stand above the story. */
const datelineReach = 5

/** A paragraph that begins with a dateline. */
interface Datelined {
  block: LabelledBlock
  reading: DatelineReading
}

/** The paragraph with the dateline of the article: the first if it has one, else an early one that surely has. */
function findDatelined(text: string, blocks: readonly LabelledBlock[]): Datelined | undefined {
  const paragraphs = blocks.filter(({label}) => label === 'paragraph').slice(0, datelineReach)
  for (const [i, block] of paragraphs.entries()) {
    const reading = readDateline(ownText(text, block))
    if (reading !== undefined && (i === 0 || reading.certain)) return {block, reading}
  }
  return undefined
}

/** The text of a block on one line; every offset stays what it was. */
const ownText = (text: string, {start, end}: Span): string => text.slice(start, end).replace(/[^\S ]/g, ' ')

type Cutter = (text: string, block: LabelledBlock) => LabelledSegment[]

const cutters: Partial<Record<LabelledBlock['label'], Cutter>> = {
  caption: cutCredit,
  credit: readWholeCredit,
  byline: cutBylineAndDate,
  date: cutBylineAndDate
}

/** Labels that are types as they stand. */
const plainTypes: Partial<Record<LabelledBlock['label'], PlainType>> = {
  paragraph: 'paragraph',
  subheading: 'subheading',
  headline: 'headline',
  deck: 'deck'
}

function keepWhole(text: string, block: LabelledBlock): LabelledSegment[] {
  const type = plainTypes[block.label]
  return [segment(text, block, block, type ? {type} : {type: 'boilerplate', kind: block.kind})]
}

function segment(
  text: string,
  span: Span,
  {reasons}: LabelledBlock,
  details: SegmentDetails,
  content: Span = span
): LabelledSegment {
  const whole = trimSpan(text, span)
  const part = content === span ? whole : trimSpan(text, content)
  return {start: whole.start, end: whole.end, content: part, reasons, details}
}

const shift = (span: Span, by: number): Span => ({start: span.start + by, end: span.end + by})
const shiftMaybe = (span: Span | undefined, by: number): Span | undefined => span && shift(span, by)

function cutDateline(text: string, {block, reading}: Datelined): LabelledSegment[] {
  const cut = block.start + reading.end
  const details: SegmentDetails = {
    type: 'dateline',
    places: reading.places.map((place) => shift(place, block.start)),
    agency: shiftMaybe(reading.agency, block.start),
    date: shiftMaybe(reading.date, block.start)
  }
  const dateline = segment(text, {start: block.start, end: cut}, block, details)
  const rest = trimSpan(text, {start: cut, end: block.end})
  return rest.start < rest.end ? [dateline, segment(text, rest, block, {type: 'paragraph'})] : [dateline]
}

function cutCredit(text: string, block: LabelledBlock): LabelledSegment[] {
  const reading = readCredit(ownText(text, block))
  if (reading === undefined) return [captionSegment(text, block, block)]
  const {photographer, agency} = reading
  const content = shift(creditContent(ownText(text, block), reading), block.start)
  const cut = shift(reading.cut, block.start)
  const before = trimSpan(text, {start: block.start, end: cut.start})
  const after = trimSpan(text, {start: cut.end, end: block.end})
  const hasBefore = before.start < before.end
  const hasAfter = after.start < after.end
  // Separators belong to the segment that they introduce, else to the one before.
  const span = {start: hasBefore ? cut.start : block.start, end: hasAfter ? cut.end : block.end}
  return [
    ...(hasBefore ? [captionSegment(text, before, block)] : []),
    segment(text, span, block, {type: 'credit', photographer, agency}, content),
    ...(hasAfter ? [captionSegment(text, after, block)] : [])
  ]
}

/** A caption without the label that the page prints before it. */
function captionSegment(text: string, span: Span, block: LabelledBlock): LabelledSegment {
  const label = captionPrefix.exec(text.slice(span.start, span.end))?.[0] ?? ''
  return segment(text, span, block, {type: 'caption'}, {start: span.start + label.length, end: span.end})
}

function readWholeCredit(text: string, block: LabelledBlock): LabelledSegment[] {
  const segments = cutCredit(text, block)
  // A credit of a shape that the recogniser does not know is still the credit that the page has there.
  const hasCredit = segments.some((part) => isOfType(part, 'credit'))
  return hasCredit ? segments : [segment(text, block, block, {type: 'credit'})]
}

/** One thing read in a line: what it is, and where in that line it begins with its label and its content stands. */
interface PartOfLine {
  details: SegmentDetails
  start: number
  content: Span
}

function cutBylineAndDate(text: string, block: LabelledBlock): LabelledSegment[] {
  const own = ownText(text, block)
  const parts = readBylineAndDates(own, block).sort((a, b) => a.start - b.start)
  if (parts.length === 0) {
    const isByline = block.label === 'byline'
    return [
      segment(
        text,
        block,
        block,
        isByline ? {type: 'byline', names: []} : {type: 'boilerplate', kind: block.kind}
      )
    ]
  }
  // Separators belong to what they introduce; the first segment takes in all that stands before it.
  const starts = parts.map(({start}, i) => (i === 0 ? 0 : own.slice(0, start).replace(separators, '').length))
  return parts.map(({details, content}, i) => {
    const span = {start: starts[i] ?? 0, end: starts[i + 1] ?? own.length}
    return segment(text, shift(span, block.start), block, details, shift(content, block.start))
  })
}

const separators = /[\s|•·–—-]{1,9}$/

function readBylineAndDates(own: string, block: LabelledBlock): PartOfLine[] {
  const found = readDates(own)
  const dates = found.map((date): PartOfLine => ({
    details: {type: 'date', value: date.value, isUpdate: date.label === 'updated'},
    start: date.labelSpan?.start ?? date.start,
    content: date
  }))
  const byline = readByline(own, {dates: found})
  if (byline === undefined) return dates
  const outside = dates.filter(({content}) => content.start >= byline.end || content.end <= byline.start)
  const names = byline.names.map((name) => shift(name, block.start))
  return [{details: {type: 'byline', names}, start: byline.start, content: byline}, ...outside]
}
