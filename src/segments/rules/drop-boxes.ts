import type {BoilerplateKind} from '../../types.js'
import {isFurniture, isParagraph, isWholeLink, settleBlocks, type Rule} from './rule.js'

/** Longer lines are paragraphs even inside a box. */
const longest = 140

/** Kinds of lines that stand alone: between two of them a sentence of the story may stand as well as a box. */
const alone = new Set<BoilerplateKind>(['advertisement', 'other'])

/** A short line between two that sign readers up, or two that share, belongs to their box. */
export const dropBoxes: Rule = (page) =>
  settleBlocks(page, ({text, cue, endsSentence}, own, i) => {
    if (cue !== undefined || text.length > longest) return undefined
    const above = page.facts[i - 1]
    const below = page.facts[i + 1]
    const kind = above?.cue?.kind
    if (
      kind === undefined ||
      above?.cue?.certain !== true ||
      below?.cue?.certain !== true ||
      kind !== below.cue.kind
    )
      return undefined
    if (!isParagraph(own) && !isFurniture(own)) return undefined
    if (isParagraph(own) && endsSentence && (alone.has(kind) || (isWholeLink(above) && !isWholeLink(below))))
      return undefined
    return {label: 'boilerplate', kind, rule: `within a box of ${kind}`}
  })
