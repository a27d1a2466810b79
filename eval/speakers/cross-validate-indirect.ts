import {isSameSpeech, saying} from '../score/indirect.js'
import {findRanges} from '../../src/quotes/find-ranges.js'
import type {Weights} from '../../src/speakers/attribution/ranker/ranker.js'
import {findIndirectSpeech} from '../../src/speakers/indirect/find-indirect-speech.js'
import {readPassage, spanOfMention} from '../../src/speakers/mentions/passage.js'
import {findBlocks} from '../../src/text/blocks.js'
import type {Span} from '../../src/text/span.js'
import {buildIndirectExamples, reportedWithoutMarks, spokenRanges} from './build-indirect-examples.js'
import {roundWeights} from './encode-weights.js'
import type {AnnotatedArticle, Range} from './read-articles.js'
import {trainRanker, type TrainingOptions} from './train-ranker.js'

/** What a ranker that never saw the article takes for reported speech. */
interface DecidedSpeech {
  predicted: true
  probability: number
  /** Whether the annotators say so too; half of the others are speech that nobody annotated. */
  right: boolean
}

export interface IndirectValidation {
  decided: DecidedSpeech[]
  /** How many reported clauses are annotated with a word of saying. */
  annotated: number
}

/** Trains without each fold (a publisher, a month) and reads its articles. */
export function crossValidateIndirect(
  articles: readonly AnnotatedArticle[],
  foldOf: (article: AnnotatedArticle) => string,
  options: TrainingOptions
): IndirectValidation {
  const examples = new Map(articles.map((article) => [article, buildIndirectExamples(article)]))
  const decided: DecidedSpeech[] = []
  let annotated = 0
  for (const fold of new Set(articles.map(foldOf))) {
    const others = articles.filter((article) => foldOf(article) !== fold)
    // As the library has them: rounded.
    const indirect = roundWeights(
      trainRanker(
        others.flatMap((article) => examples.get(article) ?? []),
        options
      )
    )
    for (const article of articles) {
      if (foldOf(article) !== fold) continue
      annotated += reportedWithoutMarks(article).filter(({cue}) =>
        cue.some((range) => saying.test(article.text.slice(...range)))
      ).length
      decided.push(...decide(article, indirect))
    }
  }
  return {decided, annotated}
}

function decide(article: AnnotatedArticle, indirect: Weights): DecidedSpeech[] {
  const {text} = article
  const paragraphs = findBlocks(text)
  const ranges = findRanges(text, paragraphs)
  const passage = readPassage(text, paragraphs, ranges)
  const model = {indirect, confidence: {direct: [], indirect: []}}
  const free = new Set(reportedWithoutMarks(article))
  return findIndirectSpeech(passage, model, spokenRanges(article, ranges), 0).map((speech) => {
    const mention = passage.mentions[speech.mention]
    const speaker = mention ? rangeOf(spanOfMention(passage, mention)) : ([0, 0] satisfies Range)
    const hit = [...free].find((attribution) =>
      isSameSpeech(speech.content.map(rangeOf), speaker, attribution)
    )
    if (hit) free.delete(hit)
    return {predicted: true, probability: speech.probability, right: hit !== undefined}
  })
}

const rangeOf = ({start, end}: Span): Range => [start, end]
