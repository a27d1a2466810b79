import {
  betweenDayAndTime,
  dateFillers,
  dateLabel,
  dateSign,
  daysInDigits,
  daysWithMonth,
  monthSign,
  timePattern,
  unknownZone,
  weekdayBefore,
  zonePattern
} from '../../data/date-patterns.js'
import {months} from '../../data/months.js'
import {monthFirstZones, timeZones} from '../../data/time-zones.js'
import type {Span} from '../../text/span.js'

/** A date as a news site prints it: weekday, day, time and zone. */
export interface DateReading extends Span {
  /** ISO 8601, as exact as the text: `2022-04-25`, or with time, and zone where one is given: `2019-11-20T04:31-06:00`. */
  value: string
  /** What the site calls the date: `Posted on` is `published`, `Last modified` is `updated`. */
  label?: 'published' | 'updated'
  /** Where it says so, up to the date. */
  labelSpan?: Span
}

/** How to read dates that leave the order of day and month open. */
export interface DateOptions {
  /** Whether `06/01/2026` is 6 January. Default: where the line speaks for it (`13:55 GMT`, `06.01.2026`). */
  dayFirst?: boolean
}

/** A calendar day found in a line. `first` and `second` are set where the order of day and month is not told. */
interface Day extends Span {
  year: number
  month: number
  day: number
  /** The digits leave open which is the month. */
  ambiguous: boolean
  /** Where the time stands in the midst of the day: `Nov 20 04:31:00 UTC 2019`. */
  time?: Time
}

/** A time of day found in a line, its zone included. */
interface Time extends Span {
  hour: number
  minute: number
  /** Printed with `am` or `pm`. */
  half: boolean
  /** As in `timeZones`, or minutes from UTC where digits give them. */
  zone?: string | number
}

/**
 * Reads the dates of a line, in order. Relative dates (`2 hours ago`) and days without a year are none: they have no
 * value. Where day and month could be swapped, the month comes first, unless the line speaks for the contrary.
 *
 * @example
 * readDates('Updated: Nov 20, 2019 4:31 am CST')
 * // [{start: 9, end: 33, value: '2019-11-20T04:31-06:00', label: 'updated', labelSpan: {start: 0, end: 9}}]
 */
export function readDates(line: string, options: DateOptions = {}): DateReading[] {
  // Most lines of prose end here.
  if (!dateSign.test(line)) return []
  const days = findDays(line)
  if (days.length === 0) return []
  const times = findTimes(line)
  const dayFirst = options.dayFirst ?? speaksForDayFirst(line, days, times)
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

/**
 * Whether a line is nothing but a date, dates or a time of publication, with their labels and what sites print beside
 * them: `Published Jun 5, 2026 • 3 minute read`, `Updated 14 hours ago`.
 */
export function isDateLine(line: string): boolean {
  if (line.length > 160) return false
  const dates = readDates(line)
  let rest = line
  for (const {start, end, labelSpan} of [...dates].reverse())
    rest = without(rest, {start: labelSpan?.start ?? start, end})
  const times = findTimes(rest)
  for (const time of [...times].reverse()) rest = without(rest, time)
  let told = dates.length > 0 || times.some((time) => time.half || time.zone !== undefined)
  let fillers = 0
  for (const filler of dateFillers) {
    rest = rest.replace(filler, (words) => {
      fillers++
      // `Nov 19`, `14 hours ago`; but `Saturday` or `Updated` alone tells of no publication.
      told ||= /\d/.test(words) && !/min/i.test(words)
      return ' '
    })
  }
  // `Updated yesterday`, `Today 12:01`
  told ||= fillers > 1 || (fillers > 0 && times.length > 0)
  return told && !/[\p{L}\d]/u.test(rest)
}

const without = (text: string, {start, end}: Span): string => `${text.slice(0, start)} ${text.slice(end)}`

/** The widest that may stand between a day and its time. */
const widestGap = 24

type Groups = Partial<Record<string, string>>

function findDays(line: string): Day[] {
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

function findTimes(line: string): Time[] {
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

function toIso({year, month, day}: Day, time: Time | undefined): string {
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

let formats: Map<string, Intl.DateTimeFormat> | undefined

/** Built at the first call for a zone and kept: it is the same for every text, and slow to build. */
function formatIn(timeZone: string): Intl.DateTimeFormat {
  formats ??= new Map()
  const known = formats.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-US', {timeZone, timeZoneName: 'longOffset'})
  formats.set(timeZone, format)
  return format
}

/** How many minutes a zone's clocks are ahead of UTC at an instant. */
function distanceAt(timeZone: string, instant: number): number {
  const name =
    formatIn(timeZone)
      .formatToParts(instant)
      .find((part) => part.type === 'timeZoneName')?.value ?? ''
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d{1,2}):?(\d\d)?/.exec(name) ?? []
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
}

function readLabel(line: string, start: number): Pick<DateReading, 'label' | 'labelSpan'> {
  const match = dateLabel.exec(line.slice(Math.max(0, start - 48), start))
  if (!match) return {}
  const label = match.groups?.['updated'] === undefined ? 'published' : 'updated'
  return {label, labelSpan: {start: start - match[0].length, end: start}}
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')
