import type {QuotedRange} from './pair-marks.js'

/** How much is read before and behind a term, in UTF-16 code units. */
const reach = 60

/** What stands in a bracket before a term that a contract or a release defines there: `(the `, `(“Norrby” or the `. */
const opening =
  /\((?:(?:together|collectively|hereinafter)[, ]\s?){0,2}(?:["“][^"“”()]{1,40}["”],?\sor\s)?the\s$/i
/** The same of a short name before the term: `(` in `(“Norrby” or the “Company”)`. */
const alternative = /^,?\sor\sthe\s["“]/

/** Whether a quotation is a term defined in a bracket, which nobody says: `Norrby Energy, Inc. (“Norrby” or the “Company”)`. */
export function isDefinedTerm(text: string, {outer, inner}: QuotedRange): boolean {
  if (!/^\p{Lu}[\p{L}\d .&’'-]{1,40}$/u.test(text.slice(inner.start, inner.end))) return false
  const behind = text.slice(outer.end, outer.end + reach)
  return text.charAt(outer.start - 1) === '('
    ? alternative.test(behind)
    : behind.startsWith(')') && opening.test(text.slice(Math.max(0, outer.start - reach), outer.start))
}
