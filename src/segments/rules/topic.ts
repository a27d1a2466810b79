import {isParagraph, type Page} from './rule.js'

/** How many paragraphs tell what the story is about. */
const topicParagraphs = 12
/** A share of fewer words than this says nothing: so many are taken to be there. */
const fewestWords = 6

/** The longer words of the story's first paragraphs, each cut to its first letters: `voter` for `voters`. */
export const topicOf = ({facts, labels}: Page): Set<string> =>
  new Set(
    facts
      .filter((_, i) => isParagraph(labels[i]))
      .slice(0, topicParagraphs)
      .flatMap(({words}) => stemsOf(words))
  )

/** How much of the longer words of a block the story has. */
export function shareOfTopic(words: readonly string[], topic: ReadonlySet<string>): number {
  const stems = stemsOf(words)
  return stems.filter((stem) => topic.has(stem)).length / Math.max(stems.length, fewestWords)
}

/** The longer words, each cut to its first letters. */
export const stemsOf = (words: readonly string[]): string[] =>
  words.filter((word) => word.length >= 4).map((word) => word.slice(0, 5))
