import type {BlockFacts} from './block-facts.js'
import {coverOfDates, isProse} from './block-facts.js'
import {findCoreRun, type Run} from './core-run.js'
import {createBin} from './create-bin.js'

/**
 * The features of each block that the labeller weighs: readable names, such as `length 80+` or `next: cue share-link`.
 * A block has a feature or has it not; numbers are put into bins.
 */
export function describeBlocks(facts: readonly BlockFacts[]): string[][] {
  const readings = facts.map(describeReadings)
  const coarse = facts.map((block, i) => describeForNeighbours(block, readings[i] ?? []))
  const page = describePlaces(facts)
  const around = neighbours.map(({name}) => createNaming(name))
  return facts.map((block, i) => {
    const features = describeAlone(block, readings[i] ?? [])
    features.push(...(page[i] ?? []))
    for (const [k, {offset}] of neighbours.entries())
      for (const feature of coarse[i + offset] ?? edgeOnly) features.push(around[k]?.(feature) ?? feature)
    return features
  })
}

/** Names features of a neighbour: `after: prose`. The same few come again and again on a page. */
function createNaming(prefix: string): (feature: string) => string {
  const known = new Map<string, string>()
  return (feature) => {
    let name = known.get(feature)
    if (name === undefined) known.set(feature, (name = `${prefix}: ${feature}`))
    return name
  }
}

const neighbours = [
  {offset: -2, name: 'second before'},
  {offset: -1, name: 'before'},
  {offset: 1, name: 'after'},
  {offset: 2, name: 'second after'}
]
const edgeOnly = ['edge of the page']

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
  coreDistance: createBin('by', [1, 2, 3, 5, 10, 25]),
  proseSince: createBin('prose since', [1, 3, 8]),
  sinceDate: createBin('lines since date or byline', [1, 2, 3, 5, 10])
}

/** Simple looks at the words of a block, each under its name. */
const looks: readonly {name: string; pattern: RegExp}[] = [
  {name: 'ends with a colon', pattern: /:$/},
  {name: 'ends with an ellipsis', pattern: /(?:…|\.\.\.)$/},
  {name: 'ends with a question mark', pattern: /\?$/},
  {name: 'ends with a quotation mark', pattern: /["”’]$/},
  {name: 'starts with a quotation mark', pattern: /^["“‘']/},
  {name: 'starts in lower case', pattern: /^\p{Ll}/u},
  {name: 'starts with a bullet', pattern: /^[•·▪●*–—-]\s/},
  {name: 'starts with a bracket', pattern: /^[([]/},
  {name: 'ends with a bracket', pattern: /[)\]]$/},
  {name: 'starts with a number', pattern: /^\d/},
  {name: 'is a number', pattern: /^[\d.,:%+-]+$/},
  {name: 'has an address', pattern: /https?:|www\.|\.com\b/i},
  {name: 'has an at sign', pattern: /@\w/},
  {name: 'has a separator', pattern: /[|»›•·]/},
  {name: 'has a copyright sign', pattern: /©|\(c\)/i},
  {name: 'has quotation marks', pattern: /["“”]/},
  {name: 'says', pattern: /\b(?:said|says|told|added|according to)\b/},
  {name: 'has a year', pattern: /\b(?:19|20)\d\d\b/},
  {name: 'has a time', pattern: /\b\d{1,2}[:.]\d\d\b/},
  {name: 'has a dollar sign', pattern: /[$£€]\d/},
  {name: 'has small letters', pattern: /\p{Ll}/u},
  {name: 'ago', pattern: /\b(?:ago|yesterday|today)\b/i},
  {
    name: 'points at a picture',
    pattern:
      /\b(?:pictured|file (?:photo|picture|image)|seen here|from left|\(left\)|\(right\)|, left,|, right,|\bphoto\b|screenshot|handout)/i
  },
  {
    name: 'has a weekday and a date',
    pattern: /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \w{3,9}\.? \d{1,2}/
  },
  {name: 'has a label', pattern: /^[\p{L} ]{2,25}: \S/u},
  {name: 'has an exclamation mark', pattern: /!/}
]

function describeAlone(facts: BlockFacts, readings: readonly string[]): string[] {
  const {text, words} = facts
  const features = [
    'any',
    bins.length(text.length),
    bins.words(words.length),
    bins.grammar(facts.functionWordShare),
    bins.capitalised(facts.capitalisedShare),
    bins.personal(facts.personalWordShare),
    bins.blankLines(facts.blankLinesBefore),
    bins.sentences(countSentences(text)),
    ...readings
  ]
  const ends = facts.endsSentence ? 'a sentence' : 'no sentence'
  features.push(`ends ${ends}`, `${bins.roughLength(text.length)} and ends ${ends}`)
  features.push(`ends ${ends} and ${bins.roughGrammar(facts.functionWordShare)}`)
  const start = text.length > 300 ? text.slice(0, 150) + text.slice(-150) : text
  for (const {name, pattern} of looks) if (pattern.test(start)) features.push(name)
  return features
}

const countSentences = (text: string): number =>
  text.match(/[.!?]["'”’)]?(?=\s+["“‘(]?\p{Lu}|$)/gu)?.length ?? 0

/** What the recognisers read in a block. */
function describeReadings(facts: BlockFacts): string[] {
  const {text, dateline, byline, dates, credit, cue} = facts
  const features: string[] = []
  const short = text.length < 60 ? ' in a short line' : ''
  if (cue) features.push(`cue ${cue.rule}`, `cue of ${cue.kind}${cue.certain ? ', certain' : ''}`)
  if (dateline) features.push(dateline.end >= text.length - 1 ? 'dateline alone' : 'dateline')
  if (byline) features.push(`byline${byline.certain ? '' : ', perhaps'}`)
  if (byline?.names.length === 0) features.push('byline without people')
  const [date] = dates
  if (date) {
    features.push(coverOfDates(facts) >= 0.7 ? 'nothing but dates' : `date${short}`)
    if (date.label !== undefined) features.push(`date labelled ${date.label}`)
  }
  if (credit) {
    const whole = credit.end - credit.start >= 0.8 * text.length
    features.push(`credit${whole ? ' alone' : ' in a text'}${credit.certain ? ', certain' : ''}`)
  }
  return features
}

/** The few features of a block that matter to the blocks around it. */
function describeForNeighbours(facts: BlockFacts, readings: readonly string[]): string[] {
  const features = [
    bins.coarseLength(facts.text.length) + (facts.endsSentence ? ' sentence' : ''),
    ...readings.filter((feature) => !feature.startsWith('cue ') || feature.startsWith('cue of'))
  ]
  if (isProse(facts)) features.push('prose')
  return features
}

/** Where each block stands on its page: against the core run, the first line, the prose around it, lines like it. */
function describePlaces(facts: readonly BlockFacts[]): string[][] {
  const core = findCoreRun(facts)
  const topic = topicOf(facts, core)
  const copies = countTexts(facts)
  const title = new Set(contentWords(facts[0]?.words ?? []))
  const density = proseDensity(facts)
  const passed = passedCues(facts)
  const distances = proseDistances(facts)
  const surroundings = cuesAround(facts)
  return facts.map((block, i) => {
    const content = contentWords(block.words)
    const inTopic = content.filter((word) => topic.has(word)).length / (content.length || 1)
    const inTitle =
      content.filter((word) => title.has(word)).length / (Math.max(content.length, title.size) || 1)
    const place = core === undefined ? 'no core' : placeIn(core, i)
    const side = place.split(',', 1)[0] ?? place
    const shape = `${bins.coarseLength(block.text.length)} ends ${block.endsSentence ? 'a sentence' : 'no sentence'}`
    const about = placeBins.coarseTopic(inTopic)
    const dense = placeBins.coarseDensity(density[i] ?? 0)
    const features = [
      `place ${place}`,
      placeBins.above(i),
      placeBins.below(facts.length - 1 - i),
      placeBins.density(density[i] ?? 0),
      placeBins.topic(inTopic),
      ...(passed[i] ?? []),
      ...(distances[i] ?? []),
      ...(surroundings[i] ?? []),
      `${side}, ${shape}`,
      `${side}, ${about}, ${bins.shortLength(block.text.length)}`,
      `${dense}, ${shape}`,
      `${dense}, ${about}, ${bins.shortLength(block.text.length)}`
    ]
    if (i > 0 && title.size >= 3) features.push(placeBins.title(inTitle))
    if (i === 0) features.push('first line')
    if ((copies.get(block.text) ?? 0) > 1) features.push(`repeated ${side}`)
    if (block.cue) features.push(`${side}, cue of ${block.cue.kind}`)
    return features
  })
}

/** How far away the nearest prose stands, and how much of the page's prose stands above. */
function proseDistances(facts: readonly BlockFacts[]): string[][] {
  const sizes = facts.map((block) => (isProse(block) ? block.text.length : 0))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const before = indexesBefore(sizes)
  const behind = indexesBefore(sizes.toReversed()).reverse()
  let above = 0
  return facts.map((_, i) => {
    const share = placeBins.proseAbove(above / (total || 1))
    above += sizes[i] ?? 0
    const up = before[i] === undefined ? 'none' : placeBins.proseDistance(i - before[i])
    const next = behind[i] === undefined ? undefined : facts.length - 1 - behind[i]
    const down = next === undefined ? 'none' : placeBins.proseDistance(next - i)
    return [share, `prose before ${up}`, `prose behind ${down}`, `prose before ${up}, behind ${down}`]
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
function placeIn(core: Run, i: number): string {
  if (i < core.first) return `before the core, ${placeBins.coreDistance(core.first - i)}`
  if (i > core.last) return `behind the core, ${placeBins.coreDistance(i - core.last)}`
  if (i === core.first) return 'within the core, first'
  if (i === core.last) return 'within the core, last'
  return 'within the core'
}

const contentWords = (words: readonly string[]): string[] => words.filter((word) => word.length >= 4)

/** The words of the core run that carry its topic. */
function topicOf(facts: readonly BlockFacts[], core: Run | undefined): Set<string> {
  if (core === undefined) return new Set()
  return new Set(
    facts
      .slice(core.first, core.last + 1)
      .filter(isProse)
      .flatMap((block) => contentWords(block.words))
  )
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
const swarming = ['comments', 'related', 'share', 'navigation', 'advertisement'].map((kind) => ({
  kind,
  swarm: createBin(`around cues of ${kind}`, [1, 2, 4])
}))

/** Which cues stand thick around a block, itself left out: among readers' comments every third line is one. */
function cuesAround(facts: readonly BlockFacts[]): string[][] {
  const reach = 6
  return facts.map((_, i) => {
    const near = facts.slice(Math.max(0, i - reach), i).concat(facts.slice(i + 1, i + 1 + reach))
    return swarming.flatMap(({kind, swarm}) => {
      const count = near.filter(({cue}) => cue?.certain === true && cue.kind === kind).length
      return count === 0 ? [] : [swarm(count)]
    })
  })
}

/** Kinds of boilerplate that seldom come before the story's end. */
const closing = new Set(['comments', 'author', 'contributor', 'copyright', 'related', 'share', 'newsletter'])

/** What was passed on the way down: since the first prose, the cues that close a story; the last date or byline. */
function passedCues(facts: readonly BlockFacts[]): string[][] {
  const seen = new Map<string, number>()
  let prose = 0
  let sinceDate: number | undefined
  return facts.map((block, i) => {
    // Prose that goes on shows that the story did not end there.
    const features = [...seen].map(([rule, at]) => `below ${rule}, ${placeBins.proseSince(prose - at)}`)
    if (prose === 0) features.push('above all prose')
    if (sinceDate !== undefined) features.push(placeBins.sinceDate(i - sinceDate))
    if (isProse(block) && block.cue?.certain !== true) prose++
    if (prose > 0 && block.cue?.certain === true && closing.has(block.cue.kind))
      seen.set(block.cue.kind, prose)
    if (block.dates.length > 0 || block.byline?.certain === true) sinceDate = i
    return features
  })
}
