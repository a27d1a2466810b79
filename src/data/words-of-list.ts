/** A word without digits, and how many letters it begins with of the word before it, which only the build writes. */
const entry = /(\d?)([^\s\d]+)/g

/**
 * The words of a list of src/data; one with a straight apostrophe stands for the same with a curly one, too.
 *
 * @example
 * wordsOfList('abbey abbot') // ['abbey', 'abbot']
 * wordsOfList('0abbey3ot') // the same, as the build writes it (scripts/shorten-lists.ts)
 */
export function wordsOfList(list: string): string[] {
  const words: string[] = []
  let before = ''
  for (const [, shared, rest = ''] of list.matchAll(entry)) {
    before = before.slice(0, Number(shared)) + rest
    words.push(before)
    if (before.includes("'")) words.push(before.replace("'", '’'))
  }
  return words
}

/** The same as a set. */
/* @__NO_SIDE_EFFECTS__ */
export function setOfWords(list: string): ReadonlySet<string> {
  return new Set(wordsOfList(list))
}
