/** A range of readable text: `start` included, `end` not, in UTF-16 code units. */
export interface Span {
  start: number
  end: number
}

/** The span without the white space at its ends; empty (at its start) where it holds nothing else. */
export function trimSpan(text: string, {start, end}: Span): Span {
  while (start < end && isWhiteSpace(text, end - 1)) end--
  while (start < end && isWhiteSpace(text, start)) start++
  return {start, end}
}

/** Whether the character at `index` is white space, by JavaScript's `\s`. */
export function isWhiteSpace(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  // Nearly all that is asked about is ASCII: spare it the regular expression.
  if (code < 128) return code === 32 || (code >= 9 && code <= 13)
  return /\s/.test(text.charAt(index))
}

/** Each run of white space made one space. */
export const singleSpaced = (text: string): string =>
  // Nearly all text has single spaces already, and to look is cheaper than to put it together anew.
  /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text

/** Each run of white space made one space, none at the ends. */
export const collapse = (text: string): string => singleSpaced(text).trim()
