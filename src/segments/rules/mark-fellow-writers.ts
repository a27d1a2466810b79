import type {BlockFacts} from '../lines/block-facts.js'
import {isPost} from '../lines/byline/is-post.js'
import {firstParagraph, isFurniture, type Rule, type SettledLabel} from './rule.js'
import {shareIn, stemsOf, topicOf} from './topic.js'

/** So many lines may stand between one writer and the next: a post, a handle, “and”. */
const mostBetween = 2
/** No story has more writers with a line of their own below the first. */
const mostFellows = 3

/** Names in a row below the byline are bylines as well: each writer may have a line. */
export const markFellowWriters: Rule = (page) => {
  const {facts, labels} = page
  const settled = new Map<number, SettledLabel>()
  const byline = labels.slice(0, firstParagraph(page)).findIndex(({label}) => label === 'byline')
  let topic: ReadonlySet<string> | undefined
  let last = byline
  for (let i = byline + 1; byline >= 0 && i <= last + 1 + mostBetween; i++) {
    const block = facts[i]
    if (block === undefined) break
    if (labels[i]?.label === 'byline') last = i
    else if (isFurniture(labels[i]) && isFellow(block, (topic ??= topicOf(page)))) {
      settled.set(i, {label: 'byline', rule: 'name below another writer'})
      last = i
    } else if (!between.test(block.text) && !isPost(block.text)) break
  }
  return settled.size > mostFellows || isTopic(facts[last + 1], labels[last + 1]) ? new Map() : settled
}

/** Whether a line is somebody's name, and the story does not speak of them. */
const isFellow = (block: BlockFacts, topic: ReadonlySet<string>): boolean =>
  block.byline?.firstName === true && block.cue === undefined && shareIn(topic, stemsOf(block.words)) === 0

/** `and`, `,`, `@janedoe` */
const between = /^(?:and|&|,|with|@\w{2,30})$/i

/** `Formula One` below a name: both are what the story is about. */
const isTopic = (block: BlockFacts | undefined, label: SettledLabel | undefined): boolean =>
  block !== undefined &&
  isFurniture(label) &&
  block.words.length <= 3 &&
  block.cue === undefined &&
  block.dates.length === 0 &&
  !isPost(block.text)
