import type {Reason} from '../../../types.js'
import type {FeatureList} from '../features/feature-list.js'
import {weightOf, type Weights} from './ranker.js'

/**
 * What the templates look at, by the first of each group: of a mention (add-mention-features.ts), and from 100 on of nobody
 * (add-nobody-features.ts).
 */
const groups: readonly (readonly [first: number, rule: string])[] = [
  [1, 'kind and place of the mention'],
  [10, 'words around the mention'],
  [20, 'words around the quotation'],
  [30, 'words between mention and quotation'],
  [40, 'who spoke last'],
  [50, 'subject of the nearest verb of saying'],
  [60, 'verb that follows the mention'],
  [70, 'the quotation that follows'],
  [100, 'the quotation by itself'],
  [110, 'words around the quotation'],
  [120, 'who spoke last']
]

/** How much each group of features spoke for a decision, the strongest first; groups that said nothing are left out. */
export function explainDecision(list: FeatureList, weights: Weights): Reason[] {
  const sums = new Map<string, number>()
  for (let index = 0; index < list.length; index++) {
    const weight = weightOf(weights, list.values[index] ?? 0)
    const rule = ruleOf(list.templates[index] ?? 0)
    sums.set(rule, (sums.get(rule) ?? 0) + weight)
  }
  return [...sums]
    .map(([rule, weight]) => ({rule, weight: Math.round(weight * 100) / 100}))
    .filter(({weight}) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
}

function ruleOf(template: number): string {
  // Somebody unnamed has the templates of nobody, a hundred further on.
  const own = template >= 200 ? template - 100 : template
  let found = 'the quotation by itself'
  for (const [first, rule] of groups) if (own >= first) found = rule
  return found
}
