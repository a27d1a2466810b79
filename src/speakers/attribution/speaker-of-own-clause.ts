import {isCue} from './describe-range.js'
import {MentionKind} from '../mentions/mention.js'
import type {Passage} from '../mentions/passage.js'
import type {Decision} from './situation.js'
import {WordClass} from '../../data/words/word-class.js'

/**
 * “Holm said it was “old”, but Petrova replied that it was “safe”.” A clause that stands between two quotations, and
 * has a subject and a verb of speech of its own, gives its quotation to its subject, never to one before the other
 * quotation. `undefined` where there is no such clause, or where it does not speak against what was decided.
 */
export function speakerOfOwnClause(passage: Passage, range: number, decided: Decision): number | undefined {
  if (typeof decided !== 'number') return undefined
  const {words, codes, mentions, mentionOfWord} = passage
  const at = passage.wordOfRange[range] ?? -1
  const before = passage.wordOfRange[range - 1] ?? -1
  const chosen = mentions[decided]
  if (before < 0 || !chosen || chosen.last > before) return undefined
  if (words[before]?.sentence !== words[at]?.sentence || !startsClause(codes, before + 1)) return undefined
  const cues: number[] = []
  for (let index = before + 1; index < at; index++)
    if (isCue(codes[index] ?? WordClass.edge)) cues.push(index)
  const [cue] = cues
  if (cue === undefined || cues.length > 1 || !verbs.has(codes[cue] ?? WordClass.edge)) return undefined
  const subject = mentionOfWord[cue - 1] ?? -1
  const mention = mentions[subject]
  if (mention?.last !== cue - 1 || mention.first <= before || words[mention.last]?.owns) return undefined
  return mention.kind === MentionKind.name || mention.kind === MentionKind.role ? subject : undefined
}

/** “…”, but / “…” while */
function startsClause(codes: readonly WordClass[], from: number): boolean {
  const code = codes[codes[from] === WordClass.comma ? from + 1 : from]
  return code === WordClass.but || code === WordClass.and || code === WordClass.when
}

const verbs: ReadonlySet<WordClass> = new Set<WordClass>([WordClass.speech, WordClass.tell, WordClass.call])
