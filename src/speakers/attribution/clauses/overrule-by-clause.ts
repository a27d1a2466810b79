import type {Passage} from '../../mentions/passage.js'
import type {RangeFacts} from '../features/describe-range.js'
import type {Decision} from '../situation.js'
import {isSpokenOf} from './is-spoken-of.js'
import {signatureBehind} from './signature-behind.js'
import {speakerBehind} from './speaker-behind.js'
import {speakerBeside} from './speaker-beside.js'
import {speakerOfSentence} from './speaker-of-sentence.js'
import {speakerQuoted} from './speaker-quoted.js'

/** Who says a range by the clause that it stands in, or by the signature below it; else whom the ranker gave it. */
export function overruleByClause(
  passage: Passage,
  range: number,
  facts: RangeFacts,
  ranked: Decision
): Decision {
  const said =
    signatureBehind(passage, range) ??
    speakerQuoted(passage, range) ??
    speakerBehind(passage, range, ranked) ??
    speakerBeside(passage, range, ranked) ??
    (ranked === 'nobody' ? speakerOfSentence(passage, facts) : undefined) ??
    ranked
  return typeof said === 'number' && isSpokenOf(passage, range, said) ? 'unnamed' : said
}
