import {isProse, type BlockFacts} from '../../lines/block-facts.js'
import {findCoreRun, type Run} from '../core-run.js'
import {topicShares} from './topic-shares.js'

/** What more than one describer asks of a page. The lists have an entry a block. */
export interface PageView {
  facts: readonly BlockFacts[]
  isProse: readonly boolean[]
  /** What the recognisers read in each block: places in the names of `createReadings`. */
  readings: readonly (readonly number[])[]
  core: Run | undefined
  /** How much of the characters around a block, itself left out, stands in prose, from 0 to 1. */
  density: readonly number[]
  /** How much of its longer words the core run has as well, from 0 to 1. */
  topic: readonly number[]
}

/** Looks at a page once for all describers. */
export function viewPage(
  facts: readonly BlockFacts[],
  readingsOf: (block: BlockFacts) => number[]
): PageView {
  const prose = facts.map(isProse)
  const core = findCoreRun(facts)
  return {
    facts,
    isProse: prose,
    readings: facts.map(readingsOf),
    core,
    density: proseDensity(facts, prose),
    topic: topicShares(facts, core)
  }
}

/** How many blocks above and below tell whether prose stands around one. */
const reach = 4

function proseDensity(facts: readonly BlockFacts[], prose: readonly boolean[]): number[] {
  // Each line counts for at least a few words: a menu of short ones is dense as well.
  const sizes = facts.map(({text}) => Math.min(400, Math.max(40, text.length)))
  return sizes.map((_, i) => {
    let all = 0
    let inProse = 0
    for (let j = Math.max(0, i - reach); j <= Math.min(sizes.length - 1, i + reach); j++) {
      if (j === i) continue
      const size = sizes[j] ?? 0
      all += size
      if (prose[j] === true) inProse += size
    }
    return all === 0 ? 0 : inProse / all
  })
}
