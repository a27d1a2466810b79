import {codeAt} from '../attribution/features/describe-range.js'
import {pathOf, type Path} from '../attribution/features/path-of-words.js'
import {bucket, lexeme} from '../attribution/features/small-numbers.js'
import {verbAfter} from '../attribution/features/subject-of-cue.js'
import type {Passage} from '../mentions/passage.js'
import {WordClass} from '../../data/words/word-class.js'
import type {Words} from '../words/word.js'
import {hasVerb} from './has-verb.js'
import type {IndirectCandidate} from './indirect-candidates.js'

/** One reading of a cue as the ranker sees it: small numbers. */
export interface ReadingFacts {
  layout: IndirectCandidate['layout']
  /** The class of the cue, its lexeme, and that of the word behind it. */
  code: WordClass
  word: number
  wordAfter: number
  /** Classes of the words beside the cue. */
  previous: WordClass
  beforePrevious: WordClass
  next: WordClass
  afterNext: WordClass
  /** What kind of mention speaks, and on which side of the cue. */
  kind: number
  isBehind: number
  /** Classes of the words beside the mention. */
  beforeMention: WordClass
  afterMention: WordClass
  /** Whether the mention opens the sentence, and how many others stand between it and the cue. */
  opensSentence: number
  between: number
  path: Path
  /** Whether the mention is the cue’s subject: 0 there is no verb, 5 it is another’s, else 1 and the commas between. */
  subject: number
  auxiliaries: number
  /** Classes of the first two words that are reported, and the lexeme of the first. */
  starts: WordClass
  second: WordClass
  opening: number
  /** How long it is, and its share of the sentence, in eighths. */
  length: number
  share: number
  /** Whether its last part has a verb. */
  hasVerb: number
  /** Classes of the three words behind it, and the lexeme of the second. */
  behind: readonly [WordClass, WordClass, WordClass]
  wordBehind: number
}

/** Describes one reading of a cue. */
export function describeReading(
  passage: Passage,
  sentence: Words,
  cue: number,
  {mention: speaker, layout, content}: IndirectCandidate
): ReadingFacts | undefined {
  const {codes} = passage
  const mention = passage.mentions[speaker]
  if (!mention) return undefined
  const behindCue = mention.first > cue
  const owns = passage.words[mention.last]?.owns ? 1 : 0
  const verb = verbAfter(passage, mention)
  const auxiliaries = auxiliariesBefore(codes, verb.index, cue)
  const reaches = verb.index === cue || auxiliaries > 0
  const opening = content[0]?.first
  const last = content.at(-1)
  const end = last?.last ?? cue
  const reported = content.reduce((sum, part) => sum + part.last - part.first + 1, 0)
  return {
    layout,
    code: codes[cue] ?? WordClass.edge,
    word: lexeme(passage, cue),
    wordAfter: lexeme(passage, cue + 1),
    previous: codeAt(passage, cue, -1),
    beforePrevious: codeAt(passage, cue, -2),
    next: codeAt(passage, cue, 1),
    afterNext: codeAt(passage, cue, 2),
    kind: (mention.kind * 2 + owns) * 2 + (behindCue ? 1 : 0),
    isBehind: behindCue ? 1 : 0,
    beforeMention: codeAt(passage, mention.first, -1),
    afterMention: codeAt(passage, mention.last, 1),
    opensSentence: mention.first === sentence.first ? 1 : 0,
    between: countMentions(passage, mention, cue),
    path: behindCue
      ? pathOf(passage, cue + 1, mention.first - 1)
      : pathOf(passage, mention.last + 1, cue - 1),
    subject: reaches ? 1 + verb.commas : verb.index < 0 ? 0 : 5,
    auxiliaries,
    starts: codes[opening ?? 0] ?? WordClass.edge,
    second: codes[(opening ?? 0) + 1] ?? WordClass.edge,
    opening: lexeme(passage, opening ?? cue),
    length: bucket((last?.last ?? 0) - (last?.first ?? 0) + 1),
    share: Math.round((8 * reported) / (sentence.last - sentence.first + 1)),
    hasVerb: last && hasVerb(codes, last) ? 1 : 0,
    behind: [codeAt(passage, end, 1), codeAt(passage, end, 2), codeAt(passage, end, 3)],
    wordBehind: lexeme(passage, end + 2)
  }
}

/**
 * What stands between the first verb after the subject and the cue, if only auxiliaries do: 1 for be, 2 for have, 4 for
 * do and modals, 8 for a negation; 0 where the cue is that verb or something else stands between.
 */
function auxiliariesBefore(codes: readonly WordClass[], verb: number, cue: number): number {
  let found = 0
  if (verb < 0) return 0
  for (let index = verb; index < cue; index++) {
    switch (codes[index]) {
      case WordClass.be:
        found |= 1
        break
      case WordClass.have:
        found |= 2
        break
      case WordClass.do:
      case WordClass.modal:
        found |= 4
        break
      case WordClass.not:
        found |= 8
        break
      case WordClass.adverb:
      case WordClass.ly:
        break
      default:
        return 0
    }
  }
  return found
}

function countMentions({mentionOfWord}: Passage, mention: Words, cue: number): number {
  const [from, to] = mention.first > cue ? [cue + 1, mention.first - 1] : [mention.last + 1, cue - 1]
  let count = 0
  let last = -1
  for (let index = from; index <= to; index++) {
    const own = mentionOfWord[index] ?? -1
    if (own !== -1 && own !== last) count++
    last = own
  }
  return Math.min(count, 3)
}
