import type {QuotedRange} from './pair-marks.js'

/** How much is read before and behind a term, in UTF-16 code units. */
const reach = 90

/** A few words with capitals: `Company`, `Selling Shareholders`. */
const term = /^\p{Lu}[\p{L}\d&’'-]{0,30}(?:\s\p{Lu}[\p{L}\d&’'-]{0,30}){0,3}$/u
/** A name, and the bracket in which a contract or a release defines a short one: `Norrby Energy, Inc. (the `, `(NYSE: NRBY) (“Norrby” or the `. */
const opening =
  /(?:\p{Lu}[\p{L}\d.,&’'-]{0,30}|\))\s\((?:(?:together|collectively|hereinafter)[, ]\s?){0,2}(?:(?<other>(?:the\s)?["“][^"“”()]{1,40}["”]),?\sor\s)?(?<the>the\s)?$/u
/** The other short name, behind the first: `or the “Company”`. */
const alternative = /^,?\sor\s(?:the\s)?["“]/

/** Whether a quotation is a term defined in a bracket, which nobody says: `Norrby Energy, Inc. (“Norrby” or the “Company”)`. */
export function isDefinedTerm(text: string, {outer, inner}: QuotedRange): boolean {
  if (!term.test(text.slice(inner.start, inner.end))) return false
  const behind = text.slice(outer.end, outer.end + reach)
  const found = opening.exec(text.slice(Math.max(0, outer.start - reach), outer.start))
  if (!found) return false
  if (alternative.test(behind)) return true
  const {other, the} = found.groups ?? {}
  return behind.startsWith(')') && (other !== undefined || the !== undefined)
}
