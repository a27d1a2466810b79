import {isSentence, type BlockFacts} from '../lines/block-facts.js'
import {isClosingSentence} from './is-closing-sentence.js'
import {shareOfTopic, topicOf} from './topic.js'
import {indexesOfParagraphs, isBare, isFurniture, type Page, type Rule, type SettledLabel} from './rule.js'

/** How many lines a box has that stands before the story’s last sentences. */
const longestBox = 4
/** How many of the last sentences may stand apart from the story. */
const mostEndings = 3
/** Sentences of at least this length are looked at twice. In UTF-16 code units. */
const shortestSentence = 40
/** `“It’s home,” she said.` */
const spoken = /^["“].{5,200}["”] .{0,60}\b(?:said|says|told|added)\b/

/** The story’s last sentences behind a box: `Advertisement`, `The hearing continues.` More sentences are a thread, or other stories. */
export const keepEndings: Rule = (page) => {
  const {facts, labels} = page
  const settled = new Map<number, SettledLabel>()
  let i = (indexesOfParagraphs(labels).at(-1) ?? facts.length) + 1
  while (settled.size <= mostEndings) {
    const end = behindBox(page, i)
    const block = facts[end]
    const isApart = end > i || settled.size > 0
    if (!block || !isApart || !isFurniture(labels[end]) || !isBare(block) || !mayEnd(page, block)) break
    settled.set(end, {label: 'paragraph', rule: 'last sentence of the story'})
    i = end + 1
  }
  return settled.size > mostEndings ? new Map() : settled
}

/** Kinds of what sites put between the paragraphs of a story. */
const ofBoxes: ReadonlySet<string> = new Set(['advertisement', 'related', 'embed', 'newsletter'])

/** The block behind a box that begins at one: a caption, or a line that is certain to be of one, and up to three without a full stop. */
function behindBox({facts, labels}: Page, start: number): number {
  const {cue} = facts[start] ?? {}
  if (labels[start]?.label !== 'caption' && !(cue?.certain === true && ofBoxes.has(cue.kind))) return start
  let i = start + 1
  while (i < start + longestBox && isFurniture(labels[i]) && !facts[i]?.endsSentence) i++
  return i
}

/** A longer sentence has to have a word of the story’s own: the paper may speak of itself. */
const mayEnd = (page: Page, block: BlockFacts): boolean =>
  block.text.length < shortestSentence
    ? isClosingSentence(block) || (block.endsSentence && spoken.test(block.text))
    : isSentence(block, shortestSentence) &&
      (spoken.test(block.text) ||
        (block.personalWordShare === 0 && shareOfTopic(block.words, topicOf(page)) > 0))
