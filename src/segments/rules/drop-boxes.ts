import {isFurniture, isParagraph, type Rule, type SettledLabel} from './rule.js'

/** Longer lines are paragraphs even inside a box. */
const longest = 140

/** A short line between two that sign readers up, or two that share, belongs to their box. */
export const dropBoxes: Rule = ({facts, labels}) => {
  const settled = new Map<number, SettledLabel>()
  facts.forEach((block, i) => {
    const above = facts[i - 1]?.cue
    const below = facts[i + 1]?.cue
    if (above?.certain !== true || below?.certain !== true || above.kind !== below.kind) return
    if (block.text.length > longest || block.cue !== undefined) return
    if (isParagraph(labels[i]) || isFurniture(labels[i])) {
      settled.set(i, {label: 'boilerplate', kind: above.kind, rule: `within a box of ${above.kind}`})
    }
  })
  return settled
}
