/** What a character is to the words of a text. Digits and combining marks are letters; each half of an emoji is a symbol. */
export enum CharacterKind {
  /** Nobody asked yet. */
  unknown,
  space,
  letter,
  punctuation,
  symbol
}

/** A memo of what Unicode says of each code unit. */
let memo: Record<number, CharacterKind> | undefined

/** The kind of a UTF-16 code unit. */
export function kindOfCharacter(code: number): CharacterKind {
  memo ??= new Uint8Array(0x10000)
  const known = memo[code]
  if (known !== undefined && known !== CharacterKind.unknown) return known
  return (memo[code] = lookUp(String.fromCharCode(code)))
}

function lookUp(character: string): CharacterKind {
  if (/[\p{L}\p{N}\p{M}]/u.test(character)) return CharacterKind.letter
  // The byte order mark is a space to JavaScript alone, the next-line character to all others.
  if (/[^\S\uFEFF]|\u0085/.test(character)) return CharacterKind.space
  return /[^\P{P}#%&*@]/u.test(character) ? CharacterKind.punctuation : CharacterKind.symbol
}
