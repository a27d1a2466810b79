/**
 * A value that is made when it is first asked for, and kept: one that is the same for every text, and costs time to make.
 *
 * @example
 * const nouns = lazily(() => new Set(wordsOfList(officeNouns)))
 * nouns().has('planning') // read here, and not at import
 */
/* @__NO_SIDE_EFFECTS__ */
export function lazily<T extends object>(make: () => T): () => T {
  let value: T | undefined
  return () => (value ??= make())
}
