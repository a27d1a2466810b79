import {isParagraph, type Page} from './rule.js'

/** How many paragraphs tell what the story is about. */
const topicParagraphs = 12
/** A share of fewer words than this says nothing: so many are taken to be there. */
const fewestWords = 6

/** The longer words of the story's first paragraphs, each cut to its first letters: `voter` for `voters`. */
export function topicOf({facts, labels}: Page): Set<string> {
  const topic = new Set<string>()
  let paragraphs = 0
  for (let i = 0; i < facts.length && paragraphs < topicParagraphs; i++) {
    if (!isParagraph(labels[i])) continue
    paragraphs++
    for (const stem of stemsOf(facts[i]?.words ?? [])) topic.add(stem)
  }
  return topic
}

/** How much of the longer words of a block the story has. */
export function shareOfTopic(words: readonly string[], topic: ReadonlySet<string>): number {
  const stems = stemsOf(words)
  let shared = 0
  for (const stem of stems) if (topic.has(stem)) shared++
  return shared / Math.max(stems.length, fewestWords)
}

/** The longer words, each cut to its first letters. */
export function stemsOf(words: readonly string[]): string[] {
  const stems: string[] = []
  for (const word of words) if (word.length >= 4) stems.push(word.slice(0, 5))
  return stems
}

/** How much of some stems the story has. */
export function shareIn(topic: ReadonlySet<string>, stems: readonly string[]): number {
  return stems.filter((stem) => topic.has(stem)).length / (stems.length || 1)
}
