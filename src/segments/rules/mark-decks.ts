import {
  firstParagraph,
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
const mostKeyPoints = 4

/**
 * A sentence right under the headline is the deck, and so are the paragraphs between the headline and the byline or
 * date: the story begins below these. Key points are told by their heading, or
 * by the lead below them, which says the first of them again.
 */
export const markDecks: Rule = (page) =>
  new Map([
    ...linesUnderHeadline(page),
    ...paragraphsOverByline(page),
    ...keyPoints(page),
    ...pointsUnderHeading(page)
  ])

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
  return decks.slice(0, mostKeyPoints)
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
  const isSummary = end > first && end - first <= mostKeyPoints && isSignature(page, end)
  const goesOn = labels.slice(end).filter(isParagraph).length >= 2
  if (!isSummary || !goesOn) return []
  return Array.from({length: end - first}, (_, k) => [
    first + k,
    {label: 'deck', rule: 'summary over the byline'}
  ])
}

/** Whether a block names the writer or the day. */
function isSignature({facts, labels}: Page, i: number): boolean {
  const block = facts[i]
  if (block === undefined || block.dateline !== undefined) return false
  if (labels[i]?.label === 'byline' || labels[i]?.label === 'date') return true
  return isFurniture(labels[i]) && (block.byline?.certain === true || block.byline?.firstName === true)
}

/** Key points are short, at least this many, and the lead repeats this share of the words of the first of them. */
const longestKeyPoint = 180
const fewestKeyPoints = 3
const repeatedShare = 0.35

function keyPoints({facts, labels}: Page): [number, SettledLabel][] {
  const first = labels.findIndex(isParagraph)
  let lead = first
  while (isParagraph(labels[lead]) && (facts[lead]?.text.length ?? Infinity) <= longestKeyPoint) lead++
  const count = lead - first
  if (first < 0 || count < fewestKeyPoints || count > mostKeyPoints || !isParagraph(labels[lead])) return []
  if (facts[first]?.dateline !== undefined) return []
  const words = (facts[first]?.words ?? []).filter((word) => word.length >= 4)
  const repeated = words.filter((word) => facts[lead]?.words.includes(word)).length
  if (words.length < 5 || repeated < repeatedShare * words.length) return []
  return Array.from({length: count}, (_, k) => [first + k, {label: 'deck', rule: 'key point over the lead'}])
}

/** What a page prints over its summary. */
const headingOfPoints =
  /^(?:key (?:points|takeaways|facts)|(?:story )?highlights|(?:the )?main points|at a glance|in short|in brief|takeaways|summary|bullet points):?$/i
/** A point may be a sentence of the full length of a deck; a longer one is the lead. */
const longestPoint = 260
/** A single one is the lead. */
const fewestPoints = 2

/** `Key Points`, and below it the points: up to a line that is none of the story, or up to the lead. */
function pointsUnderHeading({facts, labels}: Page): [number, SettledLabel][] {
  const first = labels.findIndex(isParagraph)
  if (first < 1 || !headingOfPoints.test(facts[first - 1]?.text ?? '')) return []
  let end = first
  while (isParagraph(labels[end]) && (facts[end]?.text.length ?? Infinity) <= longestPoint) end++
  const goesOn = labels.slice(end).filter(isParagraph).length >= 2
  // Without a break below them nobody can tell the points from the story that they open.
  if (!goesOn || end - first < fewestPoints || end - first > mostKeyPoints || isParagraph(labels[end]))
    return []
  if (facts[first]?.dateline !== undefined) return []
  return Array.from({length: end - first}, (_, k) => [
    first + k,
    {label: 'deck', rule: 'point under its heading'}
  ])
}
