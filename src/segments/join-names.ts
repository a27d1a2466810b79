/** Puts two names together. */
export type JoinNames = (first: string, second: string) => string

/**
 * Puts names together with `between` between them. Each pair is put together once: a name that is made anew would have to
 * be read through wherever it is looked up.
 */
export function createJoin(between: string): JoinNames {
  const known = new Map<string, Map<string, string>>()
  return (first, second) => {
    let others = known.get(first)
    if (others === undefined) known.set(first, (others = new Map<string, string>()))
    let name = others.get(second)
    if (name === undefined) others.set(second, (name = first + between + second))
    return name
  }
}
