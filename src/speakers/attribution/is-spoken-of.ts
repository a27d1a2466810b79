import {WordClass} from '../../data/words/word-class.js'
import type {Passage} from '../mentions/passage.js'
import {betweenCueAndRange} from './speaker-beside.js'

/** Whether somebody is only called or asked what stands between the marks: “Petrova was described as “a danger””, “was asked: “Why?”” */
export function isSpokenOf(
  {words, codes, mentions, wordOfRange}: Passage,
  range: number,
  mention: number
): boolean {
  const at = wordOfRange[range] ?? -1
  let verb = at - 1
  while (betweenCueAndRange.has(codes[verb] ?? WordClass.edge) || codes[verb] === WordClass.colon) verb--
  const last = mentions[mention]?.last ?? at
  const isPassive = codes[verb] === WordClass.call || codes[verb] === WordClass.tell
  // “Was asked”, “has been described”
  const be = codes[last + 1] === WordClass.have ? last + 2 : last + 1
  return (
    isPassive &&
    codes[be] === WordClass.be &&
    be === verb - 1 &&
    words[last]?.sentence === words[at]?.sentence
  )
}
