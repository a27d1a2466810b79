import type {BlockFacts} from '../block-facts.js'
import {headlineMargin} from '../label-blocks.js'
import {firstParagraph, isFurniture, type Page, type Rule, type SettledLabel} from './rule.js'

/** How far above the first paragraph a headline is looked for, in blocks. */
const reach = 60
/** How far apart two copies of it may stand. */
const copyReach = 12
/** How unlikely a headline may be by the model, in its own units, and what the label that it gave is worth. */
const threshold = -8
const bonus = 3
/** What it is worth to stand in the first line, which is the title of most crawled pages: `Headline - Site`. */
const titleBonus = 5
/** What it costs to look like a sentence, a menu or a caption. */
const penalty = 4
/** What a byline or date close below it is worth. */
const signatureBonus = 2

/**
 * One line is the headline: the likeliest above the story, even where the model finds another label likelier for it.
 * A second copy is boilerplate, and a later headline that of another story in the same text.
 */
export const keepOneHeadline: Rule = (page) => {
  const {facts, labels} = page
  const first = firstParagraph(page)
  const likeliest = likeliestHeadline(page, first)
  if (likeliest === undefined) return new Map()
  // Of copies the first is the headline, the others repeat it.
  const best = facts.findIndex(({text}, i) => i >= likeliest - copyReach && text === facts[likeliest]?.text)
  const settled = new Map<number, SettledLabel>()
  if (labels[best]?.label !== 'headline') settled.set(best, {label: 'headline', rule: 'likeliest headline'})
  labels.forEach(({label}, i) => {
    if (i === best) return
    const isCopy = facts[i]?.text === facts[best]?.text
    if (label !== 'headline' && !(isCopy && isFurniture(labels[i]))) return
    if (isCopy) settled.set(i, {label: 'boilerplate', kind: 'other', rule: 'headline repeated'})
    else settled.set(i, {label: i > first ? 'subheading' : 'boilerplate', rule: 'another headline'})
  })
  return settled
}

function likeliestHeadline(page: Page, end: number): number | undefined {
  const {labels} = page
  let best: number | undefined
  let most = threshold
  for (let i = Math.max(0, end - reach); i < end; i++) {
    const value = valueOf(page, i)
    if (value > most) [best, most] = [i, value]
  }
  // Right above what looks most like it may stand the headline itself: the deck below it is the longer of the two.
  if (best !== undefined && isOverDeck(page, best)) return best - 1
  if (best !== undefined) return best
  const labelled = labels.findIndex(({label}) => label === 'headline')
  return labelled < 0 ? undefined : labelled
}

function valueOf({facts, scores, labels}: Page, i: number): number {
  const block = facts[i]
  const label = labels[i]?.label
  if (block === undefined || (label !== 'headline' && label !== 'deck' && !isFurniture(labels[i])))
    return -Infinity
  let value = headlineMargin(scores[i] ?? [])
  if (label === 'headline') value += bonus
  if (i > 0 && isInTitle(facts, i)) value += titleBonus
  if (!looksLikeHeadline(block)) value -= penalty
  if (isOverSignature(labels, i)) value += signatureBonus
  return value
}

/** Whether a byline or date stands close below a block, and none close above. */
function isOverSignature(labels: Page['labels'], i: number): boolean {
  const isSigned = (from: number, to: number) =>
    labels.slice(Math.max(0, from), to).some(({label}) => label === 'byline' || label === 'date')
  return isSigned(i + 1, i + 5) && !isSigned(i - 4, i)
}

const isInTitle = (facts: Page['facts'], i: number): boolean => {
  const {text = '', words = []} = facts[i] ?? {}
  return words.length >= 4 && (facts[0]?.text.startsWith(text) ?? false)
}

const looksLikeHeadline = ({text, words, cue, credit}: BlockFacts): boolean =>
  words.length >= 3 &&
  text.length <= 140 &&
  !/[^.]\.["”’]?$/.test(text) &&
  !isCueOfLine(cue, words) &&
  credit?.certain !== true

function isOverDeck({facts, labels}: Page, i: number): boolean {
  const [above, block] = [facts[i - 1], facts[i]]
  if (above === undefined || block === undefined || isInTitle(facts, i) || i < 1) return false
  const isFree = isFurniture(labels[i - 1]) || labels[i - 1]?.label === 'headline'
  return (
    isFree &&
    looksLikeHeadline(above) &&
    !isCueOfLine(above.cue, above.words) &&
    above.words.length >= 5 &&
    above.text.length < block.text.length
  )
}

/** Whether a cue speaks for all of the line: `In pictures: …` is a headline of six words with a cue before it. */
const isCueOfLine = (cue: BlockFacts['cue'], words: readonly string[]): boolean =>
  cue?.certain === true && !(cue.kind === 'related' && words.length >= 6)
