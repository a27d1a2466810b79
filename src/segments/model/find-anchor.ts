import {isProse, type BlockFacts} from '../lines/block-facts.js'
import {findCoreRun} from './core-run.js'
import {paragraphMargin, type StateScores} from './label-blocks.js'

/**
 * The block that is a paragraph of the story if any is: of the prose in the core run the one that the model finds
 * likest to a paragraph. It keeps the labeller from losing a whole page. `undefined` where the page has no prose.
 */
export function findAnchor(facts: readonly BlockFacts[], scores: readonly StateScores[]): number | undefined {
  const core = findCoreRun(facts)
  if (core === undefined) return undefined
  let anchor: number | undefined
  let most = -Infinity
  for (let i = core.first; i <= core.last; i++) {
    const block = facts[i]
    const own = scores[i]
    if (block === undefined || own === undefined || !isProse(block)) continue
    const margin = paragraphMargin(own)
    if (margin > most) {
      most = margin
      anchor = i
    }
  }
  return anchor
}
