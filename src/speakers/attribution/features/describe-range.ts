import {WordClass} from '../../../data/words/word-class.js'
import type {Passage} from '../../mentions/passage.js'
import {capitalsOf, countWords} from './quoted-words.js'
import {lexeme} from './small-numbers.js'
import {isCue} from '../../words/word-classes.js'

/** What one quotation looks like, in small numbers for the features. */
export interface RangeFacts {
  /** The word that stands for it. */
  at: number
  sentence: number
  paragraph: number
  /** How it ends, begins, and how long it is, in one number. */
  shape: number
  /** 0 to 8: how many words it has, and 9 to 15 by length. */
  size: number
  words: number
  /** Which persons speak in it: 1 for I and my, 2 for we and our, 4 for you, 8 for a question or exclamation inside. */
  voice: number
  /** 0: no longer word but the first is capitalised, 1: some, 2: all, as in a title. */
  capitals: number
  closed: boolean
  single: boolean
  /** Codes of the words before it and after it in its paragraph, nearest first. */
  left: [WordClass, WordClass, WordClass]
  right: [WordClass, WordClass]
  /** The nearest speech or stance verb before and after it in its sentence, as a word index; -1 where none. */
  cueBefore: number
  cueAfter: number
  /** The lexeme of the verb before it. */
  lexemeOfCue: number
}

export function describeRange(passage: Passage, range: number): RangeFacts {
  const at = passage.wordOfRange[range] ?? -1
  const quoted = passage.ranges[range]
  const inner = quoted ? passage.text.slice(quoted.inner.start, quoted.inner.end) : ''
  const words = countWords(inner)
  const ending = /[.,!?…;:—–-](?=['’”"\s)\]]*$)/.exec(inner.slice(-4))?.[0] ?? ''
  const end = ending === ',' ? 1 : ending === '.' ? 2 : ending === '' ? 0 : 3
  const begins = /^[^\p{L}\p{N}]{0,3}\p{Lu}/u.test(inner) ? 1 : 0
  const length = words < 2 ? 0 : words < 5 ? 1 : words < 10 ? 2 : 3
  const word = passage.words[at]
  const cueBefore = cueBeside(passage, at, -1)
  return {
    at,
    sentence: word?.sentence ?? 0,
    paragraph: word?.paragraph ?? 0,
    shape: (end * 2 + begins) * 4 + length,
    size: words < 9 ? words : Math.min(15, 8 + Math.ceil(Math.log2(words / 8) * 2)),
    words,
    voice: voiceOf(inner),
    capitals: capitalsOf(inner),
    closed: quoted?.closed ?? true,
    single: quoted?.single ?? false,
    left: [codeAt(passage, at, -1), codeAt(passage, at, -2), codeAt(passage, at, -3)],
    right: [codeAt(passage, at, 1), codeAt(passage, at, 2)],
    cueBefore,
    cueAfter: cueBeside(passage, at, 1),
    lexemeOfCue: lexeme(passage, cueBefore)
  }
}

/** Whether a range begins large and ends in a full stop or a mark that is no comma, as its `shape` tells. */
export const isSentence = ({shape}: RangeFacts): boolean => shape >= 16 && (shape & 4) > 0

/** The bits of `voice` for I and for we. */
export const firstPerson = 3

/** The code of the word `by` words from `at`, or the edge code outside its paragraph. */
export function codeAt({words, codes}: Passage, at: number, by: number): WordClass {
  return words[at + by]?.paragraph === words[at]?.paragraph
    ? (codes[at + by] ?? WordClass.edge)
    : WordClass.edge
}

function cueBeside({words, codes}: Passage, at: number, step: 1 | -1): number {
  const sentence = words[at]?.sentence
  for (
    let index = at + step;
    Math.abs(index - at) <= 40 && words[index]?.sentence === sentence;
    index += step
  ) {
    if (isCue(codes[index] ?? WordClass.edge)) return index
  }
  return -1
}

function voiceOf(text: string): number {
  let voice = 0
  if (/\b(?:I|me|my|mine)\b/.test(text)) voice |= 1
  if (/\b(?:we|We|our|Our|us)\b/.test(text)) voice |= 2
  if (/\b(?:you|You|your|Your)\b/.test(text)) voice |= 4
  if (/[!?]/.test(text)) voice |= 8
  return voice
}
