import {isProse} from '../../lines/block-facts.js'
import {firstParagraph, isFurniture, isParagraph, type Page, type Rule, type SettledLabel} from '../rule.js'
import {topicOf} from '../topic.js'
import {fewestHeadlineWords, headlineValue, isFlawless, longestHeadline} from './headline-value.js'
import {topOfHeadlines} from './top-of-headlines.js'

/** How far above the first paragraph a headline is looked for, in blocks. */
const reach = 60
/** How far below the start of what passes for the story: a headline is easily taken for its first paragraph. */
const inside = 3
/** How far below such a headline the story goes on at the latest, in blocks. */
const leadReach = 6
/** How far apart two copies of it may stand. */
const copyReach = 12
/** How unlikely a headline may be by the model, in its own units. */
const threshold = -8

/**
 * One line is the headline: the likeliest above the story or at its start, even where the model finds another label likelier for it.
 * A second copy is boilerplate, and a later headline that of another story in the same text.
 */
export const keepOneHeadline: Rule = (page) => {
  const {facts, labels} = page
  if (isLineAlone(page)) return new Map([[0, {label: 'headline', rule: 'line alone on its page'}]])
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

/** A headline and nothing else: one line that is no sentence. */
function isLineAlone({facts, labels}: Page): boolean {
  const [block] = facts
  if (block === undefined || facts.length > 1 || !isParagraph(labels[0])) return false
  return block.words.length >= fewestHeadlineWords && isFlawless(block) && !block.endsSentence
}

function likeliestHeadline(page: Page, end: number): number | undefined {
  const {labels} = page
  const topic = topicOf(page)
  let best: number | undefined
  let most = threshold
  for (let i = Math.max(0, end - reach); i < Math.min(end + inside, labels.length); i++) {
    if (i >= end && !mayOpenStory(page, i)) continue
    const value = headlineValue(page, i, topic, most)
    if (value > most) [best, most] = [i, value]
  }
  if (best === undefined) {
    const labelled = labels.findIndex(({label}) => label === 'headline')
    return labelled < 0 ? undefined : labelled
  }
  return topOfHeadlines(page, best, most, topic)
}

/** `Ferry stays`, `Will it stay?`, `Mayor: ‘It stays’`; not `He was a runt.'`, `“Recount!”`, which are sentences of speech. */
const endsAsTitle = /(?:[^.…:;,!?"”’')]["”’')]?|[!?])$/

/** Whether what passes for a paragraph may be the headline: short, without a full stop, with prose close below it. */
function mayOpenStory({facts, labels}: Page, i: number): boolean {
  const text = facts[i]?.text ?? ''
  const isLine =
    isParagraph(labels[i]) &&
    facts[i]?.dateline === undefined &&
    text.length <= longestHeadline &&
    endsAsTitle.test(text.slice(-2))
  const below = facts.slice(i + 1, i + 1 + leadReach)
  return isLine && below.some((block, k) => isParagraph(labels[i + 1 + k]) && isProse(block))
}
