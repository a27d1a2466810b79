import {isFurniture, isParagraph, settleBlocks, type Rule} from './rule.js'

/** Longer lines are paragraphs even inside a box. */
const longest = 140

/** A short line between two that sign readers up, or two that share, belongs to their box. */
export const dropBoxes: Rule = (page) =>
  settleBlocks(page, ({text, cue}, own, i) => {
    if (cue !== undefined || text.length > longest) return undefined
    const above = page.facts[i - 1]?.cue
    const below = page.facts[i + 1]?.cue
    if (above?.certain !== true || below?.certain !== true || above.kind !== below.kind) return undefined
    if (!isParagraph(own) && !isFurniture(own)) return undefined
    return {label: 'boilerplate', kind: above.kind, rule: `within a box of ${above.kind}`}
  })
