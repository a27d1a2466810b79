/** A word as the tables have it: in small letters, without the full stop of an abbreviation. `Gov.` is `gov`. */
export function smallWithoutStop(word: string): string {
  const small = word.toLowerCase()
  return small.endsWith('.') ? small.slice(0, -1) : small
}
