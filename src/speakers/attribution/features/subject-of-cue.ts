import type {Mention} from '../../mentions/mention.js'
import type {Passage} from '../../mentions/passage.js'
import {WordClass} from '../../../data/words/word-class.js'
import {isCue, verbClasses} from '../../words/word-classes.js'

/** The first verb after a mention, past an apposition or a relative clause, and how many commas stand before it. */
export function verbAfter({words, codes}: Passage, mention: Mention): {index: number; commas: number} {
  const sentence = words[mention.last]?.sentence
  let commas = 0
  for (
    let index = mention.last + 1;
    index <= mention.last + 25 && words[index]?.sentence === sentence;
    index++
  ) {
    const code: WordClass = codes[index] ?? WordClass.edge
    if (code === WordClass.quote) break
    if (code === WordClass.comma) commas++
    // A verb within an apposition or relative clause does not count.
    else if (verbClasses.has(code) && commas !== 1) return {index, commas: Math.min(commas, 3)}
  }
  return {index: -1, commas: Math.min(commas, 3)}
}

/**
 * Whether a mention is the subject of a cue: 0 no cue, 1 no, 2 right before it, 3 right after it, 4 before it with other
 * mentions between, 5 with a verb between, 6 farther behind it, 7 the nearest before it.
 */
export function subjectOf(passage: Passage, mention: Mention, cue: number): number {
  if (cue < 0) return 0
  if (mention.last === cue - 1) return 2
  if (mention.first === cue + 1) return 3
  if (mention.first > cue)
    return passage.words[mention.first]?.sentence === passage.words[cue]?.sentence ? 6 : 1
  if (passage.words[mention.first]?.sentence !== passage.words[cue]?.sentence) return 1
  let others = 0
  let verbs = 0
  for (let index = mention.last + 1; index < cue; index++) {
    const code: WordClass = passage.codes[index] ?? WordClass.edge
    if (code === WordClass.quote) return 1
    if (isCue(code) || code === WordClass.be || code === WordClass.have || code === WordClass.modal) verbs++
    if ((passage.mentionOfWord[index] ?? -1) !== (passage.mentionOfWord[index - 1] ?? -1)) others++
  }
  if (verbs > 0) return others > 0 ? 1 : 5
  return others > 0 ? 4 : 7
}

/** How many words before it a mention’s sentence begins, up to three; 0 where further. */
export function positionInSentence(passage: Passage, mention: Mention): number {
  const sentence = passage.words[mention.first]?.sentence
  for (let back = 1; back <= 3; back++)
    if (passage.words[mention.first - back]?.sentence !== sentence) return back
  return 0
}
