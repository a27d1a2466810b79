import {captionPrefix} from '../../../data/patterns/caption-patterns.js'
import {isPost, longestPost} from '../../lines/byline/is-post.js'
import {coverOfDates, type BlockFacts} from '../../lines/block-facts.js'
import {hasTrait, Trait, traitsOf} from '../../lines/word-traits.js'
import {headlineMargin} from '../../model/label-blocks.js'
import {isCaptionHeading, isUnderCaptionHeading} from '../caption/caption-heading.js'
import {isFurniture, type Page} from '../rule.js'
import {shareIn, stemsOf} from '../topic.js'

/** Hardly a headline is longer, in UTF-16 code units. */
export const longestHeadline = 140
/** A whole headline has no fewer words. */
export const fewestHeadlineWords = 5

/** What the label that the model gave is worth, in its own units. */
const bonus = 3
/** What it is worth to stand in the first line, which is the title of most crawled pages: `Headline - Site`. */
const titleBonus = 5
/** What it costs to look like a sentence, a menu or a caption. */
const penalty = 4
/** What a byline or date close below it is worth. */
const signatureBonus = 2
/** What it is worth to have all its words in the story. */
const topicBonus = 4
/** How many longer words it takes for the whole of that. */
const fewestTopicWords = 2

/** What speaks for a block as the headline; of one that cannot have as much as `least`, no more than that it has not. */
export function headlineValue(
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
  if (isOverSignature({facts, labels}, i)) value += signatureBonus
  const stems = stemsOf(block.words)
  // One word that the story has as well says little.
  const weight = Math.min(1, stems.length / fewestTopicWords)
  return value + topicBonus * shareIn(topic, stems) * weight
}

/** Whether a byline that is surely one stands right below a block, or a byline or date close below it and none close above. */
function isOverSignature({facts, labels}: Pick<Page, 'facts' | 'labels'>, i: number): boolean {
  if (facts[i + 1]?.byline?.certain) return true
  const isSigned = (from: number, to: number) =>
    labels.slice(Math.max(0, from), to).some(({label}) => label === 'byline' || label === 'date')
  return isSigned(i + 1, i + 2) || (isSigned(i + 1, i + 5) && !isSigned(i - 4, i))
}

export const isInTitle = (facts: Page['facts'], i: number): boolean => {
  const {text = '', words = []} = facts[i] ?? {}
  return words.length >= 4 && (facts[0]?.text.startsWith(text) ?? false)
}

/** `Ana Mott at Valley Park`: who reports from where. */
const nameAndPlace = /^(?:\p{Lu}[\p{L}.'’-]{1,20} ){2,3}(?:in|at) \p{Lu}/u

/** What headlines do not have. */
const flaws: readonly ((block: BlockFacts) => boolean)[] = [
  ({text, words}) => words.length < 2 || text.length > longestHeadline,
  ({text}) => /[^.]\.["”’]?$/.test(text),
  ({text}) => /^[·•|»?]|[|»›]|\S [>/] \S/.test(text),
  ({text}) => text.endsWith(':') || captionPrefix.test(text),
  ({cue, words}) => isCueOfLine(cue, words),
  ({credit}) => credit?.certain === true,
  ({byline}) => byline?.certain === true,
  ({byline, text, words}) => words.length <= 6 && (byline !== undefined || nameAndPlace.test(text)),
  // `Health reporter`
  ({text}) => text.length < longestPost && isPost(text),
  // `Home News World Business`: a menu.
  ({words, capitalisedShare}) =>
    capitalisedShare === 1 && words.every((word) => hasTrait(traitsOf(word), Trait.noName)),
  (block) => coverOfDates(block) > 0.5
]

export const isFlawless = (block: BlockFacts): boolean => !flaws.some((isFlawed) => isFlawed(block))

/** Whether a cue speaks for all of the line: `In pictures: …` is a headline of six words with a cue before it. */
const isCueOfLine = (cue: BlockFacts['cue'], words: readonly string[]): boolean =>
  cue?.certain === true && !(cue.kind === 'related' && words.length >= 6)
