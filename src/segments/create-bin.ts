/** The name of the bin that a number falls into. */
export type Bin = (value: number) => string

/**
 * Bins for a number: each is named after the greatest of the ascending limits that the number reaches, `length 80+`, the
 * first one `length 0+`. Names are made once and kept, as every block of every page asks for them.
 */
export function createBin(name: string, limits: readonly number[]): Bin {
  const names: string[] = []
  return (value) => {
    let reached = 0
    while (reached < limits.length && value >= (limits[reached] ?? Infinity)) reached++
    return (names[reached] ??= `${name} ${limits[reached - 1] ?? 0}+`)
  }
}
