import {timePattern, unknownZone, zonePattern} from '../../../data/patterns/date-patterns.js'
import {timeZones} from '../../../data/words/time-zones.js'
import type {Span} from '../../../text/span.js'

/** What a pattern of days or times has read. */
export type Groups = Partial<Record<string, string>>

/** A time of day found in a line, its zone included. */
export interface Time extends Span {
  hour: number
  minute: number
  /** Printed with `am` or `pm`. */
  half: boolean
  /** As in `timeZones`, or minutes from UTC where digits give them. */
  zone?: string | number
}

export function findTimes(line: string): Time[] {
  const times: Time[] = []
  for (const {index, 0: text, groups = {}} of line.matchAll(timePattern)) {
    const hour = toHour(groups)
    if (hour === undefined) continue
    const end = index + text.length
    const zone = readZone(line.slice(end, end + 30))
    times.push({
      start: index,
      end: end + (zone?.length ?? 0),
      hour,
      minute: Number(
        groups['minute'] ?? groups['minuteAfterH'] ?? groups['dottedMinute'] ?? groups['wholeMinute'] ?? 0
      ),
      half: (groups['half'] ?? groups['dottedHalf']) !== undefined,
      ...(zone?.value !== undefined && {zone: zone.value})
    })
  }
  return times
}

/** The hour from 0 to 23: `4 pm` is 16, `12 am` is 0. */
function toHour(groups: Groups): number | undefined {
  const hour = Number(groups['hour'] ?? groups['dottedHour'] ?? groups['wholeHour'])
  const half = (groups['half'] ?? groups['dottedHalf'])?.toLowerCase()
  if (hour > 23) return undefined
  // Some sites print `16:31 PM`.
  if (half === undefined || hour > 12) return hour
  return (hour % 12) + (half === 'p' ? 12 : 0)
}

function readZone(rest: string): {length: number; value?: string | number} | undefined {
  const match = zonePattern.exec(rest)
  if (!match) return undefined
  const {sign, hours = '', minutes = '0', name, long} = match.groups ?? {}
  const length = match[0].length
  if (sign === undefined) {
    const value = (name ?? long ?? '').toUpperCase()
    if (timeZones.has(value)) return {length, value}
    const unknown = unknownZone.exec(rest)?.[0].length
    return unknown === undefined ? undefined : {length: unknown}
  }
  const distance = Number(hours) * 60 + Number(minutes)
  return distance <= 14 * 60 ? {length, value: sign === '+' ? distance : -distance} : undefined
}
