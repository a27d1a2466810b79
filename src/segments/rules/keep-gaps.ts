import {isProse, type BlockFacts} from '../block-facts.js'
import {shareOfTopic, topicOf} from './topic.js'
import {isBare, isFurniture, isParagraph, type Page, type Rule, type SettledLabel} from './rule.js'

/** How many blocks may stand between two paragraphs of one story: more are a thread of comments or another story. */
const longestGap = 20
/** How much of the longer words of a paragraph the story must have elsewhere. */
const ownShare = 0.3
/** A sentence of at least this length goes with the paragraph that it touches. */
const shortestSentence = 40

/**
 * Prose about the story's own matter between two of its paragraphs is one of them, and so is a sentence that touches a
 * paragraph: an embedded post, which looks like a comment, does not turn what stands around it into comments.
 */
export const keepGaps: Rule = (page) => {
  const {facts, labels} = page
  const settled = new Map<number, SettledLabel>()
  const topic = topicOf(page)
  const labelAt = (i: number): SettledLabel | undefined => settled.get(i) ?? labels[i]
  for (const i of blocksInGaps(page)) {
    const block = facts[i]
    if (block === undefined || !mayBeOverlooked(labels[i]) || !isBare(block)) continue
    const touches = isParagraph(labelAt(i - 1)) || isParagraph(labels[i + 1])
    const isOfStory = isProse(block) && shareOfTopic(block.words, topic) >= ownShare
    if (isOfStory || (touches && isSentence(block)))
      settled.set(i, {label: 'paragraph', rule: 'prose between paragraphs'})
  }
  return settled
}

/** The blocks of all gaps between two paragraphs that are short enough, and the one block below the last paragraph. */
function blocksInGaps({labels}: Page): number[] {
  const paragraphs = labels.flatMap((own, i) => (isParagraph(own) ? [i] : []))
  const gaps = paragraphs.flatMap((from, k) => {
    const to = paragraphs[k + 1] ?? from + 2
    return to - from > longestGap ? [] : Array.from({length: to - from - 1}, (_, step) => from + 1 + step)
  })
  return gaps.filter((i) => i < labels.length)
}

const mayBeOverlooked = (settled: SettledLabel | undefined): boolean =>
  isFurniture(settled) || settled?.label === 'comments'

const isSentence = ({text, functionWordShare}: BlockFacts): boolean =>
  text.length >= shortestSentence && functionWordShare >= 0.3 && /(?<![.…])[.!?]["”’']?$/.test(text.slice(-4))
