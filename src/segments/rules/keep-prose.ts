import {isCutShort, isProse, type BlockFacts} from '../lines/block-facts.js'
import {shareOfTopic, topicOf} from './topic.js'
import {isBare, isParagraph, type Page, type Rule, type SettledLabel} from './rule.js'

/** How many blocks of furniture the story may go on behind: on unseen sites what stands further down is another story. */
const reach = 6
/** How much of the longer words of a paragraph the story must have had before. */
const ownShare = 0.25
/** Kinds of boilerplate that nothing of the story follows. */
const closing = new Set(['comments', 'copyright', 'author', 'contributor'])

/**
 * Prose about the story's own matter, close behind the last paragraph, goes on with the story: a sign-up box or a
 * gallery between two paragraphs does not end it.
 */
export const keepProse: Rule = (page) => {
  const {facts, labels} = page
  const settled = new Map<number, SettledLabel>()
  let last = labels.findLastIndex(isParagraph)
  if (last < 0) return settled
  let topic: ReadonlySet<string> | undefined
  for (let i = last + 1; i < facts.length && i - last <= reach; i++) {
    const block = facts[i]
    if (block === undefined || closes(page, i)) break
    if (!mayGoOn(block)) continue
    topic ??= topicOf(page)
    if (shareOfTopic(block.words, topic) < ownShare) continue
    settled.set(i, {label: 'paragraph', rule: 'prose of the story goes on'})
    last = i
  }
  return settled
}

const closes = ({facts}: Page, i: number): boolean => {
  const cue = facts[i]?.cue
  return cue?.certain === true && closing.has(cue.kind)
}

const mayGoOn = (block: BlockFacts): boolean => isProse(block) && isBare(block) && !isCutShort(block)
