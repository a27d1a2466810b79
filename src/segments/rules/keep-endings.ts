import type {BoilerplateKind} from '../../types.js'
import {isSentence, type BlockFacts} from '../lines/block-facts.js'
import {isClosingSentence} from './is-closing-sentence.js'
import {shareOfTopic, topicOf} from './topic.js'
import {
  indexesOfParagraphs,
  isBare,
  isFurniture,
  isWholeLink,
  type Page,
  type Rule,
  type SettledLabel
} from './rule.js'

/** How many lines stand before the story’s last sentences at most: of a box, and of all. */
const longestBox = 4
const longestBoxes = 8
/** How many of the last sentences may stand apart from the story. */
const mostEndings = 4
/** A sentence of at least this length has to report something, or to have so much of the story’s matter. In UTF-16 code units. */
const longSentence = 40
const ownShare = 0.25
/** `“It’s home,” she said.` */
const spoken = /^["“].{5,200}["”] .{0,60}\b(?:said|says|told|added)\b/
/** What was done, or will be. */
const reports = /\b(?:said|told|was|were|had|took|made|will|would|\p{Ll}{2,}(?:ed|ght))\b/u
/** What a paper says of itself and of its writers: `The Herald is published by …`, `She covers the harbour.` */
const ofPaper =
  /\b(?:is|are|appears?|covers?|lives?|serves?|column|paper|newspaper|news|author|comment(?:ed|s)?|published)\b/i

/** The story’s last sentences behind a box: `Advertisement`, `The hearing continues.` More sentences are a thread, or other stories. */
export const keepEndings: Rule = (page) => {
  const {facts, labels} = page
  const settled = new Map<number, SettledLabel>()
  let i = (indexesOfParagraphs(labels).at(-1) ?? facts.length) + 1
  while (settled.size <= mostEndings) {
    const end = behindBoxes(page, i)
    const block = facts[end]
    const isApart = end > i || settled.size > 0
    if (!block || !isApart || !isFurniture(labels[end]) || !isBare(block) || !mayEnd(page, block)) break
    settled.set(end, {label: 'paragraph', rule: 'last sentence of the story'})
    i = end + 1
  }
  return settled.size > mostEndings ? new Map() : settled
}

/** The block behind the boxes that begin at one: each a line that opens one, and up to three that are no sentences. */
function behindBoxes({facts, labels}: Page, start: number): number {
  let i = start
  while (i < start + longestBoxes && (labels[i]?.label === 'caption' || opensBox(facts[i]))) {
    const end = i + longestBox
    i++
    while (i < end && isFurniture(labels[i]) && !facts[i]?.endsSentence && facts[i]?.cue?.kind !== 'comments')
      i++
  }
  return i
}

/** Kinds of what sites put between the paragraphs of a story; the heading of other stories heads a list. */
const ofBoxes: ReadonlySet<BoilerplateKind> = new Set<BoilerplateKind>(['advertisement', 'embed'])

const opensBox = (block: BlockFacts | undefined): boolean =>
  block?.cue?.certain === true && (ofBoxes.has(block.cue.kind) || isWholeLink(block))

const mayEnd = (page: Page, block: BlockFacts): boolean => {
  const {text, endsSentence, personalWordShare} = block
  if (endsSentence && spoken.test(text)) return true
  if (ofPaper.test(text) || personalWordShare > 0) return false
  return text.length < longSentence
    ? isClosingSentence(block)
    : isSentence(block, longSentence) &&
        (reports.test(text) || shareOfTopic(block.words, topicOf(page)) >= ownShare)
}
