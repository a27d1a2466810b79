/** A range of readable text: `start` included, `end` not, in UTF-16 code units. */
export interface Span {
  start: number
  end: number
}

/** The span without the white space at its ends, or what else is asked for; empty (at its start) where it holds nothing else. */
export function trimSpan(text: string, {start, end}: Span, isOutside = isWhiteSpace): Span {
  while (start < end && isOutside(text, end - 1)) end--
  while (start < end && isOutside(text, start)) start++
  return {start, end}
}

/** Whether the character at `index` is white space, by JavaScript's `\s`. */
export const isWhiteSpace = (text: string, index: number): boolean => isSpace(text.charCodeAt(index))

/** Whether nobody sees the character at `index`: white space, a zero-width space, a soft hyphen, a mark of direction. */
export const isUnseen = (text: string, index: number): boolean =>
  isWhiteSpace(text, index) || (text.charCodeAt(index) > 0x7f && /\p{Cf}/u.test(text.charAt(index)))

const plainSpace = 0x20

/**
 * Whether a UTF-16 code unit is white space or a line terminator.
 *
 * Source of the list: ECMAScript 2025, 12.2 and 12.3.
 */
function isSpace(code: number): boolean {
  if (code <= plainSpace) return code === plainSpace || (code >= 0x09 && code <= 0x0d)
  if (code < 0x1680) return code === 0xa0
  if (code < 0x2028) return code === 0x1680 || (code >= 0x2000 && code <= 0x200a)
  return code <= 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff
}

/** Each run of white space made one space. */
export const singleSpaced = (text: string): string =>
  // Nearly all text has single spaces already, and to look is cheaper than to put it together anew.
  isSingleSpaced(text) ? text : text.replace(/\s+/g, ' ')

function isSingleSpaced(text: string): boolean {
  let last = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === plainSpace ? last === plainSpace : isSpace(code)) return false
    last = code
  }
  return true
}

/** Each run of white space made one space, none at the ends. */
export const collapse = (text: string): string => singleSpaced(text).trim()
