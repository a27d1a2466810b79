import {daysInDigits, daysWithMonth, monthSign, weekdayBefore} from '../../../data/patterns/date-patterns.js'
import {months} from '../../../data/words/months.js'
import {timeZones} from '../../../data/words/time-zones.js'
import type {Span} from '../../../text/span.js'
import type {Groups, Time} from './find-times.js'

/** A calendar day found in a line. */
export interface Day extends Span {
  year: number
  month: number
  day: number
  /** The digits leave open which is the month. */
  ambiguous: boolean
  /** Where the time stands in the midst of the day: `Nov 20 04:31:00 UTC 2019`. */
  time?: Time
}

export function findDays(line: string): Day[] {
  const days: Day[] = []
  for (const pattern of monthSign.test(line) ? [...daysInDigits, ...daysWithMonth] : daysInDigits) {
    // Most have no match, and `matchAll` copies the pattern first.
    if (line.search(pattern) < 0) continue
    for (const {index, 0: text, groups = {}} of line.matchAll(pattern)) {
      const day = toDay(line, {start: index, end: index + text.length}, groups)
      if (day) days.push(day)
    }
  }
  days.sort((a, b) => a.start - b.start || b.end - a.end)
  return days.filter((day, i) => day.start >= (days[i - 1]?.end ?? 0))
}

function toDay(line: string, {start, end}: Span, groups: Groups): Day | undefined {
  const year = fullYear(groups['year'] ?? '')
  const first = numberOfMonth(groups['month'] ?? groups['first'] ?? '')
  const second = Number(groups['day'] ?? groups['second'])
  const told = groups['month'] !== undefined
  const swapped = !told && !isDay(year, first, second)
  const [month, day] = swapped ? [second, first] : [first, second]
  if (!isDay(year, month, day)) return undefined
  const weekday = weekdayBefore.exec(line.slice(Math.max(0, start - 16), start))?.[0] ?? ''
  const time = toClock(groups)
  return {
    start: start - weekday.length,
    end,
    year,
    month,
    day,
    ambiguous: !told && !swapped && first !== second && isDay(year, second, first),
    ...(time && {time: {...time, start, end}})
  }
}

/** `19` is 2019, `89` is 1989. */
function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length > 2) return year
  return year < 70 ? 2000 + year : 1900 + year
}

function numberOfMonth(word: string): number {
  return months.get(word.toLowerCase()) ?? Number(word)
}

function isDay(year: number, month: number, day: number): boolean {
  if (!(year >= 1700 && year < 2200 && month >= 1 && month <= 12 && day >= 1)) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** The time in the midst of a day: `Nov 20 04:31:00 UTC 2019`. */
function toClock({clock, zone}: Groups): Omit<Time, keyof Span> | undefined {
  if (clock === undefined) return undefined
  const [hour = 0, minute = 0] = clock.split(':').map(Number)
  const known = zone !== undefined && timeZones.has(zone)
  return {hour, minute, half: false, ...(known && {zone})}
}
