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
  for (const settle of steps) settle(settled, facts, scores)
  return settled
}

type Settle = (settled: SettledLabel[], facts: readonly BlockFacts[], scores: readonly StateScores[]) => void

const steps: readonly Settle[] = [keepBody, keepDateline, dropNotices, keepOneHeadline, markSubheadings]

const isParagraph = (settled: SettledLabel | undefined): boolean => settled?.label === 'paragraph'

/** A page of prose never loses all of it: where the model keeps nothing, the core run is the body. */
function keepBody(settled: SettledLabel[], facts: readonly BlockFacts[]): void {
  if (settled.some(isParagraph)) return
  const core = findCoreRun(facts)
  if (core !== undefined) {
    for (let i = core.first; i <= core.last; i++) {
      const block = facts[i]
      if (block && isProse(block)) settled[i] = {label: 'paragraph', rule: 'core of the page'}
    }
    return
  }
  const longest = facts.reduce(
    (best, block, i) => (block.text.length > (facts[best]?.text.length ?? 0) ? i : best),
    0
  )
  const block = facts[longest]
  if (block && block.text.length >= 80)
    settled[longest] = {label: 'paragraph', rule: 'longest line of the page'}
}

/** A dateline alone on its line belongs to the paragraph below it. */
function keepDateline(settled: SettledLabel[], facts: readonly BlockFacts[]): void {
  const first = settled.findIndex(isParagraph)
  const above = facts[first - 1]
  if (above?.dateline && above.dateline.places.length > 0 && above.dateline.end >= above.text.length - 1) {
    settled[first - 1] = {label: 'paragraph', rule: 'dateline alone on its line'}
  }
}

/** Kinds of boilerplate whose lines are written in sentences, like the story they stand in. */
const notices = new Set(['contributor', 'correction', 'copyright'])

/** A notice that the desk put under the story is none of its paragraphs, however much it reads like one. */
function dropNotices(settled: SettledLabel[], facts: readonly BlockFacts[]): void {
  facts.forEach(({cue}, i) => {
    if (isParagraph(settled[i]) && cue?.certain === true && notices.has(cue.kind)) {
      settled[i] = {label: 'boilerplate', rule: cue.rule}
    }
  })
}

/** How far above the first paragraph a headline is looked for, in blocks. */
const headlineReach = 40

/**
 * One line is the headline: the likeliest above the story, even where the model finds another label likelier for it.
 * A second copy is boilerplate, and a later headline that of another story in the same text.
 */
function keepOneHeadline(
  settled: SettledLabel[],
  facts: readonly BlockFacts[],
  scores: readonly StateScores[]
): void {
  const firstParagraph = settled.findIndex(isParagraph)
  const end = firstParagraph < 0 ? settled.length : firstParagraph
  let best: number | undefined
  let most = -8
  for (let i = Math.max(0, end - headlineReach); i < end; i++) {
    const margin = headlineMargin(scores[i] ?? []) + (settled[i]?.label === 'headline' ? 3 : 0)
    if (margin > most && canBeHeadline(settled[i]?.label)) [best, most] = [i, margin]
  }
  const headline = settled.findIndex(({label}) => label === 'headline')
  best ??= headline < 0 ? undefined : headline
  if (best === undefined) return
  if (settled[best]?.label !== 'headline') settled[best] = {label: 'headline', rule: 'likeliest headline'}
  settled.forEach(({label}, i) => {
    if (label !== 'headline' || i === best) return
    const isOfAnother = firstParagraph >= 0 && i > firstParagraph && facts[i]?.text !== facts[best]?.text
    settled[i] = isOfAnother
      ? {label: 'subheading', rule: 'later headline'}
      : {label: 'boilerplate', rule: 'headline repeated'}
  })
}

const canBeHeadline = (label: SettledLabel['label'] | undefined): boolean =>
  label === 'headline' || label === 'deck' || label === 'related' || label === 'boilerplate'

/** A short line without a full stop between two paragraphs is a subheading, not one of them. */
function markSubheadings(settled: SettledLabel[], facts: readonly BlockFacts[]): void {
  settled.forEach((own, i) => {
    const block = facts[i]
    if (!isParagraph(own) || block === undefined || !looksLikeSubheading(block)) return
    const before = settled.slice(Math.max(0, i - 3), i).some(isParagraph)
    const next = facts[i + 1]
    if (before && isParagraph(settled[i + 1]) && next && isProse(next)) {
      settled[i] = {label: 'subheading', rule: 'short line between paragraphs'}
    }
  })
}

const looksLikeSubheading = ({text, words}: BlockFacts): boolean =>
  text.length <= 80 &&
  words.length <= 12 &&
  /^["“‘']?[\p{Lu}\d]/u.test(text) &&
  // A question of an interview is a paragraph; a heading that asks is short.
  !(/\?$/.test(text) && words.length > 6) &&
  !/[.!:;,…"”]$/.test(text)
