import {lowerCase} from '../../../text/characters.js'
import type {Mention} from '../../mentions/mention.js'
import type {Passage} from '../../mentions/passage.js'
import {withoutPossessive} from '../../words/possessive.js'
import {codeAt} from './describe-range.js'
import {lexeme} from './small-numbers.js'
import {positionInSentence, verbAfter} from './subject-of-cue.js'
import {WordClass} from '../../../data/words/word-class.js'

/** What a mention looks like by itself, whatever range it is tried for, in small numbers for the features. */
export interface MentionFacts {
  mention: Mention
  sentence: number
  paragraph: number
  /** Its kind, and whether it owns something or is a name within a longer phrase. */
  kind: number
  /** Codes of the words before it and after it in its paragraph, nearest first. */
  left: [number, number, number]
  right: [number, number]
  lexemeBefore: number
  position: number
  /** The first verb after it: where it stands, its code and lexeme, and how many commas stand before it. */
  verb: {index: number; code: number; lexeme: number; commas: number}
  /** Its last word in small letters, without ’s: by that it is told whether two mentions name one. */
  lastWord: string
}

export function describeMention(passage: Passage, mention: Mention): MentionFacts {
  const {first, last, kind, name} = mention
  const word = passage.words[first]
  const end = passage.words[last]
  const owns = end?.owns ? 1 : 0
  const wide = name && name.first > first ? 1 : 0
  const {index, commas} = verbAfter(passage, mention)
  return {
    mention,
    sentence: word?.sentence ?? 0,
    paragraph: word?.paragraph ?? 0,
    kind: (kind * 2 + owns) * 2 + wide,
    left: [codeAt(passage, first, -1), codeAt(passage, first, -2), codeAt(passage, first, -3)],
    right: [codeAt(passage, last, 1), codeAt(passage, last, 2)],
    lexemeBefore: lexeme(passage, first - 1),
    position: positionInSentence(passage, mention),
    verb: {index, commas, code: passage.codes[index] ?? WordClass.edge, lexeme: lexeme(passage, index)},
    lastWord: lowerCase(withoutPossessive(end?.text ?? ''))
  }
}
