import type {Reason} from '../../types.js'
import type {FeatureList} from './feature-list.js'
import {weightOf, type Weights} from './ranker.js'

const byItself = 'the quotation by itself'
const around = 'words around the quotation'
const before = 'who spoke last'

/**
 * What the templates look at, by the first of each group: of a mention (add-mention-features.ts), from 100 on of nobody and
 * from 200 on of somebody unnamed (add-nobody-features.ts).
 */
const groups: readonly (readonly [first: number, rule: string])[] = [
  [1, 'kind and place of the mention'],
  [10, 'words around the mention'],
  [20, around],
  [30, 'words between mention and quotation'],
  [40, before],
  [50, 'subject of the nearest verb of saying'],
  [60, 'verb that follows the mention'],
  [70, 'the quotation that follows'],
  [100, byItself],
  [110, around],
  [120, before],
  [200, byItself],
  [210, around],
  [220, before]
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
  let found = byItself
  for (const [first, rule] of groups) if (template >= first) found = rule
  return found
}
