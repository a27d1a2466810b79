import {collapse} from '../../text/span.js'
import type {ReadCue} from '../lines/boilerplate/boilerplate.js'
import {labelBoilerplate} from '../lines/boilerplate/label-boilerplate.js'
import {isOfType, type LabelledSegment} from './segment.js'

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
  content: {start, end},
  reasons: [{rule}, ...reasons],
  details: {type: 'boilerplate', kind: 'other'}
})

/** A page has one date: the first that is no update. */
function keepPublicationDate(segments: readonly LabelledSegment[]): readonly LabelledSegment[] {
  const dates = segments.filter((segment) => isOfType(segment, 'date'))
  const published = dates.find(({details}) => details.type === 'date' && !details.isUpdate) ?? dates[0]
  return segments.map((s) => (isOfType(s, 'date') && s !== published ? asBoilerplate(s, 'second date') : s))
}

/** A credit belongs to the caption before it, else to the one behind it; without either it tells nothing. */
function dropLoneCredits(segments: readonly LabelledSegment[]): readonly LabelledSegment[] {
  return segments.map((segment, i) => {
    const beside = [segments[i - 1], segments[i + 1]]
    const isLone = isOfType(segment, 'credit') && !beside.some((s) => s && isOfType(s, 'caption'))
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
  const indexes = segments.flatMap((segment, i) => (isOfType(segment, 'boilerplate') ? [i] : []))
  const kinds = labelBoilerplate(
    indexes.map((i, k) => ({
      text: collapse(text.slice(segments[i]?.start, segments[i]?.end)),
      place: placeOf(i),
      isApart: i > 0 && indexes[k - 1] !== i - 1
    })),
    readCue
  )
  const kindAt = new Map(indexes.map((i, k) => [i, kinds[k]]))
  return segments.map((segment, i) => {
    const {start, end, content, reasons, details} = segment
    if (details.type !== 'boilerplate' || details.kind !== undefined) return segment
    return {start, end, content, reasons, details: {type: 'boilerplate', kind: kindAt.get(i)}}
  })
}

const isOfBody = (segment: LabelledSegment): boolean =>
  isOfType(segment, 'paragraph') || isOfType(segment, 'dateline')
