import {betweenDayAndTime, dateLabel, dateSign} from '../../../data/patterns/date-patterns.js'
import {monthFirstZones} from '../../../data/words/time-zones.js'
import type {Span} from '../../../text/span.js'
import {type Day, findDays} from './find-days.js'
import {findTimes, type Time} from './find-times.js'
import {toIso} from './iso-date.js'

/** A date as a news site prints it: weekday, day, time and zone. */
export interface DateReading extends Span {
  /** ISO 8601, as exact as the text: `2022-04-25`, or with time, and zone where one is given: `2019-11-20T04:31-06:00`. */
  value: string
  /** What the site calls the date: `Posted on` is `published`, `Last modified` is `updated`. */
  label?: 'published' | 'updated'
  /** Where it says so, up to the date. */
  labelSpan?: Span
}

/**
 * Reads the dates of a line, in order. Relative dates (`2 hours ago`) and days without a year are none: they have no
 * value. Where day and month could be swapped, the month comes first, unless the line speaks for the contrary.
 *
 * @example
 * readDates('Updated: Nov 20, 2019 4:31 am CST')
 * // [{start: 9, end: 33, value: '2019-11-20T04:31-06:00', label: 'updated', labelSpan: {start: 0, end: 9}}]
 */
export function readDates(line: string): DateReading[] {
  // Most lines of prose end here.
  if (!dateSign.test(line)) return []
  const days = findDays(line)
  if (days.length === 0) return []
  const times = findTimes(line)
  const dayFirst = speaksForDayFirst(line, days, times)
  const readings: DateReading[] = []
  let next = 0
  for (const found of days) {
    const day = found.ambiguous && dayFirst ? {...found, day: found.month, month: found.day} : found
    while ((times[next]?.end ?? Infinity) < day.start - widestGap) next++
    const beside = times.slice(next, next + 3).find((time) => isBeside(line, day, time))
    if (beside) next = times.indexOf(beside, next) + 1
    readings.push(toReading(line, day, day.time ?? beside))
  }
  return readings
}

/** The widest that may stand between a day and its time. */
const widestGap = 24

/** Whether a time is printed beside a day, before or after it. */
function isBeside(line: string, day: Day, time: Time): boolean {
  const [start, end] = time.end <= day.start ? [time.end, day.start] : [day.end, time.start]
  return start <= end && end - start <= widestGap && betweenDayAndTime.test(line.slice(start, end))
}

/** Whether an open date such as `06/01/2026` is printed in a line that puts the day first. */
function speaksForDayFirst(line: string, days: readonly Day[], times: readonly Time[]): boolean {
  const [open] = days.filter((day) => day.ambiguous)
  if (!open) return false
  const printed = line.slice(open.start, open.end)
  // `06.01.2026`; but `6.1.26` is American.
  if (/\d\.\d/.test(printed)) return /\d{4}|^\d\d\.\d\d/.test(printed)
  const zone = times.find((time) => time.zone !== undefined)?.zone
  if (zone !== undefined) return typeof zone === 'number' ? zone >= 0 : !monthFirstZones.has(zone)
  // Where the month comes first, so do twelve hours: `06/01/2026 1:55 PM`.
  return times.some((time) => !time.half)
}

function toReading(line: string, day: Day, time: Time | undefined): DateReading {
  const start = Math.min(day.start, time?.start ?? day.start)
  const end = Math.max(day.end, time?.end ?? day.end)
  return {start, end, value: toIso(day, time), ...readLabel(line, start)}
}

function readLabel(line: string, start: number): Pick<DateReading, 'label' | 'labelSpan'> {
  const match = dateLabel.exec(line.slice(Math.max(0, start - 48), start))
  if (!match) return {}
  const label = match.groups?.['updated'] === undefined ? 'published' : 'updated'
  return {label, labelSpan: {start: start - match[0].length, end: start}}
}
