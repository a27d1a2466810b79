import {findKeyPoints} from './find-key-points.js'
import {
  countParagraphs,
  firstParagraph,
  indexesFrom,
  isFurniture,
  isParagraph,
  underHeadline,
  type Page,
  type Rule,
  type SettledLabel
} from './rule.js'

/** What a deck has: some words, and not too many. */
const fewestWords = 7
const longest = 320
/** How many lines of summary may stand over a byline. */
const mostLines = 4

/**
 * A sentence right under the headline is the deck, and so are the paragraphs between the headline and the byline or
 * date: the story begins below these. So are the key points that sum the story up over its lead.
 */
export const markDecks: Rule = (page) =>
  new Map([...linesUnderHeadline(page), ...paragraphsOverByline(page), ...findKeyPoints(page)])

function linesUnderHeadline(page: Page): [number, SettledLabel][] {
  const {facts, labels} = page
  const decks: [number, SettledLabel][] = []
  for (const i of underHeadline(page)) {
    const block = facts[i]
    if (block === undefined || !isFurniture(labels[i]) || block.cue !== undefined) break
    if (block.words.length < fewestWords || block.text.length > longest || block.credit?.certain === true)
      break
    decks.push([i, {label: 'deck', rule: 'line under the headline'}])
  }
  return decks.slice(0, mostLines)
}

function paragraphsOverByline(page: Page): [number, SettledLabel][] {
  const {facts, labels} = page
  const first = firstParagraph(page)
  const above = labels.slice(0, first).map(({label}) => label)
  // Where byline or date stand above, or no headline does, the first paragraph begins the story.
  const headline = above.lastIndexOf('headline')
  if (headline < 0 || first - headline > 3 || above.slice(headline).some((label) => label === 'byline'))
    return []
  let end = first
  while (isParagraph(labels[end]) && (facts[end]?.text.length ?? Infinity) <= longest) end++
  const isSummary = end > first && end - first <= mostLines && isSignature(page, end)
  if (!isSummary || countParagraphs(page, end) < 2) return []
  return indexesFrom(first, end).map((i) => [i, {label: 'deck', rule: 'summary over the byline'}])
}

/** Whether a block names the writer or the day. */
function isSignature({facts, labels}: Page, i: number): boolean {
  const block = facts[i]
  if (block === undefined || block.dateline !== undefined) return false
  if (labels[i]?.label === 'byline' || labels[i]?.label === 'date') return true
  return isFurniture(labels[i]) && (block.byline?.certain === true || block.byline?.firstName === true)
}
