import {beforeCaption, firstBracket} from '../../../data/patterns/credit-patterns.js'
import {hasSign, Sign} from '../line-signs.js'
import {type LineReading, longestRead, readLine} from '../read-line.js'
import type {CreditReading} from './credit-reading.js'
import {findCandidates} from './credit-candidates.js'
import {readCreditedNames} from './credited-names.js'
import {mayEndInCredit} from './may-end-in-credit.js'

/**
 * Reads the credit that a caption ends with, or begins with, or that is all of the text.
 *
 * @example
 * readCredit('The bridge at dusk. (Jane Doe/AP)')
 * // {start: 20, end: 33, cut: {start: 19, end: 33}, photographer: 'Jane Doe', agency: 'AP', certain: true}
 */
export function readCredit(text: string, reading: LineReading = readLine(text)): CreditReading | undefined {
  return (
    (text.includes('aption') ? readFirstCredit(text, beforeCaption) : undefined) ??
    readLastCredits(text, reading) ??
    (hasSign(reading.signs, Sign.opening) ? readFirstCredit(text, firstBracket) : undefined)
  )
}

/** The credit at the end; some captions have two, one after the other: `(AP Photo/Jane Doe) - Copyright AP Photo`. */
function readLastCredits(text: string, reading: LineReading): CreditReading | undefined {
  // Of a long text the beginning was read, and a credit stands at the end.
  const read = text.length > longestRead ? readLine(text.slice(-longestRead)) : reading
  let credit = readLastCredit(text, read)
  for (let count = 0; credit && count < 2; count++) {
    const before = readLastCredit(text.slice(0, credit.cut.start), read)
    if (!before?.certain) break
    credit = {...credit, ...before, end: credit.end, cut: {start: before.cut.start, end: credit.cut.end}}
  }
  return credit
}

/** Nothing longer is a credit, in UTF-16 code units. */
const longest = 160

function readLastCredit(text: string, reading: LineReading): CreditReading | undefined {
  const end = text.trimEnd().length
  const offset = Math.max(0, end - longest)
  const tail = text.slice(offset, end)
  if (!mayEndInCredit(tail, reading)) return undefined
  for (const {setting, start, content} of findCandidates(tail, offset === 0, reading)) {
    const names = readCreditedNames(content, setting, tail.slice(0, start))
    if (!names) continue
    const cut = {start: offset + endOfCaption(tail.slice(0, start)), end: text.length}
    return {start: offset + start, end, cut, ...names}
  }
  return undefined
}

/** `Image copyright Getty Images Image caption The bridge`, `(Jane Doe/AP) The bridge` */
function readFirstCredit(text: string, pattern: RegExp): CreditReading | undefined {
  const match = pattern.exec(text.slice(0, longest))
  const content = match?.groups?.['content']
  if (!match || content === undefined) return undefined
  const {label} = match.groups ?? {}
  const names =
    label === undefined
      ? readCreditedNames(content, 'bracket', '')
      : readCreditedNames(label + content, 'label', '')
  if (!names?.certain) return undefined
  const start = match[0].length - match[0].trimStart().length
  return {start, end: match[0].trimEnd().length, cut: {start: 0, end: match[0].length}, ...names}
}

const endOfCaption = (before: string): number => before.replace(/[\s|•·–—/(-]{1,8}$/u, '').length
