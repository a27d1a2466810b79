/** The bins that numbers are put into. */
export interface Bins {
  names: readonly string[]
  /** The place among the names of the bin that a number falls into. */
  binOf: (value: number) => number
}

/**
 * Bins for a number: each is named after the greatest of the ascending limits that the number reaches, `length 80+`, the
 * first one `length 0+`.
 */
export const createBins = (name: string, limits: readonly number[]): Bins => ({
  names: [0, ...limits].map((limit) => `${name} ${limit}+`),
  binOf(value) {
    let reached = 0
    while (reached < limits.length && value >= (limits[reached] ?? Infinity)) reached++
    return reached
  }
})
