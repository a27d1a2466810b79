import type {BlockFacts} from '../../lines/block-facts.js'

/** How a block ends, and the place of the name that one has. */
export const ends: readonly string[] = ['ends no sentence', 'ends a sentence']
export const endOf = ({endsSentence}: BlockFacts): number => Number(endsSentence)
