import {
  endsAtEnd,
  markAtHead,
  opensAtEnd,
  smallAtHead,
  stopAtHead,
  takesNoSpace
} from '../data/patterns/inline-break-patterns.js'
import {closedClassWords} from '../data/words/closed-class-words.js'
import {WordClass} from '../data/words/word-class.js'
import {lazily} from '../memo/lazily.js'
import {findBlocks, type Block} from './blocks.js'
import type {Span} from './span.js'

/** A line break that is none of the article’s, the white space around it, and the mark behind that goes on right before it. */
export interface InlineBreak extends Span {
  /** What its writer wrote there: a space, nothing, or the mark. */
  written: string
}

/** A line, and whether it goes on with the one before, and in the next one. */
interface Piece extends Block {
  head: 'mark' | 'stop' | 'small' | undefined
  tail: 'ends' | 'goes on' | undefined
}

/** How a line is bound to the one before, if at all: a likely bond holds where a sentence ends behind it. */
type Bond = 'likely' | 'sure' | undefined

/** More blank lines stand between paragraphs alone. */
const mostBlankLines = 1

/** A sentence that begins small tells that a page is torn where it is as long, in UTF-16 code units, and one of so many. */
const shortestSentence = 40
const fewestSentences = 2

/** Where one line in so many has no blank line before it, the closest lines have none. */
const fewOf = 10

/** How much is read at the ends of a line, in UTF-16 code units. */
const reach = 24

/**
 * The line breaks of a scraper that puts each link and all words in bold on a line of their own: `The old bridge in`, `Norrby`,
 * `, which will close`.
 *
 * @example
 * findInlineBreaks('Take the\nnorthern bypass\n, which is open.').map(({written}) => written) // [' ', ',']
 */
export function findInlineBreaks(text: string): InlineBreak[] {
  const blocks = findBlocks(text)
  if (!isTorn(text, blocks)) return []
  const pieces = blocks.map((block) => ({...block, head: headOf(text, block), tail: tailOf(text, block)}))
  const bonds = findBonds(text, pieces)
  const breaks: InlineBreak[] = []
  let ends = false
  for (let i = pieces.length - 1; i > 0; i--) {
    const [before, piece, bond] = [pieces[i - 1], pieces[i], bonds[i]]
    if (!bonds[i + 1]) ends = piece?.tail === 'ends'
    if (!before || !piece || !bond || !ends) continue
    // The mark is a part of it, so that what ends before the mark ends before the break, too.
    const mark = bond === 'sure' ? text.charAt(piece.start) : ''
    const written = mark || (takesNoSpace.test(text.slice(before.start, before.end)) ? '' : ' ')
    breaks.push({start: before.end, end: piece.start + mark.length, written})
  }
  return breaks.reverse()
}

function headOf(text: string, {start, end}: Span): Piece['head'] {
  const line = text.slice(start, end).slice(0, reach)
  if (markAtHead.test(line)) return 'mark'
  if (stopAtHead.test(line)) return 'stop'
  return smallAtHead.test(line) ? 'small' : undefined
}

/** What a line ends in: “… the bridge in” and “But” go on, “… in May” may. */
function tailOf(text: string, {start, end}: Span): Piece['tail'] {
  const line = text.slice(start, end).slice(-reach)
  const word = line.slice(line.lastIndexOf(' ') + 1)
  const isSmall = smallWords().has(word === line ? word.toLowerCase() : word)
  if (isSmall || opensAtEnd.test(word)) return 'goes on'
  return endsAtEnd.test(word) ? 'ends' : undefined
}

const smallWords = lazily(
  () =>
    new Set(
      closedClassWords.flatMap(([wordClass, words]) =>
        wordClass > WordClass.him && wordClass < WordClass.time ? words.split(' ') : []
      )
    )
)

/**
 * Whether a page shows that its lines are torn: by one that surely goes on, or by sentences that begin small. Most show nothing, and
 * the end of a line is read only where that could tell.
 */
function isTorn(text: string, lines: readonly Block[]): boolean {
  let sentences = 0
  return lines.some((line, i) => {
    const above = lines[i - 1]
    const head = headOf(text, line)
    if (!above || !head || line.blankLinesBefore > mostBlankLines) return false
    const tail = tailOf(text, above)
    if (head !== 'small') return surelyGoesOn(head, tail)
    if (tail === 'ends') return false
    // A comment stands below a name.
    if (isLong(line) && tailOf(text, line) === 'ends' && isSentenceCase(text, above)) sentences++
    return tail === 'goes on' || sentences >= fewestSentences
  })
}

/** The bond of each line to the one before. */
function findBonds(text: string, pieces: readonly Piece[]): Bond[] {
  // Some scrapers put a blank line where others break a line, and more between paragraphs.
  const closest =
    pieces.filter(({blankLinesBefore}, i) => i > 0 && blankLinesBefore < 1).length * fewOf > pieces.length
      ? 0
      : 1
  const isSpaced = hasBlankLines(pieces, closest)
  const bonds: Bond[] = []
  for (const [i, piece] of pieces.entries()) {
    const [second, before] = [pieces[i - 2], pieces[i - 1]]
    let bond: Bond
    if (before && piece.blankLinesBefore <= (isSpaced ? closest : mostBlankLines)) {
      const place: Place = {
        follows: bonds[i - 1] !== undefined,
        isRightBelow: isSpaced,
        isBelowSentence: second?.tail === 'ends' && (bonds[i - 2] !== undefined || isLong(second)),
        isSentenceCase: isSentenceCase(text, before)
      }
      if (surelyGoesOn(piece.head, before.tail)) bond = 'sure'
      else if (goesOn(before, piece, pieces[i + 1], place)) bond = 'likely'
    }
    bonds.push(bond)
  }
  return bonds
}

/** Hardly a line begins with a mark; but a lone stop behind another is a bullet, or a speck. */
const surelyGoesOn = (head: Piece['head'], tailAbove: Piece['tail']): boolean =>
  head === 'mark' || (head === 'stop' && tailAbove !== 'ends')

/** A line that has a long word in small letters behind the first one, as a headline in title case has not. */
const isSentenceCase = (text: string, {start, end}: Span): boolean =>
  /\s\p{Ll}{4,}/u.test(text.slice(start, end))

/** Whether a line is long enough for a sentence. */
const isLong = ({start, end}: Span): boolean => end - start >= shortestSentence

/** Whether two in three sentences that end with their line have more blank lines behind them than there are between the closest lines. */
function hasBlankLines(pieces: readonly Piece[], closest: number): boolean {
  const below = pieces.filter((_, i) => pieces[i - 1]?.tail === 'ends')
  return below.filter(({blankLinesBefore}) => blankLinesBefore > closest).length * 3 >= below.length * 2
}

/** Where the line before another one stands. A headline may end as a part of a sentence does, and have a link below. */
interface Place {
  /** Whether it goes on with the one before it. */
  follows: boolean
  /** Whether it is as close as lines within a paragraph, where paragraphs stand farther apart. */
  isRightBelow: boolean
  isBelowSentence: boolean
  isSentenceCase: boolean
}

/** Whether a line goes on in the next one, on a page of which others do. */
function goesOn(
  before: Piece,
  piece: Piece,
  behind: Piece | undefined,
  {follows, isRightBelow, isBelowSentence, isSentenceCase}: Place
): boolean {
  if (piece.head === 'small') return before.tail !== 'ends'
  const isLink = behind?.head === 'mark' || (piece.tail !== 'ends' && behind?.head !== undefined)
  if (!isLink) return before.tail === 'goes on' && (follows || (isRightBelow && isSentenceCase))
  // “We waited.”, `Many`, `of us …`: a sentence may begin with a link.
  if (before.tail === 'ends') return isRightBelow
  return before.tail === 'goes on' || follows || isRightBelow || (isBelowSentence && isSentenceCase)
}
