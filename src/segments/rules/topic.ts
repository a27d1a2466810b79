import {isParagraph, type Page} from './rule.js'

/** How many paragraphs tell what the story is about. */
const topicParagraphs = 12

/** The longer words of the story's first paragraphs, cut to their stems: `Kiwis` for `kiwi`. */
export const topicOf = ({facts, labels}: Page): Set<string> =>
  new Set(
    facts
      .filter((_, i) => isParagraph(labels[i]))
      .slice(0, topicParagraphs)
      .flatMap(({words}) => stemsOf(words))
  )

/** The longer words, each cut to its first letters. */
export const stemsOf = (words: readonly string[]): string[] =>
  words.filter((word) => word.length >= 4).map((word) => word.slice(0, 5))
