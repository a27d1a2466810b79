import {WordClass} from '../../../data/words/word-class.js'
import type {Passage} from '../../mentions/passage.js'
import {betweenCueAndRange} from './speaker-beside.js'

/** Whether somebody is only called or asked what stands between the marks: “Petrova was described as “a danger””, “was asked: “Why?”” */
export function isSpokenOf({codes, mentions, wordOfRange}: Passage, range: number, mention: number): boolean {
  let verb = (wordOfRange[range] ?? 0) - 1
  while (betweenCueAndRange.has(codes[verb] ?? WordClass.edge) || codes[verb] === WordClass.colon) verb--
  const isPassive = codes[verb - 1] === WordClass.be && mentions[mention]?.last === verb - 2
  return isPassive && (codes[verb] === WordClass.call || codes[verb] === WordClass.tell)
}
