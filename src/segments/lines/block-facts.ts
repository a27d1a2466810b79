import {remembered} from '../../memo/remembered.js'
import {collapse, type Span} from '../../text/span.js'
import type {Block} from '../../text/blocks.js'
import {readBoilerplateCue, type BoilerplateCue, type ReadCue} from './boilerplate/boilerplate.js'
import {readByline, type BylineReading} from './byline/byline.js'
import {readCredit} from './credit/credit.js'
import type {CreditReading} from './credit/credit-reading.js'
import {readDates, type DateReading} from './date/date.js'
import {readDateline, type DatelineReading} from './dateline/dateline.js'
import {hasSign, Sign, signsOf} from './line-signs.js'
import {longestRead, readLine, type LineReading} from './read-line.js'

/** What can be told of a block by looking at it alone. Of a long one only the first `words` are told, which is enough. */
export interface BlockFacts extends LineReading {
  span: Span
  blankLinesBefore: number
  /** Its text, with each run of white space made one space. */
  text: string
  endsSentence: boolean
  dateline: DatelineReading | undefined
  byline: BylineReading | undefined
  dates: readonly DateReading[]
  credit: CreditReading | undefined
  cue: BoilerplateCue | undefined
}

/** Nothing longer is a byline or a line of dates. */
const longestLabelLine = 200

/**
 * Looks at each block by itself.
 *
 * On a page in another language the share of short words stands in for that of English function words.
 */
export function readBlockFacts(
  text: string,
  blocks: readonly Block[],
  readCue: ReadCue = readBoilerplateCue
): BlockFacts[] {
  const facts = readEnglishFacts(text, blocks, readCue)
  const long = facts.filter(({text: content}) => content.length >= 80)
  const share = long.reduce((sum, {functionWordShare}) => sum + functionWordShare, 0) / (long.length || 1)
  if (long.length === 0 || share >= 0.15) return facts
  return facts.map((block) => ({...block, functionWordShare: shareOfShortWords(block.words)}))
}

function readEnglishFacts(text: string, blocks: readonly Block[], readCue: ReadCue): BlockFacts[] {
  const drafts: LineDraft[] = []
  const draft = (content: string): LineDraft => {
    const line = draftOf(content)
    drafts.push(line)
    return line
  }
  // Menus and teasers stand on a page twice and more, paragraphs once.
  const draftOnce = remembered(draft)
  const lines = blocks.map((block) => {
    const content = collapse(text.slice(block.start, block.end))
    return {block, line: (content.length <= longestLabelLine ? draftOnce : draft)(content)}
  })
  readLines(drafts, readCue)
  return lines.map(({block, line}) => factsOf(block, line))
}

/** What the recognisers tell of a line; blocks of the same text share it. */
interface LineDraft extends Pick<BlockFacts, 'text' | 'dateline' | 'byline' | 'dates' | 'credit' | 'cue'> {
  reading: LineReading
}

/** One recogniser reads all lines before the next one does: each is faster while its code stays in the cache. */
function readLines(lines: readonly LineDraft[], readCue: ReadCue): void {
  const short = lines.filter(({text}) => text.length <= longestLabelLine)
  for (const line of short) if (hasSign(line.reading.signs, Sign.digit)) line.dates = readDates(line.text)
  for (const line of lines) line.dateline = readDateline(line.text, line.reading)
  for (const line of short) line.byline = readByline(line.text, line)
  for (const line of lines)
    if (line.text.length <= longestRead) line.credit = readCredit(line.text, line.reading)
  for (const line of lines) line.cue = readCue(line.text, line.reading)
}

const draftOf = (text: string): LineDraft => ({
  text,
  reading: readLine(text),
  dateline: undefined,
  byline: undefined,
  dates: [],
  credit: undefined,
  cue: undefined
})

function factsOf({start, end, blankLinesBefore}: Block, line: LineDraft): BlockFacts {
  const {text, reading, dateline, byline, dates, credit, cue} = line
  const {words, functionWordShare, personalWordShare, capitalisedShare, signs, traits, cueWords} = reading
  // Each by its name: an object that is spread is made far slower.
  return {
    span: {start, end},
    blankLinesBefore,
    text,
    words,
    functionWordShare,
    personalWordShare,
    capitalisedShare,
    signs,
    traits,
    cueWords,
    endsSentence: endsSentence(text),
    dateline,
    byline,
    dates,
    credit,
    cue
  }
}

function endsSentence(text: string): boolean {
  const last = signsOf(text.slice(-1))
  // Most lines end with a word, and need no closer look.
  return !hasSign(last, Sign.smallLetter | Sign.capital | Sign.digit) && sentenceEnd.test(text.slice(-4))
}

const sentenceEnd = /[.!?…]["'”’)\]]{0,2}$/

const shareOfShortWords = (words: readonly string[]): number =>
  words.length === 0 ? 0 : words.filter((word) => word.length <= 3 && !/\d/.test(word)).length / words.length

/** Whether a block reads like a paragraph of a story: long enough, in sentences. */
export const isProse = (facts: BlockFacts): boolean =>
  facts.text.length >= 80 && facts.endsSentence && facts.functionWordShare >= 0.2

/** Whether a block breaks off: `The mayor has said that…`, as teasers do. */
export const isCutShort = ({text}: BlockFacts): boolean => /(?:…|\.\.)["”’']?$/.test(text)

/** Whether a block is a sentence to its end, at least so long, in UTF-16 code units. */
export const isSentence = (block: BlockFacts, shortest: number): boolean =>
  block.text.length >= shortest &&
  block.functionWordShare >= 0.3 &&
  !isCutShort(block) &&
  /[.!?]["”’']?$/.test(block.text.slice(-2))

/** How much of a block its dates are, from 0 to 1. */
export const coverOfDates = ({dates, text}: BlockFacts): number =>
  dates.reduce((sum, {start, end}) => sum + end - start, 0) / (text.length || 1)

/** Whether a block is nothing but a credit. */
export const isWholeCredit = ({credit, text}: BlockFacts): boolean =>
  credit !== undefined && credit.cut.end - credit.cut.start >= text.length - 1
