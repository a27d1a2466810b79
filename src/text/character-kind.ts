/** What a character is to the words of a text. Digits and combining marks are letters; each half of an emoji is a symbol. */
export const characterKind = {space: 1, letter: 2, punctuation: 3, symbol: 4} as const

/** A memo of what Unicode says of each code unit; 0 where nobody asked yet. */
let memo: Uint8Array | undefined

/** The kind of a UTF-16 code unit. */
export function kindOfCharacter(code: number): number {
  memo ??= new Uint8Array(0x10000)
  const known = memo[code]
  if (known !== undefined && known !== 0) return known
  return (memo[code] = lookUp(String.fromCharCode(code)))
}

function lookUp(character: string): number {
  if (/[\p{L}\p{N}\p{M}]/u.test(character)) return characterKind.letter
  // The byte order mark is a space to JavaScript alone, the next-line character to all others.
  if (/[^\S\uFEFF]|\u0085/.test(character)) return characterKind.space
  return /[^\P{P}#%&*@]/u.test(character) ? characterKind.punctuation : characterKind.symbol
}
