import {isProse} from '../lines/block-facts.js'
import {isBare, isFurniture, isParagraph, type Rule} from './rule.js'

/** How many pictures may stand between the lead and the paragraphs that the model found, in blocks. */
const reach = 5

const ofPicture: ReadonlySet<string | undefined> = new Set(['caption', 'credit'])

/**
 * Prose that opens the page, or stands right below its byline or date, is the lead where nothing but pictures parts it
 * from the story.
 */
export const keepLead: Rule = ({facts, labels}) => {
  const first = labels.findIndex(isParagraph)
  let i = first - 1
  while (i >= 0 && first - i <= reach && ofPicture.has(labels[i]?.label)) i--
  const block = facts[i]
  const above = labels[i - 1]?.label
  const opens = i === 0 || above === 'byline' || above === 'date'
  if (block === undefined || !opens || !isFurniture(labels[i]) || !isProse(block) || !isBare(block))
    return new Map()
  return new Map([[i, {label: 'paragraph', rule: 'lead at the head of the story'}]])
}
