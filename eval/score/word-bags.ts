import {share} from './precision-recall.js'

/** The words of a text, folded: `ﬁ` and `fi`, `The` and `the` are the same. */
export const foldedWords = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** How many words two texts have in common, whatever their order: from 0 to 1, as F1 of the two bags of words. */
export function similarity(a: string, b: string): number {
  const left = new Map<string, number>()
  const [words, others] = [foldedWords(a), foldedWords(b)]
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of others) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    common++
    left.set(word, count - 1)
  }
  return share(2 * common, words.length + others.length)
}
