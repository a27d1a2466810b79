import type {BlockFacts} from '../lines/block-facts.js'
import {isPost} from '../lines/byline/is-post.js'
import {isFurniture, type Page, type Rule, type SettledLabel} from './rule.js'
import {shareIn, stemsOf, topicOf} from './topic.js'

/** So many lines may stand between one writer and the next: a post, a handle, “and”. */
const mostBetween = 2

/** Names in a row below the byline are bylines as well: each writer may have a line. */
export const markFellowWriters: Rule = (page) => {
  const {facts, labels} = page
  const settled = new Map<number, SettledLabel>()
  let last = labels.findIndex(({label}) => label === 'byline')
  if (last < 0) return settled
  for (let i = last + 1; i <= last + 1 + mostBetween; i++) {
    const block = facts[i]
    if (block === undefined) break
    if (labels[i]?.label === 'byline') last = i
    else if (isFellow(page, block, i)) {
      settled.set(i, {label: 'byline', rule: 'name below another writer'})
      last = i
    } else if (!between.test(block.text) && !isPost(block.text)) break
  }
  return settled
}

/** Whether a line is somebody's name, and the story does not speak of them. */
const isFellow = (page: Page, block: BlockFacts, i: number): boolean =>
  isFurniture(page.labels[i]) &&
  block.byline?.firstName === true &&
  block.cue === undefined &&
  shareIn(topicOf(page), stemsOf(block.words)) === 0

/** `and`, `,`, `@janedoe` */
const between = /^(?:and|&|,|with|@\w{2,30})$/i
