import {captionPrefix} from '../../../data/patterns/caption-patterns.js'
import {isWholeCredit, type BlockFacts} from '../../lines/block-facts.js'
import {
  firstParagraph,
  isFurniture,
  isParagraph,
  settleBlocks,
  type Page,
  type Rule,
  type SettledLabel
} from '../rule.js'
import {isSpeech} from '../is-speech.js'
import {
  evidence,
  headed,
  isCreditOfCaption,
  isSureCredit,
  type Evidence,
  type PageWithEnds
} from './caption-evidence.js'
import {CaptionIndex} from './caption-index.js'

/** Longer than this is no caption, nor is a word or two. */
const longest = 600
const fewestWords = 3
/** The same where `Image:` alone tells it. */
const longestOfImage = 200
/** How many blocks above the first paragraph the picture of a story may stand, and how many below the headline. */
const reach = 12
/** How many blocks below the last paragraph pictures may stand. */
const reachBelow = 8
/** The rule of a caption that says it is one. */
const labelled = 'caption label'

/**
 * A caption is one by its label, by a credit at its end, by a credit on a line of its own below it, by words that point
 * at a picture, or because the same words are one elsewhere on the page.
 */
export const markCaptions: Rule = (given) => {
  const page = {...given, first: firstParagraph(given), last: given.labels.findLastIndex(isParagraph)}
  const [from, to] = surroundings(page)
  const settled = new Map<number, SettledLabel>()
  page.facts.forEach((block, i) => {
    if (!mayBeCaption(page, block, i)) return
    // Outside the story a credited line belongs to the teaser of another one.
    const {rule, credit} = captionEvidence(page, block, i, i >= from && i <= to) ?? {}
    // The source between two lines belongs to the caption over it.
    if (rule === undefined || (credit === -1 && settled.has(i - 1))) return
    settled.set(i, {label: 'caption', rule})
    if (rule === headed && isParagraph(page.labels[i - 1]))
      settled.set(i - 1, {label: 'boilerplate', kind: 'other', rule: 'label of a picture'})
    if (credit === 1 || isCreditOfCaption(page.facts[i + 1]))
      settled.set(i + 1, {label: 'credit', rule: 'below a caption'})
    else if (credit === -1 || (rule === labelled && isSureCredit(page.facts[i - 1])))
      settled.set(i - 1, {label: 'credit', rule: 'above a caption'})
  })
  const labels = settled.size === 0 ? page.labels : page.labels.map((own, i) => settled.get(i) ?? own)
  for (const [i, copy] of captionCopies({...page, labels})) settled.set(i, copy)
  return settled
}

/** Between which blocks the pictures of the story stand. */
function surroundings(page: PageWithEnds): [number, number] {
  const {first} = page
  const headline = page.labels.findIndex(({label}) => label === 'headline')
  const from = headline < 0 ? first - reach : Math.min(first - reach, Math.max(headline, first - 2 * reach))
  return [from, page.last + reachBelow]
}

function mayBeCaption({labels}: Page, block: BlockFacts, i: number): boolean {
  if (block.text.length > longest || block.words.length < fewestWords) return false
  const own = labels[i]
  return isParagraph(own) || isFurniture(own) || own?.label === 'deck' || isLabelled(block)
}

/** Whether a block begins with the label of a caption. Of most the first words tell that it does not. */
const isLabelled = (block: BlockFacts): boolean =>
  (block.words.slice(0, 2).includes('caption') || isCaptionOfImage(block)) && captionPrefix.test(block.text)

/** `Image: Ana Mott thanked the crew`, `PHOTO: Ana Mott`, and no credit, nor a paragraph about an image. */
const isCaptionOfImage = (block: BlockFacts): boolean =>
  /^(?:Image|PHOTO): \p{Lu}/u.test(block.text) &&
  block.text.length <= longestOfImage &&
  !isWholeCredit(block) &&
  !isSpeech(block)

/** Lines with the words of a caption: galleries print them twice. */
function captionCopies(page: Page): ReadonlyMap<number, SettledLabel> {
  if (!page.labels.some(({label}) => label === 'caption')) return new Map()
  const captions = captionsOf(page)
  // A paragraph may well begin like a caption and go on.
  const whole = new Set(
    page.facts.flatMap(({text}, i) => (page.labels[i]?.label === 'caption' ? [text] : []))
  )
  const isCopy = (own: SettledLabel | undefined, {text}: BlockFacts): boolean =>
    isParagraph(own) && !/…|\.\./.test(text.slice(-12)) ? whole.has(text) : captions.has(text)
  return settleBlocks(page, (block, own, i) =>
    own.label !== 'caption' && mayBeCaption(page, block, i) && isCopy(own, block)
      ? {label: 'caption', rule: 'caption repeated'}
      : undefined
  )
}

/** The captions of a page, without their credits. */
function captionsOf({facts, labels}: Page): CaptionIndex {
  const captions = new CaptionIndex()
  facts.forEach(({text, credit}, i) => {
    if (labels[i]?.label === 'caption') captions.add(credit ? text.slice(0, credit.cut.start) : text)
  })
  return captions
}

function captionEvidence(
  page: PageWithEnds,
  block: BlockFacts,
  i: number,
  isInStory: boolean
): Pick<Evidence, 'rule' | 'credit'> | undefined {
  if (isLabelled(block)) return {rule: labelled}
  return isInStory ? evidence.find(({holds}) => holds(page, block, i)) : undefined
}
