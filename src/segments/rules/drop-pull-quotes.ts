import type {BlockFacts} from '../lines/block-facts.js'
import {indexesOfParagraphs, type Rule} from './rule.js'

/** How long a pull quote is, in UTF-16 code units. */
const shortest = 25
const longest = 220
/** A line of so many words is no heading, with marks or without. */
const fewestWords = 9

/** Words printed large that stand in a paragraph of the story as well: the story has them once. */
export const dropPullQuotes: Rule = ({facts, labels}) => {
  const body = indexesOfParagraphs(labels).map((i) => ({i, text: facts[i]?.text ?? ''}))
  // A long body is searched for short lines alone, and those are few.
  const short = body
    .filter(({i, text}) => text.length >= shortest && text.length <= longest && isSaid(facts[i]))
    .slice(0, mostCandidates)
  return new Map(
    short.flatMap(({i, text}) => {
      const words = text.replace(/^["“‘']|["”’']$/g, '')
      const isRepeated = body.some(
        (other) => other.text.length > text.length + 20 && other.text.includes(words)
      )
      return isRepeated ? [[i, {label: 'boilerplate', kind: 'other', rule: 'pull quote'}] as const] : []
    })
  )
}

/** Whether a line is a sentence, or stands in marks: a heading whose words the story has as well is neither. */
const isSaid = (block: BlockFacts | undefined): boolean =>
  block !== undefined &&
  (block.endsSentence || /^["“‘'].*["”’']$/.test(block.text) || block.words.length >= fewestWords)

/** A bound, so that a page of ten thousand short lines takes no quadratic time. */
const mostCandidates = 200
