import {isWholeCredit, type BlockFacts} from './block-facts.js'
import {blockLabels, blockStates, type BlockLabel} from './segment-model.js'

/**
 * The labels that a block can have at all, as far as it alone can tell: without a date in it a line is no date line,
 * whatever stands around it. The labeller is taught and used under the same limits.
 */
export function possibleLabels(facts: BlockFacts): BlockLabel[] {
  return blockLabels.filter((label) => needs[label]?.(facts) ?? true)
}

/** The same as indexes into `blockStates`. */
export function possibleStates(facts: BlockFacts): number[] {
  return possibleLabels(facts).flatMap(statesOf)
}

let memo: ReadonlyMap<BlockLabel, readonly number[]> | undefined

/** The states of a label; told at the first call and kept. */
function statesOf(label: BlockLabel): readonly number[] {
  memo ??= new Map(
    blockLabels.map((one) => [
      one,
      blockStates.flatMap((state, index) => (state.label === one ? [index] : []))
    ])
  )
  return memo.get(label) ?? []
}

const isNotice = ({cue}: BlockFacts): boolean => cue?.certain === true

const needs: Partial<Record<BlockLabel, (facts: BlockFacts) => boolean>> = {
  paragraph: (facts) => !isNotice(facts),
  headline: ({words, text, dateline}) =>
    words.length >= 2 && text.length <= 250 && dateline?.certain !== true,
  deck: (facts) => facts.words.length >= 3 && !isNotice(facts),
  caption: (facts) => facts.words.length >= 3 && !isNotice(facts),
  credit: isWholeCredit,
  byline: ({byline, cue}) => byline !== undefined && cue?.kind !== 'contributor',
  date: ({dates, text}) => dates.length > 0 && text.length <= 160
}
