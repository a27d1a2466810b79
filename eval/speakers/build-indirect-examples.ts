import {findRanges} from '../../src/quotes/find-ranges.js'
import type {QuotedRange} from '../../src/quotes/pair-marks.js'
import {addIndirectFeatures, addSilenceFeatures} from '../../src/speakers/indirect/add-indirect-features.js'
import {createFeatureList} from '../../src/speakers/attribution/features/feature-list.js'
import {
  indirectCandidates,
  reportsSpeech,
  unquotedSentences
} from '../../src/speakers/indirect/indirect-candidates.js'
import {readPassage, spanOfMention, spanOfWords} from '../../src/speakers/mentions/passage.js'
import {findBlocks} from '../../src/text/blocks.js'
import type {Example} from './build-examples.js'
import type {Attribution} from '../corpora.js'
import {isPlain, isSameSpeech} from '../score/indirect.js'
import {overlapAll} from '../score/ranges.js'
import type {AnnotatedArticle, Range} from './read-articles.js'

/** One example for each word of an article that may report speech; its first candidate is that none is reported. */
export function buildIndirectExamples(article: AnnotatedArticle): Example[] {
  const {text} = article
  const paragraphs = findBlocks(text)
  const ranges = findRanges(text, paragraphs)
  const passage = readPassage(text, paragraphs, ranges)
  const plain = reportedWithoutMarks(article)
  const list = createFeatureList()
  const examples: Example[] = []
  for (const sentence of unquotedSentences(passage, spokenRanges(article, ranges))) {
    for (let cue = sentence.first; cue <= sentence.last; cue++) {
      if (!reportsSpeech(passage, cue)) continue
      const features: number[] = []
      const ends: number[] = []
      const right: boolean[] = []
      const add = (isRight: boolean): void => {
        for (const feature of list.values.subarray(0, list.length)) features.push(feature)
        ends.push(features.length)
        right.push(isRight)
      }
      addSilenceFeatures(list, passage, cue)
      add(false)
      for (const candidate of indirectCandidates(passage, sentence, cue)) {
        addIndirectFeatures(list, passage, sentence, cue, candidate)
        const mention = passage.mentions[candidate.mention]
        const {start, end} = mention ? spanOfMention(passage, mention) : {start: 0, end: 0}
        const content = candidate.content.map((words): Range => {
          const span = spanOfWords(passage, words)
          return [span.start, span.end]
        })
        add(plain.some((attribution) => isSameSpeech(content, [start, end], attribution)))
      }
      right[0] = !right.includes(true)
      examples.push({
        article: article.id,
        features: Int32Array.from(features),
        ends,
        right,
        accepted: right,
        named: !right[0],
        words: 0,
        weight: 1
      })
    }
  }
  return examples
}

/** The attributions of an article whose words stand without quotation marks, and that have a speaker. */
export const reportedWithoutMarks = ({text, attributions}: AnnotatedArticle): Attribution[] =>
  attributions.filter((attribution) => isPlain(text, attribution))

/** The ranges that somebody says, by the annotation. */
export const spokenRanges = (article: AnnotatedArticle, ranges: readonly QuotedRange[]): Set<number> =>
  new Set(
    ranges.flatMap(({inner}, index) => {
      const range: Range = [inner.start, inner.end]
      const isSpoken = article.attributions.some(({content}) => overlapAll(range, content) > 0)
      return isSpoken ? [index] : []
    })
  )
