import {isProse, isSentence, type BlockFacts} from '../lines/block-facts.js'
import {isClosingSentence} from './is-closing-sentence.js'
import {shareOfTopic, topicOf} from './topic.js'
import {
  indexesFrom,
  indexesOfParagraphs,
  isBare,
  isFurniture,
  isParagraph,
  isWholeLink,
  type Page,
  type Rule,
  type SettledLabel
} from './rule.js'

/** How many blocks may stand between two paragraphs of one story: more are another story. */
const longestGap = 40
/** Of more blocks than this, those that look like comments are a thread of them. */
const longestPost = 20
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
  let topic: ReadonlySet<string> | undefined
  for (const {i, gap} of blocksInGaps(page)) {
    const block = facts[i]
    const mayBe = isFurniture(labels[i]) || (labels[i]?.label === 'comments' && gap <= longestPost)
    if (block === undefined || !mayBe || !isBare(block)) continue
    const touches = [-1, 1].some((step) => isParagraph(labels[nextBeyondAsides(page, i, step)]))
    const isOfStory = isProse(block) && shareOfTopic(block.words, (topic ??= topicOf(page))) >= ownShare
    const closes = gap === 2 && i > 0 && isParagraph(labels[i - 1]) && isClosingSentence(block)
    if (isOfStory || closes || (touches && isSentence(block, shortestSentence)))
      settled.set(i, {label: 'paragraph', rule: 'prose between paragraphs'})
  }
  return settled
}

/** How many asides may stand between two paragraphs. */
const mostAsides = 3

/** The next block above or below that is no line of its own in the midst of a story. */
function nextBeyondAsides({facts}: Page, i: number, step: number): number {
  let k = i + step
  while (Math.abs(k - i) <= mostAsides && isAside(facts[k])) k += step
  return k
}

/** `Advertisement`, `READ MORE: Ferry runs aground at dusk` */
const isAside = (block: BlockFacts | undefined): boolean =>
  block?.cue?.certain === true && (block.cue.kind === 'advertisement' || isWholeLink(block))

/** The blocks of all gaps between two paragraphs that are short enough, and the one block below the last paragraph. */
function blocksInGaps({labels}: Page): {i: number; gap: number}[] {
  const paragraphs = indexesOfParagraphs(labels)
  const gaps = paragraphs.flatMap((from, k) => {
    const to = paragraphs[k + 1] ?? from + 2
    const gap = to - from
    return gap > longestGap ? [] : indexesFrom(from + 1, to).map((i) => ({i, gap}))
  })
  return gaps.filter(({i}) => i < labels.length)
}
