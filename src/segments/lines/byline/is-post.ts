import {roleNouns, roleWords} from '../../../data/patterns/byline-patterns.js'

/** No post is longer, in UTF-16 code units. */
export const longestPost = 60

/** Whether words tell a writer's post, and nothing else: `regional affairs reporter`. */
export const isPost = (words: string): boolean =>
  roleNouns.test(words) && (words.match(/[^\s,]+/g) ?? []).every((word) => roleWords.has(word.toLowerCase()))
