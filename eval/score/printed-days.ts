import type {AnnotatedPage} from '../corpora.js'

const millisecondsPerDay = 24 * 60 * 60 * 1000

/**
 * The days (`2022-04-25`) that are right as a page's date: the annotated one and its neighbours, because it may be in
 * UTC. None where the page prints none of them.
 */
export function printedDays({raw, date = ''}: AnnotatedPage): string[] {
  const at = Date.parse(date.replace(/^(\d{4}-\d\d-\d\d) (.*)$/, '$1T$2'))
  if (Number.isNaN(at) || at < Date.UTC(1990, 0)) return []
  const days = [-1, 0, 1].map((shift) => new Date(at + shift * millisecondsPerDay))
  if (!days.some((day) => printedForms(day).test(raw))) return []
  return days.map((day) => day.toISOString().slice(0, 10))
}

/** Matches a day however it is printed: `April 25, 2022`, `25 Apr 2022`, `2022-04-25`, `4/25/22`, `25.04.2022`. */
function printedForms(date: Date): RegExp {
  const year = date.getUTCFullYear()
  const month = date.getUTCMonth() + 1
  const day = date.getUTCDate()
  const monthName = new Intl.DateTimeFormat('en-US', {month: 'short', timeZone: 'UTC'}).format(date)
  const forms = [
    `${monthName}[a-z]*\\.?\\s*0?${day}(?:st|nd|rd|th)?\\b[^\\n]{0,24}${year}`,
    `\\b0?${day}(?:st|nd|rd|th)?[\\s-]*${monthName}[a-z]*[.,]?[\\s-]*${year}`,
    `${year}[-/.]0?${month}[-/.]0?${day}\\b`,
    `\\b(?:0?${month}[/.-]0?${day}|0?${day}[/.-]0?${month})[/.-](?:${year}|${year % 100})\\b`
  ]
  return new RegExp(forms.join('|'), 'i')
}
