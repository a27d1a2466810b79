import type {Span} from '../../../text/span.js'
import {lengthOfLabel} from './credited-names.js'

/** What stands around a credit and is none of it: brackets and bars. */
const opening = /^[\s([|•·–—-]{1,8}/u
const closing = /[\s)\]|]{1,8}$/u
/** How far a label reaches into a credit at most, in UTF-16 code units. */
const longestLabel = 40

/**
 * The words of a credit within its span, without brackets and label.
 *
 * @example
 * creditContent('The bridge. (Photo: Jane Doe/AP)', {start: 12, end: 32}) // {start: 20, end: 31}: 'Jane Doe/AP'
 */
export function creditContent(text: string, {start, end}: Span): Span {
  const whole = text.slice(start, end)
  const from = start + (opening.exec(whole)?.[0].length ?? 0)
  const to = end - (closing.exec(whole)?.[0].length ?? 0)
  const content = {start: from + lengthOfLabel(text.slice(from, Math.min(to, from + longestLabel))), end: to}
  // A label and nothing else is all that the credit says: `Photo supplied`.
  return content.start < content.end ? content : {start, end}
}
