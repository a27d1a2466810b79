import {coverOfDates, isProse, type BlockFacts} from '../lines/block-facts.js'
import {headlineMargin} from '../model/label-blocks.js'
import {firstParagraph, isFurniture, isParagraph, type Page, type Rule, type SettledLabel} from './rule.js'
import {isCaptionHeading, isUnderCaptionHeading} from './mark-captions.js'
import {stemsOf, topicOf} from './topic.js'

/** How far above the first paragraph a headline is looked for, in blocks. */
const reach = 60
/** How far below the start of what passes for the story: a headline is easily taken for its first paragraph. */
const inside = 3
/** How far below such a headline the story goes on at the latest, in blocks. */
const leadReach = 6
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
/** What it is worth to have all its words in the story. */
const topicBonus = 4
/** Hardly a headline is longer, in UTF-16 code units. */
const longest = 140
/** How many longer words it takes for the whole of that. */
const fewestTopicWords = 2

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
  return block.words.length >= fewestWords && isFlawless(block) && !block.endsSentence
}

function likeliestHeadline(page: Page, end: number): number | undefined {
  const {labels} = page
  const topic = topicOf(page)
  let best: number | undefined
  let most = threshold
  for (let i = Math.max(0, end - reach); i < Math.min(end + inside, labels.length); i++) {
    if (i >= end && !mayOpenStory(page, i)) continue
    const value = valueOf(page, i, topic, most)
    if (value > most) [best, most] = [i, value]
  }
  if (best === undefined) {
    const labelled = labels.findIndex(({label}) => label === 'headline')
    return labelled < 0 ? undefined : labelled
  }
  // Right above what looks most like it may stand the headline itself, and that is one of its decks.
  let top = best
  while (top > best - mostDecks && isOverDeck(page, top, top < best, most - overDeck, topic)) top--
  if (top < best) return top
  return isSectionOver(page, best) ? best + 1 : topOfSummary(page, best, topic)
}

/** What speaks for a block as the headline; of one that cannot have as much as `least`, no more than that it has not. */
function valueOf(
  {facts, scores, labels}: Page,
  i: number,
  topic: ReadonlySet<string>,
  least: number
): number {
  const block = facts[i]
  const label = labels[i]?.label
  const mayBe = label === 'headline' || label === 'deck' || label === 'paragraph' || isFurniture(labels[i])
  if (block === undefined || !mayBe || isCaptionHeading(block) || isUnderCaptionHeading(facts, i))
    return -Infinity
  let value = headlineMargin(scores[i] ?? [])
  if (label === 'headline') value += bonus
  if (i > 0 && isInTitle(facts, i)) value += titleBonus
  // Of most lines the model says so, and nothing has to be looked for in them.
  if (value + signatureBonus + topicBonus < least) return -Infinity
  value -= penalty * flaws.filter((isFlawed) => isFlawed(block)).length
  if (isOverSignature(labels, i)) value += signatureBonus
  const stems = stemsOf(block.words)
  // One word that the story has as well says little.
  const weight = Math.min(1, stems.length / fewestTopicWords)
  return value + topicBonus * shareIn(topic, stems) * weight
}

/** `Ferry stays`, `Will it stay?`, `Mayor: ‘It stays’`; not `He was a runt.'`, `“Recount!”`, which are sentences of speech. */
const endsAsTitle = /(?:[^.…:;,!?"”’')]["”’')]?|[!?])$/

/** Whether what passes for a paragraph may be the headline: short, without a full stop, with prose close below it. */
function mayOpenStory({facts, labels}: Page, i: number): boolean {
  const text = facts[i]?.text ?? ''
  const isLine =
    isParagraph(labels[i]) &&
    facts[i]?.dateline === undefined &&
    text.length <= longest &&
    endsAsTitle.test(text.slice(-2))
  const below = facts.slice(i + 1, i + 1 + leadReach)
  return isLine && below.some((block, k) => isParagraph(labels[i + 1 + k]) && isProse(block))
}

/** Whether a byline or date stands close below a block, and none close above. */
function isOverSignature(labels: Page['labels'], i: number): boolean {
  const isSigned = (from: number, to: number) =>
    labels.slice(Math.max(0, from), to).some(({label}) => label === 'byline' || label === 'date')
  return isSigned(i + 1, i + 2) || (isSigned(i + 1, i + 5) && !isSigned(i - 4, i))
}

const isInTitle = (facts: Page['facts'], i: number): boolean => {
  const {text = '', words = []} = facts[i] ?? {}
  return words.length >= 4 && (facts[0]?.text.startsWith(text) ?? false)
}

function shareIn(topic: ReadonlySet<string>, stems: readonly string[]): number {
  return stems.filter((stem) => topic.has(stem)).length / (stems.length || 1)
}

/** `Ana Mott at Valley Park`: who reports from where. */
const nameAndPlace = /^(?:\p{Lu}[\p{L}.'’-]{1,20} ){2,3}(?:in|at) \p{Lu}/u

/** What headlines do not have. */
const flaws: readonly ((block: BlockFacts) => boolean)[] = [
  ({text, words}) => words.length < 2 || text.length > longest,
  ({text}) => /[^.]\.["”’]?$/.test(text),
  ({text}) => /^[·•|»?]|[|»›]|\S [>/] \S/.test(text),
  ({text}) => text.endsWith(':'),
  ({cue, words}) => isCueOfLine(cue, words),
  ({credit}) => credit?.certain === true,
  ({byline}) => byline?.certain === true,
  ({byline, text, words}) => words.length <= 6 && (byline !== undefined || nameAndPlace.test(text)),
  (block) => coverOfDates(block) > 0.5
]

const isFlawless = (block: BlockFacts): boolean => !flaws.some((isFlawed) => isFlawed(block))

/** So many decks may stand below a headline. */
const mostDecks = 3
/** How much less likely than the likeliest of them the headline may look. */
const overDeck = 6
/** How much of the longer words of a headline the story has, where its length does not tell it from a deck. */
const toldShare = 0.5

/**
 * Whether the line over block `i` is a headline, and block `i` its deck: mostly the deck is the longer of the two.
 *
 * @param isOver Whether `i` stands over a deck itself.
 * @param least What the line must have that speaks for it, see `valueOf`.
 */
function isOverDeck(
  page: Page,
  i: number,
  isOver: boolean,
  least: number,
  topic: ReadonlySet<string>
): boolean {
  const [above, block] = [page.facts[i - 1], page.facts[i]]
  if (above === undefined || block === undefined) return false
  if (isInTitle(page.facts, i) || isSectionOver(page, i - 1)) return false
  if (above.words.length < 4 || isDashed(above) || !isFlawless(above)) return false
  const isPlain = !isOver && above.text.length < block.text.length
  // Of two that the model takes for headlines it knows the likelier.
  const mayBeDecked = page.labels[i - 1]?.label !== 'headline' && !above.text.includes(block.text)
  if (!isPlain && !(mayBeDecked && shareIn(topic, stemsOf(above.words)) >= toldShare)) return false
  return valueOf(page, i - 1, topic, least) >= least
}

/** `— Ana Mott on Monday, 4 May`: who said what stands above. */
const isDashed = ({text}: BlockFacts): boolean => /^[—–] /.test(text)

/** How many lines a headline and the points below it have together, at least and at most. */
const fewestInSummary = 3
const mostInSummary = 6
/** How much of the longer words of each of them the story has. */
const ownShare = 0.4

/** The first of the whole lines in a row over the byline or date, where there are some: the others sum up the story. */
function topOfSummary({facts, labels}: Page, i: number, topic: ReadonlySet<string>): number {
  const isWhole = (k: number): boolean => {
    const block = facts[k]
    if (block === undefined || block.words.length < fewestWords) return false
    return shareIn(topic, stemsOf(block.words)) >= ownShare && isFlawless(block)
  }
  let [top, end] = [i, i + 1]
  while (isWhole(top - 1)) top--
  while (isWhole(end)) end++
  const isSigned = labels[end]?.label === 'byline' || labels[end]?.label === 'date'
  return isSigned && end - top >= fewestInSummary && end - top <= mostInSummary ? top : i
}

/** A section in capitals has no more words than this, and the headline below it no fewer than that. */
const mostSectionWords = 4
const fewestWords = 5

const smallLetter = /\p{Ll}/u

/** `GROWING UP ABROAD`, and below it a whole headline: the name of a section. */
function isSectionOver({facts, labels}: Page, i: number): boolean {
  const [block, below] = [facts[i], facts[i + 1]]
  if (block === undefined || below === undefined || isParagraph(labels[i + 1])) return false
  // The model knows a headline in capitals from a section, and a deck from a headline.
  if (labels[i]?.label === 'headline' && labels[i + 1]?.label !== 'headline') return false
  const isSection = block.words.length <= mostSectionWords && !smallLetter.test(block.text)
  const isHeadline = below.words.length >= fewestWords && smallLetter.test(below.text)
  return isSection && isHeadline && isFlawless(below)
}

/** Whether a cue speaks for all of the line: `In pictures: …` is a headline of six words with a cue before it. */
const isCueOfLine = (cue: BlockFacts['cue'], words: readonly string[]): boolean =>
  cue?.certain === true && !(cue.kind === 'related' && words.length >= 6)
