import {verbOfQuoting} from '../../../data/patterns/speech-patterns.js'
import {WordClass} from '../../../data/words/word-class.js'
import {describesSpeaker, MentionKind} from '../../mentions/mention.js'
import {longestMentionAt, type Passage} from '../../mentions/passage.js'
import {isSpeechVerb} from '../../words/word-classes.js'
import type {Decision} from '../situation.js'

/**
 * Who says a range by the clause right behind it: ““Everyone knew,” Petrova said”, behind what another said; whom others quote there: “the Harbour Gazette
 * quoted Petrova as saying”. The mention, by index; `undefined` where the ranker knows better.
 */
export function speakerBehind(passage: Passage, range: number, decided: Decision): number | undefined {
  const {words, codes, mentions} = passage
  const at = passage.wordOfRange[range] ?? -1
  const subject = longestMentionAt(passage, at + 1) ?? -1
  const mention = mentions[subject]
  if (typeof decided !== 'number' || !mention || words[mention.first]?.sentence !== words[at]?.sentence)
    return undefined
  const verb = mention.last + (codes[mention.last + 1] === WordClass.have ? 2 : 1)
  if (!isSpeechVerb(codes[verb]) || words[verb]?.sentence !== words[at]?.sentence) return undefined
  const quoted = verbOfQuoting.test(words[verb]?.text ?? '') ? longestMentionAt(passage, verb + 1) : undefined
  if (quoted !== undefined && codes[(mentions[quoted]?.last ?? 0) + 1] === WordClass.as) return quoted
  // “… said a neighbour. “Everyone knew,” Petrova said”
  const other = mentions[decided]?.first ?? at
  const isApart =
    words[at - 1]?.sentence !== words[at]?.sentence &&
    other < at &&
    words[other]?.paragraph === words[at]?.paragraph
  const endsQuote = /[,?!…]/.test(passage.text.charAt((passage.ranges[range]?.inner.end ?? 0) - 1))
  return isApart && endsQuote && canSpeak(mention.kind) ? subject : undefined
}

const canSpeak = (kind: MentionKind): boolean =>
  describesSpeaker(kind) || kind === MentionKind.he || kind === MentionKind.they
