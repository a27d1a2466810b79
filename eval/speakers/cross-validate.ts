import {buildExamples, type Example} from './build-examples.js'
import {roundWeights} from './encode-weights.js'
import type {AnnotatedArticle} from './read-articles.js'
import {rank, trainRanker, type TrainingOptions} from './train-ranker.js'

/** What a model that never saw the article decided on one range. */
export interface Decided {
  fold: string
  /** Whether it gave the range to a mention, how probable it held that, and whether it is right. */
  predicted: boolean
  probability: number
  right: boolean
  named: boolean
  words: number
}

/**
 * Trains without each fold (a publisher, a month) and decides its ranges, each decision knowing the last one as in
 * real use. `always` is learnt from for every fold; `keep` says which templates
 * of features the examples have.
 */
export function crossValidate(
  articles: readonly AnnotatedArticle[],
  examplesOf: (article: AnnotatedArticle) => readonly Example[],
  foldOf: (article: AnnotatedArticle) => string,
  options: TrainingOptions,
  always: readonly Example[] = [],
  keep: (template: number) => boolean = () => true
): Decided[] {
  const folds = [...new Set(articles.map(foldOf))].sort()
  return folds.flatMap((fold) => {
    const others = articles.filter((article) => foldOf(article) !== fold).flatMap(examplesOf)
    // As they would be in the package, in steps.
    const {step, steps} = roundWeights(trainRanker([...others, ...always], options))
    const weights = Float32Array.from(steps, (weight) => step * weight)
    const decided: Decided[] = []
    for (const article of articles) {
      if (foldOf(article) !== fold) continue
      buildExamples(article, {
        keep,
        decide: (example, candidates) => {
          const probabilities = rank(weights, example)
          const best = probabilities.indexOf(Math.max(...probabilities))
          const decision = candidates[best] ?? 'nobody'
          const predicted = typeof decision === 'number'
          decided.push({
            fold,
            predicted,
            probability: probabilities[best] ?? 0,
            right: predicted && example.accepted[best] === true,
            named: example.named,
            words: example.words
          })
          return decision
        }
      })
    }
    return decided
  })
}

/** F1 of a range given to its annotated speaker. */
export function f1Of(decided: readonly Decided[]): number {
  const predicted = decided.filter((one) => one.predicted).length
  const named = decided.filter((one) => one.named).length
  const right = decided.filter((one) => one.right).length
  return (2 * right) / (predicted + named)
}
