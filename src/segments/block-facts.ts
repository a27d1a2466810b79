import {functionWords, personalWords} from '../data/function-words.js'
import {collapse, type Span} from '../text/span.js'
import type {Block} from '../text/blocks.js'
import {readBoilerplateCue, type BoilerplateCue} from './boilerplate.js'
import {readByline, type BylineReading} from './byline.js'
import {readCredit, type CreditReading} from './credit.js'
import {readDates, type DateReading} from './date.js'
import {readDateline, type DatelineReading} from './dateline.js'

/** What can be told of a block by looking at it alone. */
export interface BlockFacts {
  span: Span
  blankLinesBefore: number
  /** Its text, with each run of white space made one space. */
  text: string
  /** Its words in lower case; of a long block only the first ones, which tell enough. */
  words: readonly string[]
  /** The share of its words that carry grammar, of those that speak for the writer, and of those in capitals. */
  functionWordShare: number
  personalWordShare: number
  capitalisedShare: number
  endsSentence: boolean
  dateline: DatelineReading | undefined
  byline: BylineReading | undefined
  dates: readonly DateReading[]
  credit: CreditReading | undefined
  cue: BoilerplateCue | undefined
}

/** How much of a block is looked at, in UTF-16 code units. */
const window = 600
/** Nothing longer is a byline or a line of dates. */
const longestLabelLine = 200

/**
 * Looks at each block by itself.
 *
 * On a page in another language the share of short words stands in for that of English function words.
 */
export function readBlockFacts(text: string, blocks: readonly Block[]): BlockFacts[] {
  const facts = readEnglishFacts(text, blocks)
  const long = facts.filter(({text: content}) => content.length >= 80)
  const share = long.reduce((sum, {functionWordShare}) => sum + functionWordShare, 0) / (long.length || 1)
  if (long.length === 0 || share >= 0.15) return facts
  return facts.map((block) => ({
    ...block,
    functionWordShare: shareOf(block.words, (word) => word.length <= 3 && !/\d/.test(word))
  }))
}

function readEnglishFacts(text: string, blocks: readonly Block[]): BlockFacts[] {
  return blocks.map((block) => {
    const content = collapse(text.slice(block.start, block.end))
    const start = content.slice(0, window)
    const words = start.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]{0,30}/gu) ?? []
    const lowerCase = words.map((word) => word.toLowerCase())
    const isShort = content.length <= longestLabelLine
    return {
      span: {start: block.start, end: block.end},
      blankLinesBefore: block.blankLinesBefore,
      text: content,
      words: lowerCase,
      functionWordShare: shareOf(lowerCase, (word) => functionWords.has(word)),
      personalWordShare: shareOf(lowerCase, (word) => personalWords.has(word)),
      capitalisedShare: shareOf(words, (word) => /^[\p{Lu}\p{N}]/u.test(word)),
      endsSentence: /[.!?…]["'”’)\]]{0,2}$/.test(content.slice(-4)),
      dateline: readDateline(start),
      byline: isShort ? readByline(content) : undefined,
      dates: isShort ? readDates(content) : [],
      credit: content.length <= window ? readCredit(content) : undefined,
      cue: readBoilerplateCue(content)
    }
  })
}

const shareOf = (words: readonly string[], test: (word: string) => boolean): number =>
  words.length === 0 ? 0 : words.filter(test).length / words.length

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
