import {isLink, type NameWord} from './name-word.js'

/** The first word after `from` and before `to` that links a body’s name, or what follows a person’s; -1 where none does. */
export function firstLink(run: readonly NameWord[], from: number, to: number): number {
  for (let index = from + 1; index < to; index++) {
    const word = run[index]
    if (word && isLink(word)) return index
  }
  return -1
}
