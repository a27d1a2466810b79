import type {BlockFacts} from '../../lines/block-facts.js'
import {isParagraph, type Page} from '../rule.js'
import {shareIn, stemsOf} from '../topic.js'
import {fewestHeadlineWords, headlineValue, isFlawless, isInTitle} from './headline-value.js'

/**
 * Of the lines around the one that looks most like a headline the one that is it: right above it may stand the headline itself,
 * and that is one of its decks; or it is a section over the headline, or one of several lines that sum up the story.
 *
 * @param value What speaks for `likeliest`, see `headlineValue`.
 */
export function topOfHeadlines(
  page: Page,
  likeliest: number,
  value: number,
  topic: ReadonlySet<string>
): number {
  let top = likeliest
  while (top > likeliest - mostDecks && isOverDeck(page, top, top < likeliest, value - overDeck, topic)) top--
  if (top < likeliest) return top
  return isSectionOver(page, likeliest) ? likeliest + 1 : topOfSummary(page, likeliest, topic)
}

/** So many decks may stand below a headline. */
const mostDecks = 3
/** How much less likely than the likeliest of them the headline may look. */
const overDeck = 6
/** How much of the longer words of a headline the story has, where its length does not tell it from a deck. */
const toldShare = 0.5
/** The same where nothing but the two stands there. */
const toldShareOfPair = 0.2
/** An entry of a menu has no more words. */
const mostInMenu = 3

/**
 * Whether the line over block `i` is a headline, and block `i` its deck: mostly the deck is the longer of the two.
 *
 * @param isOver Whether `i` stands over a deck itself.
 * @param least What the line must have that speaks for it, see `headlineValue`.
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
  if (above.words.length <= mostInMenu || isDashed(above) || !isFlawless(above)) return false
  const isPlain = !isOver && above.text.length < block.text.length
  const share = shareIn(topic, stemsOf(above.words))
  // Of two that the model takes for headlines it knows the likelier.
  const mayBeDecked = page.labels[i - 1]?.label !== 'headline' && !above.text.includes(block.text)
  if (mayBeDecked && !isOver && !isPlain && share >= toldShareOfPair && isPairOverSignature(page, i))
    return true
  if (!isPlain && !(mayBeDecked && share >= toldShare)) return false
  return headlineValue(page, i - 1, topic, least) >= least
}

/** Whether two lines stand alone between what may be a menu and a byline or date: a headline and its deck. */
function isPairOverSignature({facts, labels}: Page, i: number): boolean {
  const signature = labels[i + 1]?.label
  const isSigned = signature === 'byline' || signature === 'date'
  return (
    isSigned &&
    (facts[i - 2]?.words.length ?? 0) <= mostInMenu &&
    (facts[i - 1]?.words.length ?? 0) >= fewestHeadlineWords
  )
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
    if (block === undefined || block.words.length < fewestHeadlineWords) return false
    return shareIn(topic, stemsOf(block.words)) >= ownShare && isFlawless(block)
  }
  let [top, end] = [i, i + 1]
  while (isWhole(top - 1)) top--
  while (isWhole(end)) end++
  const isSigned = labels[end]?.label === 'byline' || labels[end]?.label === 'date'
  return isSigned && end - top >= fewestInSummary && end - top <= mostInSummary ? top : i
}

/** A section in capitals has no more words than this. */
const mostSectionWords = 4

const smallLetter = /\p{Ll}/u

/** `GROWING UP ABROAD`, and below it a whole headline: the name of a section. */
function isSectionOver({facts, labels}: Page, i: number): boolean {
  const [block, below] = [facts[i], facts[i + 1]]
  if (block === undefined || below === undefined || isParagraph(labels[i + 1])) return false
  // The model knows a headline in capitals from a section, and a deck from a headline.
  if (labels[i]?.label === 'headline' && labels[i + 1]?.label !== 'headline') return false
  const isSection = block.words.length <= mostSectionWords && !smallLetter.test(block.text)
  const isHeadline = below.words.length >= fewestHeadlineWords && smallLetter.test(below.text)
  return isSection && isHeadline && isFlawless(below)
}
