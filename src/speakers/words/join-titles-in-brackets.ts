import {WordClass} from '../../data/words/word-class.js'
import type {Word} from './word.js'

/** “Chief (Dr) Femi Adebayo”, “Lt Gen (Retd) Tom Kessel”: what stands in brackets behind a title is one. Changes the words in place. */
export function joinTitlesInBrackets(words: readonly Word[]): void {
  words.forEach((word, index) => {
    const [before, title, close, name] = [index - 1, index + 1, index + 2, index + 3].map((i) => words[i])
    const isTitle =
      word.class === WordClass.open &&
      close?.class === WordClass.close &&
      before?.capital === true &&
      (before.class === WordClass.honorific || before.class === WordClass.role) &&
      name?.capital === true
    if (isTitle && title)
      for (const inner of [word, title, close])
        Object.assign(inner, {class: WordClass.honorific, capital: true})
  })
}
