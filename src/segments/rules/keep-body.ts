import {isProse} from '../lines/block-facts.js'
import {findCoreRun} from '../model/core-run.js'
import {isParagraph, type Rule} from './rule.js'

/** A single line of at least this length is a story, however little it looks like one. */
const shortestStory = 80

/** A page of prose never loses all of it: where the model keeps nothing, the core run is the body. */
export const keepBody: Rule = ({facts, labels}) => {
  if (labels.some(isParagraph)) return new Map()
  const core = findCoreRun(facts)
  if (core !== undefined) {
    const kept = facts.flatMap((block, i) => (i >= core.first && i <= core.last && isProse(block) ? [i] : []))
    return new Map(kept.map((i) => [i, {label: 'paragraph', rule: 'core of the page'}]))
  }
  const longest = facts.reduce(
    (best, {text}, i) => (text.length > (facts[best]?.text.length ?? 0) ? i : best),
    0
  )
  if ((facts[longest]?.text.length ?? 0) < shortestStory) return new Map()
  return new Map([[longest, {label: 'paragraph', rule: 'longest line of the page'}]])
}
