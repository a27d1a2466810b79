import {lastWord} from '../../data/patterns/name-patterns.js'
import {isWhiteSpace, type Span} from '../../text/span.js'
import {isSmallAsciiLetter} from '../../text/characters.js'

/** How far back a word may begin, and how much white space may stand behind it, in UTF-16 code units. */
const reach = 32
const longestSpace = 4

/** The word right before a name, or before a comma that stands there. */
export function wordBefore(text: string, paragraph: Span, start: number): string {
  const limit = Math.max(paragraph.start, start - reach)
  let end = start
  while (end > limit && isWhiteSpace(text, end - 1)) end--
  if (end === start || start - end > longestSpace) return ''
  let from = end
  while (from > limit && isSmallAsciiLetter(text.charCodeAt(from - 1))) from--
  // Most words are small letters alone.
  if (from < end && (from === limit || isWhiteSpace(text, from - 1))) return text.slice(from, end)
  while (from > limit && !isWhiteSpace(text, from - 1)) from--
  const word = lastWord.exec(text.slice(from, end))?.[1] ?? ''
  return word.endsWith('.') ? word.slice(0, -1) : word
}

/** The word in small letters that follows a name after one space. */
export function wordAfter(text: string, end: number): string {
  if (text.charCodeAt(end) !== 0x20) return ''
  let to = end + 1
  while (to < end + 20 && isSmallAsciiLetter(text.charCodeAt(to))) to++
  return text.slice(end + 1, to)
}
