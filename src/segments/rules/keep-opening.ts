import {isProse, isSentence, type BlockFacts} from '../lines/block-facts.js'
import {shareOfTopic, topicOf} from './topic.js'
import {firstParagraph, isBare, isFurniture, type Page, type Rule, type SettledLabel} from './rule.js'

/** Shorter lines are no sentences of the story, unless they stand between two. In UTF-16 code units. */
const shortest = 40
/** How many other lines may stand between two sentences of the opening. */
const bridge = 2
/** How much of the longer words of a sentence the story must have. */
const ownShare = 0.25

/** Sentences about the story's own matter that run up to its first paragraph open it. */
export const keepOpening: Rule = (page) => {
  const {facts, labels} = page
  const settled = new Map<number, SettledLabel>()
  const first = firstParagraph(page)
  if (first >= labels.length) return settled
  let topic: ReadonlySet<string> | undefined
  let top = first
  for (let i = first - 1; i >= 0 && top - i <= bridge + 1; i--) {
    const block = facts[i]
    if (block === undefined || !mayBeOverlooked(page, i) || !isBare(block)) break
    if (isWhole(block) && shareOfTopic(block.words, (topic ??= topicOf(page))) >= ownShare) top = i
  }
  for (let i = top; i < first; i++) settled.set(i, {label: 'paragraph', rule: 'opening of the story'})
  return settled
}

const mayBeOverlooked = ({labels}: Page, i: number): boolean =>
  isFurniture(labels[i]) || labels[i]?.label === 'comments'

const isWhole = (block: BlockFacts): boolean => isProse(block) || isSentence(block, shortest)
