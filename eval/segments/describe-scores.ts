import type {Scores} from '../score/precision-recall.js'

/** The scores on one line, in percent: `body f1 94.7, headline 86.1`. Precision and recall are left out. */
export function describeScores(scores: Scores): string {
  const list = (group: Scores, path: readonly string[]): string[] =>
    Object.entries(group).flatMap(([name, value]) => {
      if (typeof value !== 'number') return list(value, [...path, name])
      if (name === 'precision' || name === 'recall') return []
      return [`${[...path, name].join(' ')} ${(100 * value).toFixed(1)}`]
    })
  return list(scores, []).join(', ')
}
