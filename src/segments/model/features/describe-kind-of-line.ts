import type {BlockFacts} from '../../lines/block-facts.js'
import type {Run} from '../core-run.js'
import {createBins} from './create-bins.js'
import {kindsOfCues} from './cue-names.js'
import type {Describe} from './describe.js'
import {endOf, ends} from './ends.js'
import {pairNames, type NameList} from './name-list.js'
import {countContentWords, isContentWord} from './topic-shares.js'

/** A title has at least so many longer words. */
const fewestInTitle = 3

/** On which side of the core run a block stands, and with how much prose around it, along with what it looks like. */
export function createDescribeKindOfLine(list: NameList): Describe {
  const lengths = createBins('length', [25, 80, 150])
  const shortLengths = createBins('length', [25, 80])
  const topics = createBins('of the topic', [0.25, 0.5])
  const densities = createBins('prose around', [0.25, 0.6])
  const shapes = pairNames(lengths.names, ' ', ends)
  const matters = pairNames(topics.names, ', ', shortLengths.names)
  const kinds = kindsOfCues()
  const sideAndShape = list.addPairs(sides, ', ', shapes)
  const sideAndMatter = list.addPairs(sides, ', ', matters)
  const densityAndShape = list.addPairs(densities.names, ', ', shapes)
  const densityAndMatter = list.addPairs(densities.names, ', ', matters)
  const likeTitle = list.addBins(createBins('like the first line', [0.3, 0.6, 0.9]))
  const firstLine = list.add('first line')
  const repeated = list.add(...pairNames(['repeated'], ' ', sides))
  const sideAndCue = list.addPairs(sides, ', ', pairNames(['cue of'], ' ', kinds))

  return ({facts, core, density, topic}, features) => {
    const title = new Set(facts[0]?.words.filter(isContentWord))
    const copies = countTexts(facts)
    features.forEach((own, i) => {
      const block = facts[i]
      if (block === undefined) return
      const {text, cue, words} = block
      const side = sideOf(core, i)
      const shape = lengths.binOf(text.length) * ends.length + endOf(block)
      const matter = topics.binOf(topic[i] ?? 0) * shortLengths.names.length + shortLengths.binOf(text.length)
      const around = densities.binOf(density[i] ?? 0)
      own.push(
        sideAndShape(side, shape),
        sideAndMatter(side, matter),
        densityAndShape(around, shape),
        densityAndMatter(around, matter)
      )
      if (i > 0 && title.size >= fewestInTitle) {
        const {count, shared} = countContentWords(words, title)
        own.push(likeTitle(shared / Math.max(count, title.size)))
      }
      if (i === 0) own.push(firstLine)
      if ((copies.get(text) ?? 0) > 1) own.push(repeated + side)
      if (cue) own.push(sideAndCue(side, kinds.indexOf(cue.kind)))
    })
  }
}

const sides = ['no core', 'before the core', 'within the core', 'behind the core']

/** The place among the sides of the one on which block `i` stands. */
function sideOf(core: Run | undefined, i: number): number {
  if (core === undefined) return 0
  if (i < core.first) return 1
  return i > core.last ? 3 : 2
}

function countTexts(facts: readonly BlockFacts[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {text} of facts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}
