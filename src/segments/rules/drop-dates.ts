import {coverOfDates, type BlockFacts} from '../lines/block-facts.js'
import {isParagraph, settleBlocks, type Rule} from './rule.js'

/** A line of dates in whole sentences has fewer words, and more function words in it. */
const fewestWords = 8
const leastGrammar = 0.2
/** How much of a line its dates are at least, from 0 to 1. */
const leastCover = 0.5

/** A sentence in which a day is named is no date of publication: `The will, dated March 14, 2019, leaves the house to his cat.` */
export const dropDates: Rule = (page) =>
  settleBlocks(page, (block, own, i) => {
    if (own.label !== 'date' || !isSentenceWithDate(block)) return undefined
    const touches = isParagraph(page.labels[i - 1]) || isParagraph(page.labels[i + 1])
    return {label: touches ? 'paragraph' : 'boilerplate', rule: 'a sentence that names a day'}
  })

const isSentenceWithDate = (block: BlockFacts): boolean =>
  block.endsSentence &&
  block.words.length >= fewestWords &&
  block.functionWordShare >= leastGrammar &&
  coverOfDates(block) < leastCover &&
  block.cue === undefined &&
  !/published|posted|updated|printed/i.test(block.text)
