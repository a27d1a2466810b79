import type {Bins} from './create-bins.js'

/**
 * Names in an order in which each has a number, the place where it stands: what runs for every block counts in numbers,
 * and nothing puts names together but the one who makes the list.
 */
export class NameList {
  readonly names: string[] = []

  /** Adds names; the number of the first is returned, the others count on from it. */
  add(...names: readonly string[]): number {
    const first = this.names.length
    this.names.push(...names)
    return first
  }

  /** Adds the names of bins; from then on a number has that of the bin it falls into. */
  addBins({names, binOf}: Bins): (value: number) => number {
    const first = this.add(...names)
    return (value) => first + binOf(value)
  }

  /** Adds the pairs of two lists of names; from then on two places in these have the number of their pair. */
  addPairs(
    firsts: readonly string[],
    between: string,
    seconds: readonly string[]
  ): (first: number, second: number) => number {
    const start = this.add(...pairNames(firsts, between, seconds))
    return (first, second) => start + first * seconds.length + second
  }
}

/** Each of the first names with each of the second: `behind the core, length 80+`. */
export const pairNames = (firsts: readonly string[], between: string, seconds: readonly string[]): string[] =>
  firsts.flatMap((first) => seconds.map((second) => first + between + second))

/** The place of each name in a list. */
export const placesOf = (names: readonly string[]): ReadonlyMap<string, number> =>
  new Map(names.map((name, place) => [name, place]))
