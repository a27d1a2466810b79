const apostrophe = 0x27
const curlyApostrophe = 0x2019
/** The bit by which small letters differ from capitals. */
const smallBit = 0x20
const s = 0x73

/** How long the ’s or the bare apostrophe is that a word ends in; 0 where it ends in none. */
export function lengthOfPossessive(word: string): number {
  const last = word.charCodeAt(word.length - 1)
  if (isApostrophe(last)) return 1
  return (last | smallBit) === s && isApostrophe(word.charCodeAt(word.length - 2)) ? 2 : 0
}

/** `Keane` of `Keane’s`. */
export function withoutPossessive(word: string): string {
  const length = lengthOfPossessive(word)
  return length === 0 ? word : word.slice(0, -length)
}

const isApostrophe = (code: number): boolean => code === apostrophe || code === curlyApostrophe
