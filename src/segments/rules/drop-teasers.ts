import {isProse, type BlockFacts} from '../lines/block-facts.js'
import {shareOfTopic, topicOf} from './topic.js'
import {
  hasParagraphAbove,
  indexesOfParagraphs,
  isParagraph,
  type Page,
  type Rule,
  type SettledLabel
} from './rule.js'

/** Longer lines are paragraphs, whatever they lack. In UTF-16 code units. */
const longest = 140
/** A subheading has fewer words in capitals than this, and fewer that begin with one. */
const fewestCapitals = 8
const fewestCapitalised = 9
/** The headline of another story has less than this of its longer words in this one. */
const ownShare = 0.5

/** The headline of another story between two paragraphs: longer than any subheading, with capitals throughout. */
export const dropTeasers: Rule = (page) => {
  const headlines = indexesOfParagraphs(page.labels).flatMap((i) => {
    const block = page.facts[i]
    return block && isHeadline(block) && standsBetween(page, i) ? [{block, i}] : []
  })
  if (headlines.length === 0) return new Map()
  // The lines in question are no part of what the story is about.
  const labels = page.labels.map((own, i) => (isProseAt(page, i) ? own : notStory))
  const topic = topicOf({...page, labels})
  const settled = new Map<number, SettledLabel>()
  for (const {block, i} of headlines) {
    // On the story's own matter it is a subheading, however long.
    if (shareOfTopic(block.words, topic) < ownShare)
      settled.set(i, {label: 'related', rule: 'headline between paragraphs'})
  }
  return settled
}

const notStory: SettledLabel = {label: 'boilerplate'}

const isProseAt = ({facts}: Page, i: number): boolean => {
  const block = facts[i]
  return block !== undefined && isProse(block)
}

const beginning = /^["“‘']?\p{Lu}/u
const smallLetter = /\p{Ll}/u

const isHeadline = ({text, words, capitalisedShare}: BlockFacts): boolean => {
  if (text.length > longest || words.length < fewestCapitals) return false
  if (!beginning.test(text) || /[.!:;,…"”)]$/.test(text)) return false
  return smallLetter.test(text)
    ? words.length >= fewestCapitalised && capitalisedShare >= 0.7
    : words.length >= fewestCapitals
}

function standsBetween(page: Page, i: number): boolean {
  const {facts, labels} = page
  const below = facts[i + 1]
  if (below === undefined || !isParagraph(labels[i + 1]) || !hasParagraphAbove(page, i)) return false
  // In wire copy in capitals throughout, capitals tell nothing.
  return isProse(below) && smallLetter.test(below.text)
}
