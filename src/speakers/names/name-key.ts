import {nameSuffix} from '../../data/name-particles.js'
import type {NameWord} from './name-word.js'

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

export function keyOfName(words: readonly NameWord[]): NameKey {
  const keys = words.map(({key}) => key)
  const plain = words.some(isSuffix) ? words.filter((word) => !isSuffix(word)).map(({key}) => key) : keys
  const ending = words.at(-1)
  const last = ending && isSuffix(ending) ? (keys.at(-2) ?? ending.key) : (keys.at(-1) ?? '')
  return {first: keys[0] ?? '', last, words: keys, plain, middle: middleNames(words)}
}

/** Whether a name ends in all the words of another: “Jane Q. Smith Jr.” in “Smith”. */
export function endsWith({plain}: NameKey, {words}: NameKey): boolean {
  const skipped = plain.length - words.length
  return skipped >= 0 && words.every((word, index) => plain[skipped + index] === word)
}

const none: readonly string[] = []

function middleNames(words: readonly NameWord[]): readonly string[] {
  if (words.length < 3) return none
  return words
    .slice(1, -1)
    .filter((word) => !isInitial(word) && !isSuffix(word))
    .map(({text}) => text)
}

const isSuffix = ({text}: NameWord): boolean => text.length < 5 && nameSuffix.test(text)

const isInitial = ({text}: NameWord): boolean => /^(?:\p{Lu}\.?){1,2}$/u.test(text)
