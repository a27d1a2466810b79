import type {NameWord} from './name-word.js'

/** The surname of a name, as it is compared: its last word before `Jr.` and the like. */
export function surnameOf(words: readonly NameWord[]): string {
  const last = words.at(-1)
  return (last?.isSuffix ? (words.at(-2) ?? last).key : last?.key) ?? ''
}

/** The words without `Jr.` and the like. */
export const withoutSuffix = (words: readonly NameWord[]): readonly NameWord[] =>
  words.some(({isSuffix}) => isSuffix) ? words.filter(({isSuffix}) => !isSuffix) : words

/** Whether a name, of which `plain` are the words without suffix, ends in all the words of another: “Jane Q. Smith” in “Smith”. */
export function endsWith(plain: readonly NameWord[], words: readonly NameWord[]): boolean {
  const skipped = plain.length - words.length
  return skipped >= 0 && words.every(({key}, index) => plain[skipped + index]?.key === key)
}

/** What tells namesakes apart between first and last word: the middle names, without initials. */
export const middleNames = (words: readonly NameWord[]): readonly NameWord[] =>
  words.length < 3 ? none : words.slice(1, -1).filter((word) => !word.isSuffix && !isInitial(word))

const none: readonly NameWord[] = []

const isInitial = ({text}: NameWord): boolean => /^(?:\p{Lu}\.?){1,2}$/u.test(text)
