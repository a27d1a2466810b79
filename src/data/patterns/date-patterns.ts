/** Every date has one of these: a quick test before the patterns. */
export const dateSign = /\d{4}|[-./'’]\d\d/

/** Every date that is not in digits alone has one of these as well. */
export const monthSign = /jan|feb|ma[ry]|apr|ju[nl]|aug|sep|oct|nov|dec/i

/**
 * How news sites print dates in digits. `first` and `second` stand where the order of day and month is not told. Whether
 * they are a month and a day is for the reader to check.
 */
export const daysInDigits: readonly RegExp[] = [
  // 2019-11-20, 2019/11/20, 2019.11.20
  /(?<![\d.:/-])(?<year>\d{4})([-./])(?<month>\d{1,2})\2(?<day>\d{1,2})(?!\d)/g,
  // 11/20/2019, 20.11.2019, 20-11-19
  /(?<![\d.:/-])(?<first>\d{1,2})([-./])(?<second>\d{1,2})\2(?<year>\d{4}|\d\d)(?![\d/]|[.-]\d)/g,
  // 20191120, alone on its line
  /(?<=^\s{0,9}(?:date:?\s{1,3})?)(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)(?=\s{0,9}$)/gi
]

/** How they print dates with the name of a month. Whether the word is one, is for the reader to check. */
export const daysWithMonth: readonly RegExp[] = [
  // 20 November 2019, 20th of Nov., 2019, 20-Nov-2019, 20Nov2019, 20 Nov 201920 Nov 2019
  /(?<![\d.:/])(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-]{0,3}(?:of\s{1,3})?(?<month>[a-z]{3,9})[.,]{0,2}[\s-]{0,3}(?<year>\d{4})(?!\d(?!\d?\s[a-z]{3}))/gi,
  // November 20, 2019, Nov. 20th 2019, Nov-20-2019, PublishedNov 20, 2019, Nov 20 20199:15 AM
  /(?:(?<![\p{L}\d])|(?<=published|posted|updated|modified|day))(?<month>[a-z]{3,9})[.,]{0,2}[\s-]{0,3}(?<day>\d{1,2})(?:st|nd|rd|th)?(?:\s{0,2}[.,]\s{0,3}|[\s-]{1,3})(?<year>\d{4})(?:(?!\d)|(?=\d{1,2}:\d\d\s?[ap]m))/giu,
  // Wed Nov 20 04:31:00 UTC 2019
  /(?<![\p{L}\d])(?<month>[a-z]{3})\s{1,2}(?<day>\d{1,2})\s(?<clock>\d\d:\d\d:\d\d)(?:\s(?<zone>[A-Z]{2,5}|[+-]\d{4}))?\s(?<year>\d{4})(?!\d)/giu,
  // 20-Nov-19, 20 Nov '19
  /(?<![\d.:/])(?<day>\d{1,2})(?:-(?=[a-z]{3}-)|\s(?=[a-z]{3,9}\.?\s['’]))(?<month>[a-z]{3,9})\.?(?:-|\s['’])(?<year>\d\d)(?!\d)/gi
]

/** A time of day: `4:31 am`, `16:31:05`, `4.31pm`, `15.12 GMT`, `4 p.m.`, `0930 hrs`, `16h30`. */
export const timePattern =
  /(?:(?<![\d.:/-])|(?<=[a-z]\.?\s\d{1,2},?\s(?:19|20)\d\d))(?:(?<hour>\d{1,2})(?::(?<minute>[0-5]\d)(?::[0-5]\d(?:\.\d{1,6})?)?|h(?<minuteAfterH>[0-5]\d))(?!\d)(?:\s{0,2}(?<half>[ap])\.?\s?m\b\.?)?|(?<dottedHour>\d{1,2})(?:\.(?<dottedMinute>[0-5]\d))?(?:\s{0,2}(?<dottedHalf>[ap])\.?\s?m\b\.?|(?<=\.\d\d)(?=\s{0,2}\(?[A-Z]{2,4}\b))|(?<wholeHour>[01]\d|2[0-3])(?<wholeMinute>[0-5]\d)(?=\s?(?:hrs|hours|GMT|UTC|IST|BST|ES?T|EDT|CST|CDT|PS?T|PDT|CES?T|HKT|SGT|JST|AES?T|AEDT|SAST|WAT|EAT|MSK)\b))(?:\s?(?:hrs|hours)\b\.?)?/gi

/** A time zone right after a time of day: ` CST`, ` (IST)`, ` GMT+1`, `+05:30`, ` Eastern Time`, ` UK time`. */
export const zonePattern =
  /^\s{0,2}(?:(?<open>\()\s?)?(?:(?:GMT|UTC)?\s?(?<sign>[+−-])\s?(?<hours>\d{1,2})(?::?(?<minutes>\d\d))?(?!\d|\s?[/.-]\s?\d)|(?<name>Z|[A-Z]{2,4})\b(?![/-]\p{L})(?:\s[Tt]ime\b)?|(?<long>Eastern|Central|Mountain|Pacific)\b(?:\s(?:Standard|Daylight))?(?:\s[Tt]ime)?)(?:\s?\))?/u

/** A time zone that we do not know the distance of: ` AMT`. */
export const unknownZone = /^\s\(?[A-Z]{2}T\)?(?!\p{L})/u

/** What may stand between a day and its time: `, `, ` at `, ` | `, `T`, ` -- `, ` on `, ` (1139 HKT) `. */
export const betweenDayAndTime =
  /^(?:T|[\s,;:|•·/@–—(-]{0,6}(?:(?:at|on)[\s,:]{0,3})?|\s?\(\d{4} [A-Z]{2,4}\)[\s,]{1,3})$/

/** A weekday before a date: `Wednesday, `, `Wed `, `Fri., `. */
export const weekdayBefore =
  /(?<!\p{L})(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?(?:[.,]{0,2}\s{1,3}|[.,]{1,2}|(?<=day))$/iu

/** What a site calls a date, right before it: `Published: `, `First published on `, `Last Updated : `, `date `. */
export const dateLabel =
  /(?:(?<=(?:19|20)\d\d|[ap]m|m\.)|(?<![\p{L}\d]))(?:(?:first|originally|last|article|story|page|web|medically|most recently)\s{1,3}){0,2}(?:(?<published>publish(?:ed)?|posted|dated?|created|uploaded|filed|issued|released|added|submitted|aired|pub(?:lication)? date)|(?<updated>updated?|modified|edited|revised|reviewed|corrected))(?:\s{1,2}(?:date|time|online|here))?(?:\s{0,3}[:•|–—-]){0,2}\s{0,3}(?:(?:on|at)\b[\s:]{0,3}){0,2}$/iu
