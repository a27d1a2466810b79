import {isWholeCredit, type BlockFacts} from '../lines/block-facts.js'
import {blockLabels, blockStates, type BlockLabel} from './segment-model.js'
import {lazily} from '../../memo/lazily.js'

/**
 * The labels that a block can have at all, as far as it alone can tell: without a date in it a line is no date line,
 * whatever stands around it. The labeller is taught and used under the same limits.
 */
export function possibleLabels(facts: BlockFacts): BlockLabel[] {
  return blockLabels.filter((label) => needs[label]?.(facts) ?? true)
}

/** The same as indexes into `blockStates`. */
export function possibleStates(facts: BlockFacts): number[] {
  const possible: number[] = []
  for (const {need, states} of statesOfLabels())
    if (need === undefined || need(facts)) for (const state of states) possible.push(state)
  return possible
}

/** The states of a label, and what a block needs for it. */
interface StatesOfLabel {
  need: Need | undefined
  states: readonly number[]
}

const statesOfLabels = lazily(() =>
  blockLabels.map((label): StatesOfLabel => ({
    need: needs[label],
    states: blockStates.flatMap((state, index) => (state.label === label ? [index] : []))
  }))
)

type Need = (facts: BlockFacts) => boolean

const isNotice = ({cue}: BlockFacts): boolean => cue?.certain === true

const needs: Partial<Record<BlockLabel, Need>> = {
  paragraph: (facts) => !isNotice(facts),
  headline: ({words, text, dateline}) =>
    words.length >= 2 && text.length <= 250 && dateline?.certain !== true,
  deck: (facts) => facts.words.length >= 3 && !isNotice(facts),
  caption: (facts) => facts.words.length >= 3 && !isNotice(facts),
  credit: isWholeCredit,
  byline: ({byline, cue}) => byline !== undefined && cue?.kind !== 'contributor',
  date: ({dates, text}) => dates.length > 0 && text.length <= 160
}
