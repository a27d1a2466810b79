import {WordClass} from '../../data/words/word-class.js'
import type {Word} from './word.js'

/** “Chief (Dr) Femi Adebayo”, “Lt Gen (Retd) Tom Kessel”: what stands in brackets behind a title is one. Changes the words in place. */
export function joinTitlesInBrackets(words: readonly Word[]): void {
  words.forEach((word, index) => {
    if (word.class !== WordClass.open) return
    const [before, inner, close, name] = [
      words[index - 1],
      words[index + 1],
      words[index + 2],
      words[index + 3]
    ]
    const isTitle =
      (inner?.class === WordClass.honorific || /^(?:retd|rtd)\.?$/i.test(inner?.text ?? '')) &&
      close?.class === WordClass.close &&
      before?.capital === true &&
      (before.class === WordClass.honorific || before.class === WordClass.role) &&
      name?.capital === true
    if (!isTitle || !inner) return
    for (const part of [word, inner, close]) Object.assign(part, {class: WordClass.honorific, capital: true})
  })
}
