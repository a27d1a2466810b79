import {isProse, type BlockFacts} from '../../lines/block-facts.js'
import type {Run} from '../core-run.js'

/** Whether a word is long enough to tell what a text is about. */
export const isContentWord = (word: string): boolean => word.length >= 4

/** Of the content words: how many there are, and how many of them are known. */
export function countContentWords(
  words: readonly string[],
  known: ReadonlySet<string>
): {count: number; shared: number} {
  let count = 0
  let shared = 0
  for (const word of words) {
    if (!isContentWord(word)) continue
    count++
    if (known.has(word)) shared++
  }
  return {count, shared}
}

/** For each block how much of its content words the prose of the core run has. */
export function topicShares(facts: readonly BlockFacts[], core: Run | undefined): number[] {
  const topic = topicOf(core === undefined ? [] : facts.slice(core.first, core.last + 1).filter(isProse))
  return facts.map(({words}) => {
    const {count, shared} = countContentWords(words, topic)
    return shared / (count || 1)
  })
}

function topicOf(paragraphs: readonly BlockFacts[]): Set<string> {
  const topic = new Set<string>()
  for (const {words} of paragraphs) for (const word of words) if (isContentWord(word)) topic.add(word)
  return topic
}
