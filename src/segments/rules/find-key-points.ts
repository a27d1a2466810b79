import {headingOfLastPoint, headingOfPoints} from '../../data/patterns/key-point-patterns.js'
import type {BlockFacts} from '../lines/block-facts.js'
import {hasBullet} from './keep-lists.js'
import {
  countParagraphs,
  indexesFrom,
  isBare,
  isFurniture,
  isParagraph,
  type Page,
  type SettledLabel
} from './rule.js'

/** A point may be a sentence of the full length of a deck; a longer one is the lead. In UTF-16 code units. */
const longestPoint = 260
/** A single one is the lead, and of more than so many nobody sums up anything. */
const fewestPoints = 2
const mostPoints = 6

/**
 * The labels of the key points that a page prints over its story, and of their headings. They are told by their heading,
 * by their bullets, or by the lead below them, which says the first of them again.
 */
export function findKeyPoints(page: Page): Map<number, SettledLabel> {
  for (const find of [pointsUnderHeading, pointsWithBullets, pointsRestatedByLead]) {
    const points = find(page)
    if (points.length > 0 && countParagraphs(page, (points.at(-1) ?? 0) + 1) >= fewestBelow)
      return labelsOf(page, points)
  }
  return new Map()
}

/** So many paragraphs of the story stand below its points. */
const fewestBelow = 2

function labelsOf(page: Page, points: readonly number[]): Map<number, SettledLabel> {
  const [first = 0] = points
  const settled = new Map<number, SettledLabel>()
  for (const i of indexesFrom(first - 1, first + points.length + 1))
    if (isHeading(page, i)) settled.set(i, {label: 'boilerplate', rule: 'heading of key points'})
  for (const i of points) settled.set(i, {label: 'deck', rule: 'key point'})
  return settled
}

const isHeading = ({facts, labels}: Page, i: number): boolean => {
  const text = facts[i]?.text ?? ''
  return isParagraph(labels[i]) && (headingOfPoints.test(text) || headingOfLastPoint.test(text))
}

/** How far above the first sentence of the story the heading may stand, in blocks. */
const reach = mostPoints + 1

/** `Key points:`, and below it the points, as far as can be told where they end. */
function pointsUnderHeading(page: Page): number[] {
  const {facts, labels} = page
  const first = labels.findIndex((own, i) => isParagraph(own) && facts[i]?.endsSentence === true)
  const heading = facts.findIndex(
    ({text}, i) => i < first && first - i <= reach && headingOfPoints.test(text)
  )
  if (heading < 0) return []
  const start = heading + 1
  const ends = [endOfNotes(page, start), endByLastPoint(page, start), endByBreak(page, start)]
  const end = ends.find((index) => index - start >= fewestPoints && index - start <= mostPoints)
  if (end === undefined || facts[start]?.dateline !== undefined) return []
  return indexesFrom(start, end).filter((i) => !headingOfLastPoint.test(facts[i]?.text ?? ''))
}

/** Notes have no full stop: they end at the sentence that opens the story. */
function endOfNotes(page: Page, start: number): number {
  let end = start
  while (mayBePoint(page, end) && page.facts[end]?.endsSentence === false) end++
  // Lines that are all of menus to the labeller are the headlines of other stories.
  const areOwn = indexesFrom(start, end).some((i) => !isFurniture(page.labels[i]) || hasBullet(page.facts[i]))
  return areOwn && isParagraph(page.labels[end]) ? end : start
}

/** Where the last point has a heading of its own, the story begins behind the one sentence below it. */
function endByLastPoint(page: Page, start: number): number {
  const last = page.facts.findIndex(({text}, i) => i > start && headingOfLastPoint.test(text))
  const end = last + 2
  // A story that is shorter than its points has none: it asks what comes next.
  if (last < 0 || countParagraphs(page, end) <= end - start) return start
  return indexesFrom(start, end).every((i) => i === last || mayBePoint(page, i)) ? end : start
}

/** Without a break below them nobody can tell sentences from the story that they open. */
function endByBreak({facts, labels}: Page, start: number): number {
  let end = start
  while (isParagraph(labels[end]) && (facts[end]?.text.length ?? Infinity) <= longestPoint) end++
  return isParagraph(labels[end]) ? start : end
}

/** Shorter lines are menus. */
const fewestWords = 5

function mayBePoint({facts, labels}: Page, i: number): boolean {
  const [block, own] = [facts[i], labels[i]]
  const isOpen = isParagraph(own) || isFurniture(own) || own?.label === 'deck'
  return isOpen && block !== undefined && isPoint(block)
}

const isPoint = (block: BlockFacts): boolean =>
  isBare(block) && block.words.length >= fewestWords && block.text.length <= longestPoint

/** Points with bullets over a lead that has none. */
function pointsWithBullets(page: Page): number[] {
  const first = page.labels.findIndex(isParagraph)
  let end = first
  while (mayBePoint(page, end) && hasBullet(page.facts[end]) && !isTalk(page.facts[end])) end++
  const isOver = isParagraph(page.labels[end]) && page.facts[end]?.endsSentence === true
  return isOver && end - first >= fewestPoints && end - first <= mostPoints ? indexesFrom(first, end) : []
}

/** `— Where will you go?`: in a dialogue a dash stands before what each one says. */
const isTalk = (block: BlockFacts | undefined): boolean => /^—|\?$/.test(block?.text ?? '')

/** Points that the lead says again are short, and at least so many; it repeats this share of the words of the first. */
const longestRestated = 180
const fewestRestated = 3
const mostRestated = 4
const repeatedShare = 0.35

function pointsRestatedByLead({facts, labels}: Page): number[] {
  const first = labels.findIndex(isParagraph)
  let lead = first
  while (isParagraph(labels[lead]) && (facts[lead]?.text.length ?? Infinity) <= longestRestated) lead++
  const count = lead - first
  if (first < 0 || count < fewestRestated || count > mostRestated || !isParagraph(labels[lead])) return []
  if (facts[first]?.dateline !== undefined) return []
  const words = (facts[first]?.words ?? []).filter((word) => word.length >= 4)
  const repeated = words.filter((word) => facts[lead]?.words.includes(word)).length
  return words.length < 5 || repeated < repeatedShare * words.length ? [] : indexesFrom(first, lead)
}
