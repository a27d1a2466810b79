import {collapse} from '../../text/span.js'
import type {ReadCue} from '../lines/boilerplate/boilerplate.js'
import {labelBoilerplate} from '../lines/boilerplate/label-boilerplate.js'
import type {LabelledSegment} from './segment.js'

/**
 * Settles what only the whole page can tell: which date is the date of publication, which credit has no caption, and
 * what kind each piece of boilerplate is.
 */
export function refineSegments(
  text: string,
  segments: readonly LabelledSegment[],
  readCue: ReadCue
): LabelledSegment[] {
  return nameBoilerplate(text, dropLoneCredits(keepPublicationDate(segments)), readCue)
}

const asBoilerplate = ({start, end, reasons}: LabelledSegment, rule: string): LabelledSegment => ({
  start,
  end,
  type: 'boilerplate',
  content: {start, end},
  reasons: [{rule}, ...reasons],
  details: {of: 'boilerplate', kind: 'other'}
})

/** A page has one date: the first that is no update. */
function keepPublicationDate(segments: readonly LabelledSegment[]): readonly LabelledSegment[] {
  const dates = segments.filter(({type}) => type === 'date')
  const published = dates.find(({details}) => details.of === 'date' && !details.isUpdate) ?? dates[0]
  return segments.map((s) => (s.type === 'date' && s !== published ? asBoilerplate(s, 'second date') : s))
}

/** A credit belongs to the caption before it, else to the one behind it; without either it tells nothing. */
function dropLoneCredits(segments: readonly LabelledSegment[]): readonly LabelledSegment[] {
  return segments.map((segment, i) => {
    const isLone = segment.type === 'credit' && ![i - 1, i + 1].some((k) => segments[k]?.type === 'caption')
    return isLone ? asBoilerplate(segment, 'credit without a caption') : segment
  })
}

function nameBoilerplate(
  text: string,
  segments: readonly LabelledSegment[],
  readCue: ReadCue
): LabelledSegment[] {
  const first = segments.findIndex(isOfBody)
  const last = segments.findLastIndex(isOfBody)
  const placeOf = (i: number) => (first < 0 || i < first ? 'before' : i > last ? 'after' : 'inside')
  const indexes = segments.flatMap(({type}, i) => (type === 'boilerplate' ? [i] : []))
  const kinds = labelBoilerplate(
    indexes.map((i) => ({
      text: collapse(text.slice(segments[i]?.start, segments[i]?.end)),
      place: placeOf(i),
      isApart: segments[i - 1] !== undefined && segments[i - 1]?.type !== 'boilerplate'
    })),
    readCue
  )
  const kindAt = new Map(indexes.map((i, k) => [i, kinds[k] ?? 'other']))
  return segments.map((segment, i) => {
    const kind = kindAt.get(i)
    const isNamed = segment.details.of === 'boilerplate' && segment.details.kind !== undefined
    if (kind === undefined || isNamed) return segment
    const {start, end, type, content, reasons} = segment
    return {start, end, type, content, reasons, details: {of: 'boilerplate', kind}}
  })
}

const isOfBody = ({type}: LabelledSegment): boolean => type === 'paragraph' || type === 'dateline'
