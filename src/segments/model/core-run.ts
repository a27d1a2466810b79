import type {BlockFacts} from '../lines/block-facts.js'
import {isProse} from '../lines/block-facts.js'

/** A run of blocks: `first` and `last` are indexes, both included. */
export interface Run {
  first: number
  last: number
}

/** What a short line takes off a run; a menu of some ten lines ends one, a caption between paragraphs does not. */
const penalty = 45

/**
 * The run of blocks that holds the most prose for the fewest lines in between: the heart of the story, on nearly every
 * page. `undefined` where no block reads like a paragraph.
 */
export function findCoreRun(facts: readonly BlockFacts[]): Run | undefined {
  let best: Run | undefined
  let bestSum = 0
  let sum = 0
  let first = 0
  for (const [i, block] of facts.entries()) {
    if (sum <= 0) {
      sum = 0
      first = i
    }
    // Cap the worth of one block: a single giant comment must not outweigh a story.
    sum += isProse(block) && block.cue?.certain !== true ? Math.min(block.text.length, 500) : -penalty
    if (sum > bestSum) {
      bestSum = sum
      best = {first, last: i}
    }
  }
  return best
}
