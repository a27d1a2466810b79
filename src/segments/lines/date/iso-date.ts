import {timeZones} from '../../../data/words/time-zones.js'
import type {Day} from './find-days.js'
import type {Time} from './find-times.js'
import {remembered} from '../../../memo/remembered.js'

export function toIso({year, month, day}: Day, time: Time | undefined): string {
  const date = `${String(year)}-${twoDigits(month)}-${twoDigits(day)}`
  if (!time) return date
  const clock = `T${twoDigits(time.hour)}:${twoDigits(time.minute)}`
  return date + clock + offsetOf(date + clock, time.zone)
}

/** The zone's distance from UTC at a local time: `-06:00`, `Z` where there is none. */
function offsetOf(local: string, zone: string | number | undefined): string {
  if (zone === undefined) return ''
  const known = typeof zone === 'number' ? zone : (timeZones.get(zone) ?? 0)
  const minutes = typeof known === 'number' ? known : minutesIn(known, local)
  if (minutes === 0) return 'Z'
  const distance = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(distance / 60))}:${twoDigits(distance % 60)}`
}

/** How many minutes a zone of the tz database is from UTC at a local time. */
function minutesIn(timeZone: string, local: string): number {
  const wanted = Date.parse(`${local}Z`)
  // The first guess may lie across a change of clocks, the second does not.
  const guess = wanted - distanceAt(timeZone, wanted) * 60_000
  return distanceAt(timeZone, guess)
}

/** Slow to build. */
const formatIn = remembered(
  (timeZone: string) => new Intl.DateTimeFormat('en-US', {timeZone, timeZoneName: 'longOffset'})
)

/** How many minutes a zone's clocks are ahead of UTC at an instant. */
function distanceAt(timeZone: string, instant: number): number {
  const name =
    formatIn(timeZone)
      .formatToParts(instant)
      .find((part) => part.type === 'timeZoneName')?.value ?? ''
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d{1,2}):?(\d\d)?/.exec(name) ?? []
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')
