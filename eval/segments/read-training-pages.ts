import fs from 'node:fs'
import path from 'node:path'
import {readJsonl} from '../corpora.js'
import {readFictionalPages, type FictionalPage} from './read-fictional-pages.js'
import {readText} from '../../src/text/readable-text.js'
import {findSegmentableBlocks} from '../../src/segments/segmentable-blocks.js'
import {isWholeCredit, readBlockFacts, type BlockFacts} from '../../src/segments/lines/block-facts.js'
import {describeBlocks, featureNames} from '../../src/segments/model/block-features.js'
import {possibleLabels, possibleStates} from '../../src/segments/model/possible-labels.js'
import {blockLabels, blockStates, type BlockLabel} from '../../src/segments/model/segment-model.js'
import type {TrainingPage} from './train-crf.js'
import {furniture, shortenPage, trimPage, type Labels} from './vary-page.js'

/** A page to learn from, and where it comes from. */
export interface LabelledPage extends TrainingPage {
  corpus: string
  id: string
}

interface Row {
  id: string
  url?: string
  raw: string
  body?: string
  labels?: string
  title?: string
  deck?: string[]
  captions?: {text: string; sure: boolean; credit?: string[]}[]
  authors?: string[]
  date?: string
  dateline?: string | null
}

/** How much a shortened page counts. */
const shortWeight = 0.3

const any: readonly BlockLabel[] = blockLabels

/** Reads all the labelled pages in a folder of corpora. */
export function readTrainingPages(folder: string): LabelledPage[] {
  return [
    ...read(folder, 'lines-l3s', 1, labelsOfLines),
    ...read(folder, 'body-zyte', 1, labelsByBody),
    ...read(folder, 'pages', 1, labelsByParts),
    // Wire copy has next to no furniture: a little of it teaches what a clean article looks like.
    ...read(folder, 'datelines', 1, labelsOfWireCopy).filter((_, i) => i % 6 === 0),
    ...readFictionalPages().map(trainingPageOfFiction)
  ]
}

function read(
  folder: string,
  corpus: string,
  weight: number,
  label: (row: Row, facts: readonly BlockFacts[]) => readonly (readonly BlockLabel[])[]
): LabelledPage[] {
  const file = path.join(folder, `${corpus}.jsonl`)
  if (!fs.existsSync(file)) return []
  return readJsonl<Row>(file).flatMap((row, i) => {
    const {text} = readText(row.raw)
    const facts = readBlockFacts(text, findSegmentableBlocks(text))
    const labels = label(row, facts)
    const page = trainingPage(corpus, row, weight, facts, labels)
    const trimmed = trimPage(facts, labels, i)
    const copy = trainingPage(
      corpus,
      {...row, id: `${row.id} (trimmed)`},
      weight / 2,
      trimmed.facts,
      trimmed.labels
    )
    const short = shortenPage(facts, labels, i)
    if (short === undefined) return [page, copy]
    const brief = trainingPage(
      corpus,
      {...row, id: `${row.id} (shortened)`},
      weight * shortWeight,
      short.facts,
      short.labels
    )
    return [page, copy, brief]
  })
}

const labelsOfTag: Readonly<Record<string, readonly BlockLabel[]>> = {
  H: ['headline'],
  K: ['deck'],
  D: ['date'],
  B: ['byline'],
  L: ['paragraph'],
  C: ['caption'],
  R: ['credit'],
  P: ['paragraph'],
  S: ['paragraph'],
  'X:related': ['related'],
  'X:comments': ['comments']
}

/** A block is what most of it was written as. */
function trainingPageOfFiction({id, raw, stretches}: FictionalPage): LabelledPage {
  const {text} = readText(raw)
  const facts = readBlockFacts(text, findSegmentableBlocks(text))
  const labels = facts.map(({span}): readonly BlockLabel[] => {
    const shares = stretches.map(({start, end}) => Math.min(end, span.end) - Math.max(start, span.start))
    const tag = stretches[shares.indexOf(Math.max(...shares))]?.tag ?? ''
    return labelsOfTag[tag] ?? ['boilerplate']
  })
  return trainingPage('fictional-pages', {id, url: `https://${id}.example`, raw}, 1, facts, labels)
}

function trainingPage(
  corpus: string,
  row: Row,
  weight: number,
  facts: readonly BlockFacts[],
  labels: Labels
): LabelledPage {
  const names = featureNames()
  return {
    corpus,
    id: row.id,
    site: siteOf(row),
    features: describeBlocks(facts).map((own) => own.map((feature) => names[feature] ?? '')),
    possible: facts.map(possibleStates),
    allowed: statesOf(keepPossible(labels, facts)),
    weight
  }
}

/** The annotated labels that a block can have; where it can have none of them, it is left open what else it is. */
function keepPossible(
  labels: readonly (readonly BlockLabel[])[],
  facts: readonly BlockFacts[]
): BlockLabel[][] {
  return labels.map((allowed, i) => {
    const block = facts[i]
    const possible = block === undefined ? [...any] : possibleLabels(block)
    const kept = possible.filter((label) => allowed.includes(label))
    return kept.length > 0 ? kept : possible.filter((label) => label !== 'paragraph')
  })
}

/** The states that go with labels: nothing stands before the story once it began, nor after it while it goes on. */
function statesOf(labels: readonly (readonly BlockLabel[])[]): number[][] {
  const isParagraph = labels.map((allowed) => allowed.length === 1 && allowed[0] === 'paragraph')
  const first = isParagraph.indexOf(true)
  const last = isParagraph.lastIndexOf(true)
  return labels.map((allowed, i) =>
    blockStates.flatMap(({label, phase}, state) => {
      if (!allowed.includes(label)) return []
      if (phase === 'before' && first >= 0 && i >= first) return []
      return phase === 'after' && i <= last ? [] : [state]
    })
  )
}

/** The part of the host name that a publisher owns; of wire copy the agency. */
export function siteOf({id, url}: {id: string; url?: string}): string {
  const host = url === undefined ? undefined : new URL(url).hostname
  if (host === undefined) return id.split(/[-_\d]/, 1)[0] ?? id
  const parts = host.split('.')
  const isCountryCode = /^(?:co|com|org|net|gov|ac|edu)$/.test(parts.at(-2) ?? '')
  return parts.slice(isCountryCode ? -3 : -2).join('.')
}

const supplements: readonly BlockLabel[] = ['deck', 'caption', 'credit', 'byline', 'date', 'boilerplate']

const letters: Readonly<Record<string, readonly BlockLabel[]>> = {
  B: ['paragraph'],
  T: ['headline'],
  S: supplements,
  R: ['related'],
  M: ['comments'],
  O: ['boilerplate']
}

function labelsOfLines({raw, labels = ''}: Row, facts: readonly BlockFacts[]): (readonly BlockLabel[])[] {
  const byOffset = new Map<number, string>()
  let offset = 0
  raw.split('\n').forEach((line, i) => {
    byOffset.set(offset + line.length - line.trimStart().length, labels.charAt(i))
    offset += line.length + 1
  })
  let last: readonly BlockLabel[] = any
  return facts.map((block) => {
    last = letters[byOffset.get(block.span.start) ?? ''] ?? last
    return last === supplements ? supplementsOf(block) : last
  })
}

/** What a line of the story's apparatus is: the recognisers tell what its annotators did not. */
function supplementsOf(block: BlockFacts): readonly BlockLabel[] {
  const {text, byline, dates, credit} = block
  if (byline?.certain === true) return dates.length > 0 ? ['byline', 'date'] : ['byline']
  if (dates.length > 0 && text.length < 80) return ['date']
  if (credit?.certain === true && isWholeCredit(block)) return ['credit']
  if (text.length >= 80) return ['caption', 'deck']
  return supplements
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []

/** A block found in the annotated body: from which word on, how many words of it, and how much of it that is. */
interface Match {
  block: number
  at: number
  words: number
  share: number
  /** The weight of the best chain of matches that ends here, and the match before it in that chain. */
  sum: number
  before: Match | undefined
}

/**
 * For each block how much of it stands in the annotated body: 1 all, 0 nothing. Blocks are matched in the order of the
 * body, so that a line of a menu is not taken for the same words in the story.
 */
function coverage(body: string, facts: readonly BlockFacts[]): number[] {
  const gold = wordsOf(body)
  const places = placesOfShingles(gold)
  const matches: Match[] = []
  for (const [block, {text}] of facts.entries()) {
    const own = matchesOf(block, wordsOf(text), gold, places)
    for (const match of own) extendBestChain(match, matches)
    matches.push(...own)
  }
  const shares = facts.map(() => 0)
  let last = matches.reduce<Match | undefined>(
    (best, match) => (best && best.sum >= match.sum ? best : match),
    undefined
  )
  for (; last; last = last.before) shares[last.block] = last.share
  return shares
}

/** Puts a match behind the chain that brings most, of those that end before it on the page and in the body. */
function extendBestChain(match: Match, matches: readonly Match[]): void {
  for (const other of matches) {
    const isBefore = other.block < match.block && other.at + 0.8 * other.share * other.words <= match.at
    if (!isBefore || other.sum + match.words <= match.sum) continue
    match.sum = other.sum + match.words
    match.before = other
  }
}

/** Where each run of four words stands; of shorter bodies and lines, single words serve. */
function placesOfShingles(words: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  words.forEach((word, i) => {
    for (const key of [word, words.slice(i, i + 4).join(' ')]) {
      const known = places.get(key)
      if (known) known.push(i)
      else places.set(key, [i])
    }
  })
  return places
}

function matchesOf(
  block: number,
  words: readonly string[],
  gold: readonly string[],
  places: Map<string, number[]>
): Match[] {
  const match = (at: number, share: number): Match => ({
    block,
    at,
    words: words.length,
    share,
    sum: words.length,
    before: undefined
  })
  if (words.length === 0) return []
  if (words.length < 6) {
    const starts = (places.get(words[0] ?? '') ?? []).filter((at) =>
      words.every((word, k) => gold[at + k] === word)
    )
    return starts.slice(0, 20).map((at) => match(at, 1))
  }
  const known = words.slice(3).map((_, i) => places.get(words.slice(i, i + 4).join(' ')))
  const found = known.flatMap((at, i) => (at === undefined ? [] : [{at, i}]))
  const share = found.length / known.length
  // A phrase may stand in the body twice: ask the first, the middle and the last one where the block begins.
  const anchors = [found[0], found[found.length >> 1], found.at(-1)].flatMap((anchor) =>
    (anchor?.at ?? []).slice(0, 5).map((at) => Math.max(0, at - (anchor?.i ?? 0)))
  )
  return [...new Set(anchors)].sort((a, b) => a - b).map((at) => match(at, share))
}

function labelsByBody({body = ''}: Row, facts: readonly BlockFacts[]): (readonly BlockLabel[])[] {
  return coverage(body, facts).map((share) => {
    if (share > 0.5) return ['paragraph']
    if (share < 0.3) return any.filter((label) => label !== 'paragraph')
    return any
  })
}

/** The share of words that two texts have in common. */
function similarity(a: string, b: string): number {
  const left = wordsOf(b)
  const size = wordsOf(a).length + left.length
  const common = wordsOf(a).filter((word) => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
  return size === 0 ? 0 : (2 * common) / size
}

function labelsByParts(row: Row, facts: readonly BlockFacts[]): (readonly BlockLabel[])[] {
  const shares = coverage(row.body ?? '', facts)
  const first = shares.findIndex((share) => share > 0.7)
  const headline = nearestHeadline(row, facts, first < 0 ? facts.length : first)
  return facts.map((block, i) => {
    const {text} = block
    if (i === headline) return ['headline']
    const caption = row.captions?.find(
      (c) => similarity(c.text, text) >= 0.7 || (text.length > 25 && c.text.includes(text))
    )
    const credit = row.captions?.some((c) => c.credit?.some((name) => similarity(name, text) >= 0.7))
    if (credit === true) return ['credit']
    if (caption) return caption.sure ? ['caption', 'credit'] : ['caption', 'credit', ...furniture]
    if ((shares[i] ?? 0) > 0.5) return ['paragraph']
    if ((shares[i] ?? 0) >= 0.3) return any
    if (row.deck?.some((deck) => similarity(deck, text) >= 0.8) === true) return i < first ? ['deck'] : any
    const isNear = i > first - 25 && text.length < 200
    if (isNear && row.authors?.some((name) => isAuthorLine(name, text)) === true) {
      const labels: BlockLabel[] = block.dates.length > 0 ? ['byline', 'date'] : ['byline']
      return i < first ? labels : [...labels, ...furniture]
    }
    if (isNear && text.length < 120 && isAround(row.date, block))
      return i < first ? ['date'] : ['date', ...furniture]
    return furniture
  })
}

/** The line before the body that is likest to the title: of copies the last one, which stands at the story. */
function nearestHeadline({title}: Row, facts: readonly BlockFacts[], first: number): number {
  if (title === undefined) return -1
  const scores = facts.slice(0, first).map(({text}) => similarity(text, title))
  const best = Math.max(0, ...scores)
  return best >= 0.8 ? scores.lastIndexOf(best) : -1
}

function isAuthorLine(author: string, text: string): boolean {
  const name = author.split(',', 1)[0] ?? author
  return text.toLowerCase().includes(name.toLowerCase()) && text.length < name.length + 90
}

/** Whether a block prints the annotated day, give or take one: annotations may be in another time zone. */
function isAround(date: string | undefined, {dates}: BlockFacts): boolean {
  const at = Date.parse((date ?? '').slice(0, 10))
  return dates.some(({value}) => Math.abs(Date.parse(value.slice(0, 10)) - at) <= 864e5)
}

function labelsOfWireCopy({dateline}: Row, facts: readonly BlockFacts[]): (readonly BlockLabel[])[] {
  const first = dateline ? facts.findIndex(({text}) => text.startsWith(dateline.slice(0, 12))) : -1
  return facts.map(({text}, i) => {
    if (i < first) return ['headline', 'deck', 'byline', 'date', 'boilerplate']
    if (i === 0) return any
    // Prose without a dateline comes from articles that end as they should; short lines may be anything.
    return text.length > 100 ? ['paragraph'] : any
  })
}
