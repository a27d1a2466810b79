import {
  afterClosing,
  beforeClosing,
  beforeOpening,
  closingMark,
  feetBefore,
  marksAndTags,
  openingMark,
  singleMark,
  wordCharacter
} from '../data/patterns/quotation-marks.js'
import {elisions} from '../data/words/elisions.js'
import type {Span} from '../text/span.js'

/** A character, or two, that may open or close a quotation. */
export interface Mark extends Span {
  single: boolean
  /** What the shape of the mark says: `“` opens, `”` closes, `"` may do either. */
  shape: 'open' | 'close' | 'either'
  /** Whether it stands where a quotation can begin: something new before it, a word right after it. */
  opensWell: boolean
  /** Whether it stands where a quotation can end: right after a word, something new behind it. */
  closesWell: boolean
  /** Whether a sentence has just ended before it. */
  afterSentence: boolean
  /** How well it reads as an apostrophe, or as inches and feet, and not as a quotation mark at all. */
  apostrophe: 'likely' | 'hardly'
}

/**
 * The marks of `text` within `span` that may begin or end a quotation, and how they stand there. An apostrophe within a
 * word is none: they are most of all. Nor is one within a tag.
 */
export function findMarks(text: string, span: Span): Mark[] {
  const found: Mark[] = []
  for (const match of text.slice(span.start, span.end).matchAll(marksAndTags)) {
    if (match[0].startsWith('<')) continue
    const start = span.start + match.index
    const mark = describeMark(text, span, {start, end: start + match[0].length})
    if (mark) found.push(mark)
  }
  return found
}

function describeMark(text: string, within: Span, {start, end}: Span): Mark | undefined {
  const written = text.slice(start, end)
  const before = start > within.start ? text.charAt(start - 1) : ' '
  const after = end < within.end ? text.charAt(end) : ' '
  const isSingle = singleMark.test(written)
  const isWithinWord = wordCharacter.test(before) && wordCharacter.test(after)
  if (isSingle && isWithinWord) return undefined
  return {
    start,
    end,
    single: isSingle,
    shape: openingMark.test(written) ? 'open' : closingMark.test(written) ? 'close' : 'either',
    opensWell: beforeOpening.test(before) && !/\s/.test(after),
    closesWell: beforeClosing.test(before) && afterClosing.test(after),
    afterSentence:
      start === within.start || /[.!?…]["'”’]?\s$/.test(text.slice(Math.max(within.start, start - 3), start)),
    apostrophe: isWithinWord ? 'hardly' : readApostrophe(text, {start, end}, before, after)
  }
}

function readApostrophe(text: string, {start, end}: Span, before: string, after: string): Mark['apostrophe'] {
  const written = text.slice(start, end)
  // Feet and inches: 6'2", 6’2”, a 12" pipe.
  if (
    /\d/.test(before) &&
    (/^["']/.test(written) || feetBefore.test(text.slice(Math.max(0, start - 4), start)))
  )
    return 'likely'
  if (!singleMark.test(written)) return 'hardly'
  if (wordCharacter.test(after) && elides(text.slice(end, end + 8))) return 'likely'
  // Plurals and dropped letters: the childrens’ toys, goin’ home, rock ’n’ roll.
  return /(?:s|in|\bn|\bo|\bth|\bol)$/i.test(text.slice(Math.max(0, start - 3), start)) ? 'likely' : 'hardly'
}

/** Whether a word that lacks its first letters comes: ’tis, ’em, ’90s. */
function elides(following: string): boolean {
  const word = /^[a-z]+|^\d\ds?\b/i.exec(following)?.[0].toLowerCase()
  return word !== undefined && (/^\d/.test(word) || elisions.has(word))
}
