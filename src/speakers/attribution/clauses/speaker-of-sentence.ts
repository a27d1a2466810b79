import {WordClass} from '../../../data/words/word-class.js'
import type {Passage} from '../../mentions/passage.js'
import {isSpeechVerb} from '../../words/word-classes.js'
import type {RangeFacts} from '../features/describe-range.js'
import {mayBeSubject} from './likeliest-subject.js'

/** So many words from a range the end of its sentence is looked for: it may be one of many in a sentence without end. */
const farthest = 99

/** A part of somebody’s words has no fewer. */
const fewestWords = 2

/**
 * Who is said behind a comma at the end of the sentence that a range is a part of: “He was “armed and dangerous” when he left,
 * Petrova said on Monday.” The mention, by index; `undefined` where the sentence does not end so.
 */
export function speakerOfSentence(passage: Passage, facts: RangeFacts): number | undefined {
  const {words, codes, mentions, mentionOfWord} = passage
  const {at, sentence} = facts
  const before = words[at - 1]
  if (facts.words < fewestWords || facts.capitals > 0 || before?.sentence !== sentence) return undefined
  // “A “hit and run” driver”, “the so-called “bridge of sighs””
  if (before.class === WordClass.article || isTerm.test(before.text)) return undefined
  let verb = at + 1
  while (words[verb + 1]?.sentence === sentence) if (++verb > at + farthest) return undefined
  while (verb > at && standsBehind.has(codes[verb] ?? WordClass.edge)) verb--
  if (!isSpeechVerb(codes[verb])) return undefined
  for (let word = at + 2; word < verb; word++) {
    const index = mentionOfWord[word] ?? -1
    const mention = codes[word - 1] === WordClass.comma ? mentions[index] : undefined
    if (mention?.first === word && mayBeSubject(passage, mention, verb)) return index
  }
  return undefined
}

/** What stands before a word that is only named: “the term “climate change””. */
const isTerm = /^(?:so-called|called|dubbed|known|word|term|phrase)$/

/** What may stand behind the verb: “on Monday.” */
const standsBehind: ReadonlySet<WordClass> = new Set<WordClass>([
  WordClass.stop,
  WordClass.time,
  WordClass.about,
  WordClass.in
])
