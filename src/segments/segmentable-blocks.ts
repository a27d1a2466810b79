import {findBlocks, type Block} from '../text/blocks.js'
import {isWhiteSpace} from '../text/span.js'
import {labelAlone} from '../data/patterns/byline-patterns.js'
import {creditAlone} from '../data/patterns/credit-patterns.js'
import {readDates} from './lines/date/date.js'
import {hasSign, Sign, signsOf} from './lines/line-signs.js'

/**
 * The blocks of a page, mended: joined where a bracket was torn over several lines or a label stands over its name, cut where a
 * date, the label of a button or a line of contributors was glued to a paragraph.
 */
export function findSegmentableBlocks(text: string): Block[] {
  const blocks: Block[] = []
  for (const block of joinTornLines(text, findBlocks(text))) {
    const cuts = findCuts(text, block)
    if (cuts.length === 0) blocks.push(block)
    else blocks.push(...cutBlock(block, cuts))
  }
  return blocks
}

/** Over how many lines a bracket may be torn, and how long each of them may be: a credit, no paragraph. */
const mostTornLines = 4
const longestTornLine = 80

/**
 * A line that ends with an open bracket goes on up to the line that closes it: `(`, `Image:`, `Getty Images)`; and a label goes
 * on with its name: `By`, `Jane Doe`.
 */
function joinTornLines(text: string, blocks: readonly Block[]): Block[] {
  const joined: Block[] = []
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]
    if (block === undefined) continue
    const last = endsOpen(text, block) ? findClosing(text, blocks, i) : findNameBelow(text, blocks, i)
    joined.push(last === undefined ? block : {...block, end: blocks[last]?.end ?? block.end})
    i = last ?? i
  }
  return joined
}

/** `(` or `(Image:` at the end of a line. */
function endsOpen(text: string, {end}: Block): boolean {
  const last = text.charAt(end - 1)
  return (last === '(' || last === ':') && openEnd.test(text.slice(end - 15, end))
}

const openEnd = /\((?:\p{L}{1,12}:)?$/u

function findClosing(text: string, blocks: readonly Block[], from: number): number | undefined {
  for (let i = from + 1; i < Math.min(blocks.length, from + mostTornLines); i++) {
    const {start, end} = blocks[i] ?? {start: 0, end: Infinity}
    if (end - start > longestTornLine) return undefined
    if (text.charAt(end - 1) === ')') return i
  }
  return undefined
}

/** The index of the name below a label that stands alone. */
function findNameBelow(text: string, blocks: readonly Block[], label: number): number | undefined {
  const [block, below] = [blocks[label], blocks[label + 1]]
  if (!block || !below || block.end - block.start > longestLabel || below.end - below.start > longestTornLine)
    return undefined
  const isLabel = (pattern: RegExp) => pattern.test(text.slice(block.start, block.end))
  const isOver =
    (isLabel(labelAlone) || isLabel(creditAlone)) && mayBeName.test(text.slice(below.start, below.end))
  return isOver ? label + 1 : undefined
}

/** No label that stands over a name is longer, in UTF-16 code units. */
const longestLabel = 20

/** `Jane Doe and John Roe`, `- Jane Doe | The Northport Star`, `Jane Doe, Associated Press`: words with capitals. */
const mayBeName =
  /^(?:[–—-] ?)?\p{Lu}[\p{L}.'’-]{0,24}(?:\s{1,2}(?:\p{Lu}[\p{L}.'’-]{0,24}|and|&|de|van|von|der|al|bin)){1,8}(?:\s?[|,@][^.!?\d]{0,60})?$/u

/** A date that was glued to a paragraph has at least so much behind it, a button so much before it. In UTF-16 code units. */
const shortestRest = 60
const shortestContributed = 40

/** Where one segment ends and the next one starts. */
interface Cut {
  end: number
  start: number
}

/** Where something was glued to the start or the end of a block. */
function findCuts(text: string, block: Block): readonly Cut[] {
  if (block.end - block.start <= shortestContributed) return none
  const head = findDateEnd(text, block)
  const tail = findGluedTail(text, block) ?? findContributors(text, block)
  return head === undefined && tail === undefined ? none : [head, tail].filter((cut) => cut !== undefined)
}

const none: readonly Cut[] = []

function cutBlock(block: Block, cuts: readonly Cut[]): Block[] {
  const blocks: Block[] = []
  let {start, blankLinesBefore} = block
  for (const cut of cuts) {
    if (cut.end <= start) continue
    blocks.push({start, end: cut.end, blankLinesBefore})
    start = cut.start
    blankLinesBefore = 0
  }
  blocks.push({start, end: block.end, blankLinesBefore})
  return blocks
}

/** `date 2022-04-25 The bridge at dusk …`: a date at the start, and a sentence right behind it. */
function findDateEnd(text: string, {start, end}: Block): Cut | undefined {
  if (end - start <= shortestRest || !beginsWithDigits(text, start)) return undefined
  const head = text.slice(start, Math.min(end, start + 80))
  if (!yearAtStart.test(head)) return undefined
  const [date] = readDates(head)
  if (date === undefined || Math.min(date.start, date.labelSpan?.start ?? Infinity) > 0) return undefined
  const rest = spaceBeforeSentence.exec(head.slice(date.end))
  const next = start + date.end + (rest?.[0].length ?? 0)
  // A byline or a second date may well stand behind a date: only a sentence shows that lines were glued.
  return rest && end - next >= shortestRest ? {end: start + date.end, start: next} : undefined
}

const yearAtStart = /^(?:\p{L}{2,12}:?\s)?.{0,20}\d{4}/u
/** What may stand before the year that this finds, in UTF-16 code units: letters beyond the first 65,536 have two. */
const longestBeforeYear = 2 * (12 + 2 + 20)
const spaceBeforeSentence = /^\s+(?=["“‘]?\p{Lu})/u

/** Whether a year may stand where it is looked for: most blocks begin with a few plain words. */
const beginsWithDigits = (text: string, start: number): boolean =>
  hasSign(signsOf(text.slice(start, start + longestBeforeYear + 1)), Sign.digit)

/** `… remains to be seen.Next story View the next story`: no space behind the full stop, and no sentence after it. */
function findGluedTail(text: string, {start, end}: Block): Cut | undefined {
  if (end - start <= shortestRest) return undefined
  const from = Math.max(start + shortestRest, end - 100)
  // What is glued on has no such mark: there is one right before it.
  const mark = lastMark(text, from, end)
  if (mark < 0 || isWhiteSpace(text, mark + 1)) return undefined
  const match = gluedSentence.exec(text.slice(from, end))
  if (match === null) return undefined
  const cut = from + match.index + match[0].length
  return {end: cut, start: cut}
}

const gluedSentence = /[\p{Ll}\d)][.!?]["”’]?(?=\p{Lu}\p{Ll}+ [^.!?]{2,80}$)/u

/** Where the last full stop, exclamation or question mark between two offsets stands; -1 where none does. */
function lastMark(text: string, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if ('.!?'.includes(text.charAt(i))) return i
  return -1
}

/** `… remains to be seen. (Reporting by Mary Roe; Editing by John Doe)`: who worked on a story, glued to its end. */
const contributors =
  /([.!?]["”’]?)\s\((?:additional |further )?(?:reporting|writing|written|compiled|editing|edited) by [^()]{3,180}\)\.?$/iu

function findContributors(text: string, {start, end}: Block): Cut | undefined {
  const last = text.charAt(end - 1) === '.' ? end - 2 : end - 1
  if (text.charAt(last) !== ')') return undefined
  const from = Math.max(start + shortestContributed, end - 240)
  const match = contributors.exec(text.slice(from, end))
  if (match === null) return undefined
  const cut = from + match.index + (match[1]?.length ?? 0)
  return {end: cut, start: cut + 1}
}
