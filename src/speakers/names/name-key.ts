import {nameSuffix} from '../../data/name-particles.js'

/** The words of a name as they are compared: in small letters, with straight apostrophes. */
export interface NameKey {
  first: string
  /** The surname: the last word before `Jr.` and the like. */
  last: string
  words: readonly string[]
  /** The words without `Jr.` and the like. */
  plain: readonly string[]
  /** What tells namesakes apart between first and last word: middle names as written, without initials. */
  middle: readonly string[]
}

export function keyOfName(words: readonly string[]): NameKey {
  const keys = words.map(keyOf)
  const plain = words.some(isSuffix) ? words.filter((word) => !isSuffix(word)).map(keyOf) : keys
  const ending = words.at(-1) ?? ''
  const last = isSuffix(ending) ? (keys.at(-2) ?? keyOf(ending)) : (keys.at(-1) ?? '')
  const middle =
    words.length > 2 ? words.slice(1, -1).filter((word) => !isInitial(word) && !isSuffix(word)) : []
  return {first: keys[0] ?? '', last, words: keys, plain, middle}
}

/** Whether a name ends in all the words of another: “Jane Q. Smith Jr.” in “Smith”. */
export function endsWith({plain}: NameKey, {words}: NameKey): boolean {
  const skipped = plain.length - words.length
  return skipped >= 0 && words.every((word, index) => plain[skipped + index] === word)
}

function keyOf(word: string): string {
  const small = word.toLowerCase()
  return small.includes('’') ? small.replace(/’/g, "'") : small
}

const isSuffix = (word: string): boolean => word.length < 5 && nameSuffix.test(word)

const isInitial = (word: string): boolean => /^(?:\p{Lu}\.?){1,2}$/u.test(word)
