import {
  endsAtEnd,
  markAtHead,
  mayBeTorn,
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

/** A line, and what it tells of its neighbours. */
interface Piece extends Block {
  head: 'mark' | 'stop' | 'small' | 'other'
  tail: 'ends' | 'goes on' | 'other'
  /** Whether it has a long word in small letters behind the first one, as a headline in title case has not. */
  isSentenceCase: boolean
  /** Whether no space stands behind it. */
  holds: boolean
}

/** How a line is bound to the one before, if at all: a likely bond holds where a sentence ends behind it. */
type Bond = 'likely' | 'sure' | undefined

/** More blank lines stand between paragraphs alone. */
const mostBlankLines = 1

/** A sentence that begins small tells that a page is torn where it is as long, in UTF-16 code units, and one of so many. */
const shortestSentence = 40
const fewestSentences = 2

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
  if (!mayBeTorn.test(text)) return []
  const pieces = findBlocks(text).map((block) => readPiece(text, block))
  const bonds = findBonds(pieces)
  const breaks: InlineBreak[] = []
  let ends = false
  for (let i = pieces.length - 1; i > 0; i--) {
    const [before, piece] = [pieces[i - 1], pieces[i]]
    if (!before || !piece) continue
    if (!bonds[i + 1]) ends = piece.tail === 'ends'
    if (bonds[i] === 'sure') ends = true
    if (!bonds[i] || !ends) continue
    // The mark is a part of it, so that what ends before the mark ends before the break, too.
    const mark = isMarked(piece) ? text.charAt(piece.start) : ''
    const written = mark || (before.holds ? '' : ' ')
    breaks.push({start: before.end, end: piece.start + mark.length, written})
  }
  return breaks.reverse()
}

function readPiece(text: string, block: Block): Piece {
  const {start, end} = block
  const line = text.slice(start, end)
  const tail = line.slice(-reach)
  return {
    ...block,
    head: headOf(line.slice(0, reach)),
    tail:
      opensAtEnd.test(tail) || endsInSmallWord(tail) ? 'goes on' : endsAtEnd.test(tail) ? 'ends' : 'other',
    isSentenceCase: /\s\p{Ll}{4,}/u.test(line),
    holds: takesNoSpace.test(tail)
  }
}

/** “… the bridge in”, “But”; but “… in May”. */
function endsInSmallWord(line: string): boolean {
  const word = line.slice(line.lastIndexOf(' ') + 1)
  return smallWords().has(word === line ? word.toLowerCase() : word)
}

const smallWords = lazily(
  () =>
    new Set(
      closedClassWords.flatMap(([wordClass, words]) =>
        wordClass > WordClass.him && wordClass < WordClass.time ? words.split(' ') : []
      )
    )
)

function headOf(line: string): Piece['head'] {
  if (markAtHead.test(line)) return 'mark'
  if (stopAtHead.test(line)) return 'stop'
  return smallAtHead.test(line) ? 'small' : 'other'
}

/** The bond of each line to the one before. */
function findBonds(pieces: readonly Piece[]): Bond[] {
  const isPageTorn = isTorn(pieces)
  const isSpaced = hasBlankLines(pieces)
  const bonds: Bond[] = []
  for (const [i, piece] of pieces.entries()) {
    const before = pieces[i - 1]
    let bond: Bond
    if (before && piece.blankLinesBefore <= mostBlankLines) {
      const place: Place = {
        follows: bonds[i - 1] !== undefined,
        isRightBelow: isSpaced && piece.blankLinesBefore === 0,
        isBelowSentence: before.isSentenceCase && isSentence(pieces[i - 2], bonds[i - 2])
      }
      if (isSure(before, piece)) bond = 'sure'
      else if (isPageTorn && goesOn(before, piece, pieces[i + 1], place)) bond = 'likely'
    }
    bonds.push(bond)
  }
  return bonds
}

/** Whether a page shows that its lines are torn: by one that surely goes on, or by sentences that begin small. */
function isTorn(pieces: readonly Piece[]): boolean {
  let sentences = 0
  return pieces.some((piece, i) => {
    const before = pieces[i - 1]
    if (!before || piece.blankLinesBefore > mostBlankLines) return false
    if (isSure(before, piece)) return true
    if (piece.head !== 'small' || before.tail === 'ends') return false
    if (isSentence(piece)) sentences++
    return before.tail === 'goes on' || sentences >= fewestSentences
  })
}

const isMarked = ({head}: Piece): boolean => head === 'mark' || head === 'stop'

/** No line begins with a mark; but a lone stop behind another is a bullet, or a speck. */
const isSure = (before: Piece, piece: Piece): boolean =>
  isMarked(piece) && (piece.head === 'mark' || before.tail !== 'ends')

/** Whether a line ends a sentence that is long enough, or begins above it. */
const isSentence = (piece: Piece | undefined, bond?: Bond): boolean =>
  piece?.tail === 'ends' && (bond !== undefined || piece.end - piece.start >= shortestSentence)

/** How many of the lines that end a sentence have a blank line behind them where paragraphs are parted so. */
const shareOfBlankLines = 0.8

/** Whether blank lines part the paragraphs of a page. */
function hasBlankLines(pieces: readonly Piece[]): boolean {
  const firsts = pieces.filter((_, i) => pieces[i - 1]?.tail === 'ends')
  const spaced = firsts.filter(({blankLinesBefore}) => blankLinesBefore > 0)
  return spaced.length >= shareOfBlankLines * firsts.length
}

/** Where the line before another one stands. A headline may end as a part of a sentence does, and have a link below. */
interface Place {
  /** Whether it goes on with the one before it. */
  follows: boolean
  /** Whether no blank line stands behind it, where blank lines part paragraphs. */
  isRightBelow: boolean
  /** Whether it stands below a sentence, and is in no title case. */
  isBelowSentence: boolean
}

/** Whether a line goes on in the next one, on a page of which others do. */
function goesOn(
  before: Piece,
  piece: Piece,
  behind: Piece | undefined,
  {follows, isRightBelow, isBelowSentence}: Place
): boolean {
  if (piece.head === 'small') return before.tail !== 'ends'
  const isLink = piece.tail !== 'ends' && behind !== undefined && behind.head !== 'other'
  if (!isLink) return before.tail === 'goes on' && (follows || (isRightBelow && before.isSentenceCase))
  // “We waited.”, `Many`, `of us …`: a sentence may begin with a link.
  if (before.tail === 'ends') return isRightBelow
  return before.tail === 'goes on' || follows || isRightBelow || isBelowSentence
}
