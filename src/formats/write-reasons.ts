import type {Explained} from '../types.js'

/** Why something was labelled or attributed so, in words; nothing where `explain` did not ask for it. */
export function writeReasons({reasons = []}: Explained): string | undefined {
  if (reasons.length === 0) return undefined
  const written = reasons.map(({rule, weight}) => (weight === undefined ? rule : `${rule} (${weight})`))
  return `because of ${written.join(', ')}`
}
