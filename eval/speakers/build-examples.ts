import {findRanges, paragraphsToRead} from '../../src/quotes/find-ranges.js'
import {addCandidateFeatures} from '../../src/speakers/attribution/features/add-candidate-features.js'
import {situationAt, type Decision, type Situation} from '../../src/speakers/attribution/situation.js'
import {findCandidates} from '../../src/speakers/attribution/candidates.js'
import {describePassage} from '../../src/speakers/attribution/features/describe-passage.js'
import {createFeatureList, type FeatureList} from '../../src/speakers/attribution/features/feature-list.js'
import {readPassage, spanOfMention} from '../../src/speakers/mentions/passage.js'
import {findBlocks} from '../../src/text/blocks.js'
import {tightestCover} from '../score/quoted-ranges.js'
import {overlapAll} from '../score/ranges.js'
import type {AnnotatedArticle, Range} from './read-articles.js'

/** One range with its candidates’ features, and which candidates are right. */
export interface Example {
  article: string
  /** Candidate `i` has the features from `ends[i - 1]` to `ends[i]`. */
  features: Int32Array
  ends: number[]
  /** The candidate to learn. */
  right: boolean[]
  /** The candidates that count as right where it is scored: every mention within the annotated source. */
  accepted: boolean[]
  /** Whether somebody is annotated as the speaker, and how many words were said. */
  named: boolean
  words: number
  weight: number
}

/** Chooses what the next range will know as the last decision: the annotated one, or what a model says. */
export type Decide = (example: Example, decisions: readonly Decision[]) => Decision

/** The source that the annotators gave a range; `undefined` where it is nobody’s words. */
export const sourceOf = ({attributions}: AnnotatedArticle, range: Range): Range[] | undefined =>
  tightestCover(range, attributions)?.source

export interface BuildOptions {
  /** Read the article in one line. */
  flat?: boolean
  decide?: Decide
  /** Which templates of features to keep; all by default. */
  keep?: (template: number) => boolean
}

/** The examples of an article, in order. */
export function buildExamples(
  article: AnnotatedArticle,
  {flat = false, decide, keep}: BuildOptions = {}
): Example[] {
  const text = flat ? article.text.replace(/\n/g, ' ') : article.text
  const paragraphs = findBlocks(text)
  const ranges = findRanges(text, paragraphs)
  const passage = readPassage(text, paragraphsToRead(paragraphs, ranges), ranges)
  const list = createFeatureList()
  const examples: Example[] = []
  let previous: Situation['previous']
  let kept: number | undefined
  const described = describePassage(passage)
  for (const [index, range] of ranges.entries()) {
    const facts = described.ranges[index]
    if (!facts) continue
    const situation = situationAt(passage, described, index, facts, previous)
    const source = sourceOf(article, [range.inner.start, range.inner.end])
    const candidates: Decision[] = ['nobody', 'unnamed', ...findCandidates(passage, index, kept)]
    const features: number[] = []
    const ends: number[] = []
    const right: boolean[] = []
    let gold: Decision | undefined
    for (const candidate of candidates) {
      addCandidateFeatures(list, situation, candidate)
      features.push(...valuesOf(list, keep))
      ends.push(features.length)
      right.push(fits(candidate))
    }
    const accepted = [...right]
    // “Smith” is within the sources “a spokesman for Smith” and “Smith’s spokesman”, but it is not Smith who speaks:
    // of the first mention, the widest counts.
    let first: Decision | undefined
    for (const [at, candidate] of candidates.entries()) {
      if (typeof candidate !== 'number' || !right[at]) continue
      const mention = passage.mentions[candidate]
      const best = typeof first === 'number' ? passage.mentions[first] : undefined
      if (!mention || (best && (mention.first !== best.first || mention.last <= best.last))) continue
      first = candidate
    }
    for (const [at, candidate] of candidates.entries()) {
      if (typeof candidate === 'number' && candidate !== first) right[at] = false
      if (right[at]) gold = candidate
    }
    const example: Example = {
      article: article.id,
      features: Int32Array.from(features),
      ends,
      right,
      accepted,
      named: source !== undefined && source.length > 0,
      words: facts.words,
      weight: 1
    }
    examples.push(example)
    const decision: Decision = decide ? decide(example, candidates) : (gold ?? 'unnamed')
    previous = {decision, facts}
    kept = typeof decision === 'number' ? decision : kept

    function fits(candidate: Decision): boolean {
      if (candidate === 'nobody') return source === undefined
      if (candidate === 'unnamed') return source?.length === 0
      const mention = passage.mentions[candidate]
      if (!mention || !source) return false
      const {start, end} = spanOfMention(passage, mention)
      return overlapAll([start, end], source) >= Math.max(1, 0.5 * (end - start))
    }
  }
  return examples
}

function valuesOf({values, templates, length}: FeatureList, keep: BuildOptions['keep']): Int32Array {
  return values.subarray(0, length).filter((_, index) => keep?.(templates[index] ?? 0) !== false)
}
