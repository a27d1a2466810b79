import {openingDescription} from '../../data/patterns/name-patterns.js'
import {WordClass} from '../../data/words/word-class.js'
import type {Span} from '../../text/span.js'
import {classifyWord} from '../words/lexicon.js'

/** How much is read of a sentence before a name, in UTF-16 code units. */
const reach = 120

/** “A lawyer for Norrby Energy, Ana Petrova,”: whether a description of somebody opens the sentence and ends before a name. */
export function isDescribed(text: string, paragraph: Span, start: number): boolean {
  if (!text.startsWith(', ', start - 2)) return false
  const before = text.slice(Math.max(paragraph.start, start - reach), start - 2)
  return classifyWord(openingDescription.exec(before)?.groups?.['job'] ?? '') === WordClass.role
}
