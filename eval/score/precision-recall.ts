/** Scores from 0 to 1 by name, in groups where there are many. */
export interface Scores {
  [name: string]: number | Scores
}

/** What a scorer gives back. */
export interface Report {
  /** How many pages, articles or quotes were scored. */
  n: number
  scores: Scores
  /** What went wrong, to be read by people. */
  errors: unknown[]
}

/** How many of the found things are right, how many of the wanted ones were found, and the harmonic mean of both. */
export interface PrecisionRecall extends Scores {
  precision: number
  recall: number
  f1: number
}

export function precisionRecall(right: number, found: number, wanted: number): PrecisionRecall {
  return withF1(share(right, found), share(right, wanted))
}

export function withF1(precision: number, recall: number): PrecisionRecall {
  return {precision, recall, f1: share(2 * precision * recall, precision + recall)}
}

/** A part of a whole; 0 of nothing. */
export const share = (part: number, whole: number): number => (whole ? part / whole : 0)

/** The mean of numbers; 0 of none. */
export const mean = (values: number[]): number => share(sum(values), values.length)

const sum = (values: number[]): number => values.reduce((a, b) => a + b, 0)

/** How many of the items satisfy a test, as a part of all. */
export const shareOf = <T>(items: T[], test: (item: T) => boolean): number =>
  share(items.filter(test).length, items.length)
