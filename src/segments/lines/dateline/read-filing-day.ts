import {datelineDate} from '../../../data/patterns/dateline-patterns.js'
import {months} from '../../../data/words/months.js'
import {hasSign, Sign, signsOf} from '../line-signs.js'
import type {Draft} from './dateline-draft.js'

/** What stands in archives for a day. */
const noDate = /no date/i

export function readFilingDay(head: string, draft: Draft): void {
  if (draft.dated || !mayBeginWithDay(head.slice(draft.at, draft.at + 60))) return
  const match = datelineDate.exec(head.slice(draft.at))
  if (!match || !isDay(match)) return
  const text = match.groups?.['date'] ?? ''
  const start = draft.at + match[0].indexOf(text)
  if (match.groups?.['none'] === undefined) draft.date = {start, end: start + text.length}
  draft.at += match[0].length
  draft.dated = true
}

/** Whether a day stands right here: `March 19`. */
export function startsDay(rest: string): boolean {
  const head = rest.slice(0, 40)
  const match = mayBeginWithDay(head) ? datelineDate.exec(head) : null
  return match !== null && isDay(match)
}

const mayBeginWithDay = (rest: string): boolean => hasSign(signsOf(rest), Sign.digit) || noDate.test(rest)

function isDay({groups}: RegExpExecArray): boolean {
  const month = groups?.['month'] ?? groups?.['monthAfter']
  return month === undefined || months.has(month.toLowerCase())
}
