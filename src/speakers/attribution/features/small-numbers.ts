import type {Passage} from '../../mentions/passage.js'

/** A count in few steps, so that what is learnt of one holds for its neighbours. */
export const bucket = (count: number): number =>
  count < 4 ? count : count < 6 ? 4 : count < 9 ? 5 : count < 14 ? 6 : count < 25 ? 7 : 8

/** A number for a word that is no name, so that `titled` and `so-called` may tell; 0 for names and quotations. */
export function lexeme({words}: Passage, index: number): number {
  const word = words[index]
  if (!word || word.capital || word.range !== undefined || word.text.length < 2) return 0
  let hash = 7
  for (let i = 0; i < word.text.length; i++) hash = (Math.imul(hash, 31) + word.text.charCodeAt(i)) | 0
  return hash
}
