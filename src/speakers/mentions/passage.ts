import {maskQuotes} from '../../quotes/mask-quotes.js'
import type {QuotedRange} from '../../quotes/pair-marks.js'
import type {Span} from '../../text/span.js'
import {findMentions} from './find-mentions.js'
import {MentionKind, type Mention} from './mention.js'
import {readReportersWords} from '../words/read-reporters-words.js'
import {lengthOfPossessive} from '../words/possessive.js'
import type {Word, Words} from '../words/word.js'
import {WordClass} from '../../data/words/word-class.js'

/** The reporter’s words around some quotations, with all that may name a speaker among them. */
export interface Passage {
  text: string
  ranges: readonly QuotedRange[]
  words: readonly Word[]
  mentions: readonly Mention[]
  /** Which word stands for each range. */
  wordOfRange: Int32Array
  /** The class of each word, with a class of its own for possessives: what the features are made of. */
  codes: readonly WordClass[]
  /** The mention that each word belongs to, by index; -1 where none. The widest one counts. */
  mentionOfWord: Int32Array
}

/** Reads `paragraphs` of a text, in which the quotations `ranges` stand. */
export function readPassage(
  text: string,
  paragraphs: readonly Span[],
  ranges: readonly QuotedRange[]
): Passage {
  const words = readReportersWords(text, maskQuotes(text, paragraphs, ranges), ranges)
  const mentions = findMentions(words)
  const wordOfRange = new Int32Array(ranges.length).fill(-1)
  words.forEach((word, index) => {
    if (word.range !== undefined) wordOfRange[word.range] = index
  })
  const mentionOfWord = new Int32Array(words.length).fill(-1)
  mentions.forEach(({first, last}, index) => {
    for (let word = first; word <= last; word++) if (mentionOfWord[word] === -1) mentionOfWord[word] = index
  })
  return {text, ranges, words, mentions, wordOfRange, codes: words.map(codeOf), mentionOfWord}
}

function codeOf(word: Word): WordClass {
  if (!word.owns) return word.class
  return word.class === WordClass.name ? WordClass.owningName : WordClass.owning
}

/** The place of some words in the text. */
export const spanOfWords = ({words}: Passage, {first, last}: Words): Span => ({
  start: words[first]?.start ?? 0,
  end: words[last]?.end ?? 0
})

/** The place of a mention in the text: without the ’s of its last word. */
export function spanOfMention({text, words}: Passage, mention: Mention): Span {
  const start = words[mention.first]?.start ?? 0
  const last = words[mention.last]
  if (!last) return {start, end: start}
  if (!last.owns || mention.kind === MentionKind.possessive) return {start, end: last.end}
  const ending = lengthOfPossessive(text.slice(last.start, last.end))
  return {start, end: last.end - ending}
}

/** The longest mention that begins with a word, by index: of “her” and “her husband” the latter. */
export function longestMentionAt({mentions, mentionOfWord}: Passage, word: number): number | undefined {
  let index = mentionOfWord[word] ?? -1
  if (mentions[index]?.first !== word) return undefined
  // They stand in the order of their first words.
  while (mentions[index + 1]?.first === word) index++
  return index
}
