import type {BoilerplateCue} from './boilerplate.js'
import type {BlockFacts} from './block-facts.js'
import {coverOfDates, isProse} from './block-facts.js'
import {findCoreRun, type Run} from './core-run.js'
import {createBin} from './create-bin.js'
import {createJoin, type JoinNames} from './join-names.js'
import {hasSign, Sign} from './line-signs.js'
import {lookAt} from './look-at.js'

/**
 * The features of each block that the labeller weighs: readable names, such as `length 80+` or `next: cue share-link`.
 * A block has a feature or has it not; numbers are put into bins.
 */
export function describeBlocks(facts: readonly BlockFacts[]): string[][] {
  const names = createNames()
  const readings = facts.map((block) => describeReadings(names, block))
  const places = describePlaces(names, facts)
  const around = describeForNeighbours(names, facts, readings)
  return facts.map((block, i) => {
    const features = describeAlone(names, block, readings[i] ?? [])
    for (const feature of places[i] ?? []) features.push(feature)
    for (const neighbour of around)
      for (const feature of neighbour.features[i + neighbour.offset] ?? neighbour.edge) features.push(feature)
    return features
  })
}

/** Puts names together. The same few come again and again on a page. */
interface Names {
  /** `ends a sentence` */
  spaced: JoinNames
  /** `behind the core, length 80+` */
  listed: JoinNames
  /** `length 60+ and ends a sentence` */
  added: JoinNames
}

const createNames = (): Names => ({
  spaced: createJoin(' '),
  listed: createJoin(', '),
  added: createJoin(' and ')
})

const neighbours = [
  {offset: -2, name: 'second before'},
  {offset: -1, name: 'before'},
  {offset: 1, name: 'after'},
  {offset: 2, name: 'second after'}
]

const lengthLimits = [4, 12, 25, 40, 60, 80, 110, 150, 220, 350, 600]

/** What is counted of a block by itself. */
const bins = {
  length: createBin('length', lengthLimits),
  words: createBin('words', [2, 3, 4, 6, 9, 13, 20]),
  grammar: createBin('grammar', [0.01, 0.15, 0.25, 0.35, 0.45, 0.55]),
  capitalised: createBin('capitalised', [0.2, 0.4, 0.6, 0.8, 1]),
  personal: createBin('personal', [0.01, 0.05, 0.1]),
  blankLines: createBin('blank lines', [1, 2]),
  sentences: createBin('sentences', [1, 2, 3, 5]),
  roughLength: createBin('length', [25, 60, 110, 220]),
  roughGrammar: createBin('grammar', [0.2, 0.35]),
  coarseLength: createBin('length', [25, 80, 150]),
  shortLength: createBin('length', [25, 80])
}

const coreLimits = [1, 2, 3, 5, 10, 25]

/** What is counted of its place on the page. */
const placeBins = {
  above: createBin('lines above', [1, 3, 10, 30, 100]),
  below: createBin('lines below', [1, 3, 10, 30, 100]),
  density: createBin('prose around', [0.1, 0.25, 0.4, 0.6, 0.8]),
  coarseDensity: createBin('prose around', [0.25, 0.6]),
  topic: createBin('of the topic', [0.1, 0.25, 0.4, 0.6, 0.8]),
  coarseTopic: createBin('of the topic', [0.25, 0.5]),
  title: createBin('like the first line', [0.3, 0.6, 0.9]),
  proseAbove: createBin('prose above', [0.001, 0.1, 0.3, 0.6, 0.9, 0.999]),
  proseDistance: createBin('by', [2, 3, 5, 9, 20]),
  beforeCore: createBin('place before the core, by', coreLimits),
  behindCore: createBin('place behind the core, by', coreLimits),
  proseSince: createBin('prose since', [1, 3, 8]),
  sinceDate: createBin('lines since date or byline', [1, 2, 3, 5, 10])
}

function describeAlone({added, spaced}: Names, facts: BlockFacts, readings: readonly string[]): string[] {
  const {text, words, cue, signs} = facts
  const length = bins.roughLength(text.length)
  const ends = facts.endsSentence ? 'ends a sentence' : 'ends no sentence'
  const features = [
    'any',
    bins.length(text.length),
    bins.words(words.length),
    bins.grammar(facts.functionWordShare),
    bins.capitalised(facts.capitalisedShare),
    bins.personal(facts.personalWordShare),
    bins.blankLines(facts.blankLinesBefore),
    bins.sentences(countSentences(text, signs))
  ]
  if (cue) features.push(spaced('cue', cue.rule))
  for (const reading of readings) features.push(reading)
  features.push(ends, added(length, ends), added(ends, bins.roughGrammar(facts.functionWordShare)))
  for (const name of lookAt(text, signs)) features.push(name)
  return features
}

const countSentences = (text: string, signs: number): number =>
  !hasSign(signs, Sign.stop | Sign.exclamation | Sign.question)
    ? 0
    : (text.match(/[.!?]["'”’)]?(?=\s+["“‘(]?\p{Lu}|$)/gu)?.length ?? 0)

/** What the recognisers read in a block. */
function describeReadings(names: Names, facts: BlockFacts): string[] {
  const {text, dateline, byline, dates, credit, cue} = facts
  const features: string[] = []
  if (cue) features.push(cueOfKind(names, cue))
  if (dateline) features.push(dateline.end >= text.length - 1 ? 'dateline alone' : 'dateline')
  if (byline) features.push(byline.certain ? 'byline' : 'byline, perhaps')
  if (byline?.names.length === 0) features.push('byline without people')
  const [date] = dates
  if (date) {
    const some = text.length < 60 ? 'date in a short line' : 'date'
    features.push(coverOfDates(facts) >= 0.7 ? 'nothing but dates' : some)
    if (date.label !== undefined) features.push(names.spaced('date labelled', date.label))
  }
  if (credit) {
    const whole = credit.end - credit.start >= 0.8 * text.length
    const name = whole ? 'credit alone' : 'credit in a text'
    features.push(credit.certain ? `${name}, certain` : name)
  }
  return features
}

function cueOfKind({spaced, listed}: Names, {kind, certain}: BoilerplateCue): string {
  const name = spaced('cue of', kind)
  return certain ? listed(name, 'certain') : name
}

/** What a neighbour adds: its features, and what stands for them where there is none. */
interface Surroundings {
  offset: number
  features: readonly (readonly string[])[]
  edge: readonly string[]
}

/** The few features of each block that matter to the blocks around it, under the names that each neighbour gives them. */
function describeForNeighbours(
  {spaced}: Names,
  facts: readonly BlockFacts[],
  readings: readonly (readonly string[])[]
): Surroundings[] {
  const coarse = facts.map((block, i) => {
    const length = bins.coarseLength(block.text.length)
    const features = [block.endsSentence ? spaced(length, 'sentence') : length]
    for (const reading of readings[i] ?? []) features.push(reading)
    if (isProse(block)) features.push('prose')
    return features
  })
  const join = createJoin(': ')
  return neighbours.map(({offset, name}) => ({
    offset,
    features: coarse.map((features) => features.map((feature) => join(name, feature))),
    edge: [`${name}: edge of the page`]
  }))
}

/** Where each block stands on its page: against the core run, the first line, the prose around it, lines like it. */
function describePlaces(names: Names, facts: readonly BlockFacts[]): string[][] {
  const {spaced, listed} = names
  const core = findCoreRun(facts)
  const topic = topicOf(facts, core)
  const copies = countTexts(facts)
  const title = new Set(facts[0]?.words.filter(isContentWord))
  const density = proseDensity(facts)
  const passed = passedCues(names, facts)
  const distances = proseDistances(names, facts)
  const surroundings = cuesAround(facts)
  return facts.map((block, i) => {
    const {text, cue} = block
    const count = countContentWords(block.words)
    const side = sideOf(core, i)
    const ends = block.endsSentence ? 'ends a sentence' : 'ends no sentence'
    const shape = spaced(bins.coarseLength(text.length), ends)
    const inTopic = countIn(topic, block.words) / (count || 1)
    const about = listed(placeBins.coarseTopic(inTopic), bins.shortLength(text.length))
    const dense = placeBins.coarseDensity(density[i] ?? 0)
    const features = [
      placeIn(core, i),
      placeBins.above(i),
      placeBins.below(facts.length - 1 - i),
      placeBins.density(density[i] ?? 0),
      placeBins.topic(inTopic)
    ]
    for (const list of [passed[i], distances[i], surroundings[i]])
      for (const feature of list ?? []) features.push(feature)
    features.push(listed(side, shape), listed(side, about), listed(dense, shape), listed(dense, about))
    if (i > 0 && title.size >= 3) {
      const inTitle = countIn(title, block.words) / Math.max(count, title.size)
      features.push(placeBins.title(inTitle))
    }
    if (i === 0) features.push('first line')
    if ((copies.get(text) ?? 0) > 1) features.push(spaced('repeated', side))
    if (cue) features.push(listed(side, spaced('cue of', cue.kind)))
    return features
  })
}

function countIn(known: ReadonlySet<string>, words: readonly string[]): number {
  let count = 0
  for (const word of words) if (known.has(word)) count++
  return count
}

/** How far away the nearest prose stands, and how much of the page's prose stands above. */
function proseDistances({spaced, listed}: Names, facts: readonly BlockFacts[]): string[][] {
  const sizes = facts.map((block) => (isProse(block) ? block.text.length : 0))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const before = indexesBefore(sizes)
  const behind = indexesBefore(sizes.toReversed()).reverse()
  let above = 0
  return facts.map((_, i) => {
    const share = placeBins.proseAbove(above / (total || 1))
    above += sizes[i] ?? 0
    const next = behind[i] === undefined ? undefined : facts.length - 1 - behind[i]
    const up = spaced(
      'prose before',
      before[i] === undefined ? 'none' : placeBins.proseDistance(i - before[i])
    )
    const down = spaced('behind', next === undefined ? 'none' : placeBins.proseDistance(next - i))
    return [share, up, spaced('prose', down), listed(up, down)]
  })
}

/** For each entry the index of the last one before it that is not 0. */
function indexesBefore(sizes: readonly number[]): (number | undefined)[] {
  let last: number | undefined
  return sizes.map((size, i) => {
    const before = last
    if (size > 0) last = i
    return before
  })
}

/** Where block `i` stands against the core run, near ones told apart. */
function placeIn(core: Run | undefined, i: number): string {
  if (core === undefined) return 'place no core'
  if (i < core.first) return placeBins.beforeCore(core.first - i)
  if (i > core.last) return placeBins.behindCore(i - core.last)
  if (i === core.first) return 'place within the core, first'
  return i === core.last ? 'place within the core, last' : 'place within the core'
}

/** The same, no more than on which side. */
function sideOf(core: Run | undefined, i: number): string {
  if (core === undefined) return 'no core'
  if (i < core.first) return 'before the core'
  return i > core.last ? 'behind the core' : 'within the core'
}

/** Whether a word is long enough to tell what a text is about. */
const isContentWord = (word: string): boolean => word.length >= 4

function countContentWords(words: readonly string[]): number {
  let count = 0
  for (const word of words) if (isContentWord(word)) count++
  return count
}

/** The words of the core run that carry its topic. */
function topicOf(facts: readonly BlockFacts[], core: Run | undefined): Set<string> {
  const topic = new Set<string>()
  if (core === undefined) return topic
  for (const block of facts.slice(core.first, core.last + 1)) {
    if (!isProse(block)) continue
    for (const word of block.words) if (isContentWord(word)) topic.add(word)
  }
  return topic
}

function countTexts(facts: readonly BlockFacts[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {text} of facts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

/** For each block the share of the characters around it, itself left out, that stands in prose. */
function proseDensity(facts: readonly BlockFacts[]): number[] {
  const reach = 4
  return facts.map((_, i) => {
    let all = 0
    let prose = 0
    for (let j = Math.max(0, i - reach); j <= Math.min(facts.length - 1, i + reach); j++) {
      const block = facts[j]
      if (block === undefined || j === i) continue
      // Each line counts for at least a few words: a menu of short ones is dense as well.
      const size = Math.min(400, Math.max(40, block.text.length))
      all += size
      if (isProse(block)) prose += size
    }
    return all === 0 ? 0 : prose / all
  })
}

/** Kinds of boilerplate that come in swarms. */
const swarming = (['comments', 'related', 'share', 'navigation', 'advertisement'] as const).map((kind) => ({
  kind,
  swarm: createBin(`around cues of ${kind}`, [1, 2, 4])
}))

/** Which cues stand thick around a block, itself left out: among readers' comments every third line is one. */
function cuesAround(facts: readonly BlockFacts[]): string[][] {
  const reach = 6
  const around: string[][] = facts.map(() => [])
  for (const {kind, swarm} of swarming) {
    const isOne = facts.map(({cue}) => (cue?.certain === true && cue.kind === kind ? 1 : 0))
    if (!isOne.includes(1)) continue
    let count = 0
    for (let i = -reach; i < facts.length; i++) {
      count += (isOne[i + reach] ?? 0) - (isOne[i - reach - 1] ?? 0)
      const others = count - (isOne[i] ?? 0)
      if (others > 0) around[i]?.push(swarm(others))
    }
  }
  return around
}

/** Kinds of boilerplate that seldom come before the story's end. */
const closing = new Set(['comments', 'author', 'contributor', 'copyright', 'related', 'share', 'newsletter'])

/** What was passed on the way down: since the first prose, the cues that close a story; the last date or byline. */
function passedCues({listed, spaced}: Names, facts: readonly BlockFacts[]): string[][] {
  const seen = new Map<string, number>()
  let prose = 0
  let sinceDate: number | undefined
  return facts.map((block, i) => {
    // Prose that goes on shows that the story did not end there.
    const features: string[] = []
    for (const [kind, at] of seen)
      features.push(listed(spaced('below', kind), placeBins.proseSince(prose - at)))
    if (prose === 0) features.push('above all prose')
    if (sinceDate !== undefined) features.push(placeBins.sinceDate(i - sinceDate))
    if (isProse(block) && block.cue?.certain !== true) prose++
    if (prose > 0 && block.cue?.certain === true && closing.has(block.cue.kind))
      seen.set(block.cue.kind, prose)
    if (block.dates.length > 0 || block.byline?.certain === true) sinceDate = i
    return features
  })
}
