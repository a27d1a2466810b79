import {readBlockFacts, type BlockFacts} from '../../src/segments/lines/block-facts.js'
import {findSegmentableBlocks} from '../../src/segments/segmentable-blocks.js'
import type {BlockLabel} from '../../src/segments/model/segment-model.js'

/** For each block of a page the labels that its annotation allows. */
export type Labels = readonly (readonly BlockLabel[])[]

/** What stands around a story. */
export const furniture: readonly BlockLabel[] = ['related', 'comments', 'boilerplate']

/**
 * The page as somebody gets it who copies the story alone: with few of the lines around it, or none. Crawled pages
 * alone would teach that a story has a hundred lines of menu above it.
 */
export function trimPage(
  facts: readonly BlockFacts[],
  labels: Labels,
  seed: number
): {facts: BlockFacts[]; labels: Labels} {
  const isFurniture = labels.map(
    (allowed) => allowed.length > 0 && allowed.some((label) => furniture.includes(label))
  )
  const first = isFurniture.indexOf(false)
  const last = isFurniture.lastIndexOf(false)
  const [above, below] = [
    [0, 0],
    [2, 0],
    [0, 3],
    [1, 6],
    [5, 1]
  ][seed % 5] ?? [0, 0]
  const from = Math.max(0, first - (above ?? 0))
  const to = Math.min(facts.length, last + 1 + (below ?? 0))
  return {facts: facts.slice(from, to), labels: labels.slice(from, to)}
}

/** How many paragraphs a shortened story keeps. */
const shortStories = [3, 5, 7, 9, 12]
/** How many lines of furniture stay above and below it. */
const shortFrames = [
  [0, 0],
  [4, 6],
  [12, 4],
  [2, 15],
  [25, 20]
] as const

/**
 * The page with a part of its story, every other time with the first sentence of each paragraph alone: crawled pages
 * tell long stories in long paragraphs, and would teach that short ones are none.
 */
export function shortenPage(
  facts: readonly BlockFacts[],
  labels: Labels,
  seed: number
): {facts: BlockFacts[]; labels: Labels} | undefined {
  const paragraphs = labels.flatMap((allowed, i) =>
    allowed.length === 1 && allowed[0] === 'paragraph' ? [i] : []
  )
  const count = shortStories[seed % shortStories.length] ?? 5
  const skipped = (seed * 7) % Math.max(1, paragraphs.length - count)
  const [from, to] = [paragraphs[skipped], paragraphs[skipped + count - 1]]
  const [first, last] = [paragraphs[0], paragraphs.at(-1)]
  if (from === undefined || to === undefined || first === undefined || last === undefined) return undefined
  const [above, below] = shortFrames[(seed >> 1) % shortFrames.length] ?? [0, 0]
  const kept = facts.flatMap((_, i) => {
    const isAbove = i < first && i >= first - above - 6
    const isBelow = i > last && i <= last + below
    return isAbove || isBelow || (i >= from && i <= to) ? [i] : []
  })
  const cut = seed % 2 === 0
  const rows = kept.flatMap((i) => {
    const text = facts[i]?.text ?? ''
    const isOfStory = i >= from && i <= to
    const row = {text: cut && isOfStory ? firstSentence(text) : text, allowed: labels[i] ?? []}
    const isOverBox = isOfStory && i < to && paragraphs.includes(i) && (i + seed) % boxEvery === 0
    return isOverBox ? [row, ...boxFrom(facts, labels, i + seed)] : [row]
  })
  const text = rows.map((row) => row.text).join('\n')
  const read = readBlockFacts(text, findSegmentableBlocks(text))
  // Where lines read differently in their new surroundings, nobody can tell whose label is whose.
  if (read.length !== rows.length) return undefined
  return {facts: read, labels: rows.map(({allowed}) => allowed)}
}

/** Below one paragraph in so many stands a box. */
const boxEvery = 3
/** What boxes inside stories are about. */
const boxed = new Set(['related', 'newsletter', 'advertisement', 'subscription', 'share'])

/** A few lines of furniture of the page, from one with a cue on: a box as it stands between two paragraphs. */
function boxFrom(
  facts: readonly BlockFacts[],
  labels: Labels,
  seed: number
): {text: string; allowed: readonly BlockLabel[]}[] {
  const isFurniture = (i: number) => labels[i]?.some((label) => furniture.includes(label)) === true
  const cues = facts.flatMap(({cue}, i) =>
    isFurniture(i) && cue?.certain === true && boxed.has(cue.kind) ? [i] : []
  )
  const first = cues[seed % Math.max(1, cues.length)]
  if (first === undefined) return []
  const lines = Array.from({length: 1 + (seed % 4)}, (_, k) => first + k)
  return lines
    .filter((i) => i < facts.length && isFurniture(i))
    .map((i) => ({text: facts[i]?.text ?? '', allowed: furniture}))
}

const firstSentence = (text: string): string => /^.{20,}?[.!?]["”’]?(?=\s)/u.exec(text)?.[0] ?? text
