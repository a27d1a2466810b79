import {isProse, type BlockFacts} from '../block-facts.js'
import {shareOfTopic, topicOf} from './topic.js'
import {
  firstParagraph,
  isBare,
  isFurniture,
  isParagraph,
  type Page,
  type Rule,
  type SettledLabel
} from './rule.js'

const shortest = 40
const bridge = 2
const ownShare = 0.25

export const keepOpening: Rule = (page) => {
  const {facts, labels} = page
  const settled = new Map<number, SettledLabel>()
  const topic = topicOf(page)
  const first = firstParagraph(page)
  if (first >= labels.length) return settled
  let top = first
  for (let i = first - 1; i >= 0 && top - i <= bridge + 1; i--) {
    const block = facts[i]
    if (block === undefined || !mayBe(page, i) || !isBare(block)) break
    if (isSentence(block) && shareOfTopic(block.words, topic) >= ownShare) top = i
  }
  for (let i = top; i < first; i++) settled.set(i, {label: 'paragraph', rule: 'opening of the story'})
  return settled
}

const mayBe = ({labels}: Page, i: number): boolean =>
  isFurniture(labels[i]) || labels[i]?.label === 'comments' || isParagraph(labels[i])

const isSentence = (block: BlockFacts): boolean =>
  isProse(block) ||
  (block.text.length >= shortest &&
    block.functionWordShare >= 0.3 &&
    /(?<![.…])[.!?]["”’']?$/.test(block.text.slice(-4)))
