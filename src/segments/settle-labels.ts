import {isProse, type BlockFacts} from './block-facts.js'
import {findCoreRun} from './core-run.js'
import {headlineMargin, type StateScores} from './label-blocks.js'
import type {BlockLabel} from './segment-model.js'

/** A label with the rule that overruled the model, where one did. */
export interface SettledLabel {
  label: BlockLabel | 'subheading'
  rule?: string
}

/**
 * Makes a sensible article of the model's labels: a page of prose has a body, one line is the headline, and short
 * lines between the paragraphs are subheadings.
 */
export function settleLabels(
  facts: readonly BlockFacts[],
  labels: readonly BlockLabel[],
  scores: readonly StateScores[]
): SettledLabel[] {
  const settled = labels.map((label): SettledLabel => ({label}))
  for (const settle of [keepBody, keepOneHeadline, markSubheadings]) settle(settled, facts, scores)
  return settled
}

type Settle = (settled: SettledLabel[], facts: readonly BlockFacts[], scores: readonly StateScores[]) => void

/** A page of prose never loses all of it: where the model keeps nothing, the core run is the body. */
const keepBody: Settle = (settled, facts) => {
  if (settled.some(({label}) => label === 'paragraph')) return
  const core = findCoreRun(facts)
  if (core !== undefined) {
    facts.forEach((block, i) => {
      if (i >= core.first && i <= core.last && isProse(block))
        settled[i] = {label: 'paragraph', rule: 'core of the page'}
    })
    return
  }
  const longest = facts.reduce(
    (best, block, i) => (block.text.length > (facts[best]?.text.length ?? 0) ? i : best),
    0
  )
  if ((facts[longest]?.text.length ?? 0) >= 60)
    settled[longest] = {label: 'paragraph', rule: 'longest line of the page'}
}

/** Of several headlines the likeliest stays, and among equals the first; a second copy is boilerplate. */
const keepOneHeadline: Settle = (settled, facts, scores) => {
  const candidates = settled.flatMap(({label}, i) => (label === 'headline' ? [i] : []))
  const gain = (i: number) => headlineMargin(scores[i] ?? [])
  const best = candidates.reduce<number | undefined>(
    (a, b) => (a === undefined || gain(b) > gain(a) ? b : a),
    undefined
  )
  const firstParagraph = settled.findIndex(({label}) => label === 'paragraph')
  for (const i of candidates) {
    if (i === best) continue
    const isLater = firstParagraph >= 0 && i > firstParagraph && facts[i]?.text !== facts[best ?? 0]?.text
    settled[i] = isLater
      ? {label: 'subheading', rule: 'later headline'}
      : {label: 'boilerplate', rule: 'headline repeated'}
  }
}

/** A short line without a full stop between two paragraphs is a subheading, not one of them. */
const markSubheadings: Settle = (settled, facts) => {
  settled.forEach(({label}, i) => {
    const block = facts[i]
    if (label !== 'paragraph' || block === undefined || !looksLikeSubheading(block)) return
    const before = settled.slice(Math.max(0, i - 3), i).some((other) => other.label === 'paragraph')
    const next = facts[i + 1]
    if (before && next !== undefined && settled[i + 1]?.label === 'paragraph' && isProse(next)) {
      settled[i] = {label: 'subheading', rule: 'short line between paragraphs'}
    }
  })
}

const looksLikeSubheading = ({text, words}: BlockFacts): boolean =>
  text.length <= 80 &&
  words.length <= 12 &&
  words.length >= 1 &&
  /^["“‘']?[\p{Lu}\d]/u.test(text) &&
  !/[.!:;,…"”]$/.test(text)
