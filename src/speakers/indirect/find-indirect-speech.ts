import type {Span} from '../../text/span.js'
import {addIndirectFeatures, addSilenceFeatures} from './add-indirect-features.js'
import {createFeatureList} from '../attribution/features/feature-list.js'
import {indirectCandidates, reportsSpeech, unquotedSentences} from './indirect-candidates.js'
import {spanOfWords, type Passage} from '../mentions/passage.js'
import type {Words} from '../words/word.js'
import {scoreOf, softmax} from '../attribution/ranker/ranker.js'
import {calibrate, type SpeakerModel} from '../attribution/ranker/speaker-model.js'

/** A clause that a reporter puts into somebody’s mouth without quotation marks. */
export interface IndirectSpeech {
  /** The mention of the speaker, by index. */
  mention: number
  /** The word that tells of the saying. */
  cue: Words
  /** The reported words: before and after the attribution where it splits them. */
  content: Span[]
  /** How probable the ranker holds it, and the share of such readings that annotators confirm. */
  probability: number
  confidence: number
}

/** A reading of at least this probability is reported. */
const likely = 0.5

/**
 * The clauses that are reported in sentences in which nothing is quoted.
 *
 * @param spoken The ranges that are quotes, by index.
 * @param threshold Less likely readings are left out: what is reported should be.
 */
export function findIndirectSpeech(
  passage: Passage,
  {indirect, confidence}: Pick<SpeakerModel, 'indirect' | 'confidence'>,
  spoken: ReadonlySet<number>,
  threshold = likely
): IndirectSpeech[] {
  const list = createFeatureList()
  const found: IndirectSpeech[] = []
  for (const sentence of unquotedSentences(passage, spoken)) {
    const ofSentence: IndirectSpeech[] = []
    for (let cue = sentence.first; cue <= sentence.last; cue++) {
      if (!reportsSpeech(passage, cue)) continue
      const candidates = indirectCandidates(passage, sentence, cue)
      addSilenceFeatures(list, passage, cue)
      const scores = [scoreOf(indirect, list)]
      for (const candidate of candidates) {
        addIndirectFeatures(list, passage, sentence, cue, candidate)
        scores.push(scoreOf(indirect, list))
      }
      const probabilities = softmax(scores)
      // Readings of one speech share its probability: how sure it is that there is one, and that this is the one.
      const [silence = 1, ...readings] = probabilities
      const chosen = candidates[readings.indexOf(Math.max(...readings))]
      const probability = Math.sqrt((1 - silence) * Math.max(...readings))
      if (!chosen || probability < threshold) continue
      const content = chosen.content.map((words) => spanOfWords(passage, words))
      ofSentence.push({
        mention: chosen.mention,
        cue: {first: cue, last: cue},
        content,
        probability,
        confidence: calibrate(confidence.indirect, probability)
      })
    }
    found.push(...keepApart(ofSentence))
  }
  return found
}

/** Of speeches that overlap (“he said she told him that …”) the likeliest, in the order of the text. */
function keepApart(speeches: readonly IndirectSpeech[]): IndirectSpeech[] {
  const kept: IndirectSpeech[] = []
  for (const speech of [...speeches].sort((a, b) => b.probability - a.probability)) {
    const span = spanOf(speech)
    if (!kept.some((other) => overlaps(spanOf(other), span))) kept.push(speech)
  }
  return kept.sort((a, b) => spanOf(a).start - spanOf(b).start)
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** From the first reported word to the last, with the attribution between them where it splits them. */
export const spanOf = ({content}: IndirectSpeech): Span => ({
  start: content[0]?.start ?? 0,
  end: content.at(-1)?.end ?? 0
})
