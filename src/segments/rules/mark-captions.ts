import {
  captionButton,
  captionHeading,
  captionPrefix,
  goesOn,
  ofPictureBelow,
  pointingAside,
  pointingWords,
  stopBeforeCredit
} from '../../data/patterns/caption-patterns.js'
import {isWholeCredit, type BlockFacts} from '../lines/block-facts.js'
import {CaptionIndex} from './caption-index.js'
import type {CreditReading} from '../lines/credit/credit-reading.js'
import {hasSign, Sign} from '../lines/line-signs.js'
import {isSpeech} from './is-speech.js'
import {
  firstParagraph,
  isFurniture,
  isParagraph,
  settleBlocks,
  type Page,
  type Rule,
  type SettledLabel
} from './rule.js'

/** Longer than this is no caption, nor is a word or two. */
const longest = 600
const fewestWords = 3
/** A paragraph with a credit on the line below it is a caption where it is no longer than this. */
const longestCredited = 160
/** The same where the credit, which only may be one, stands at its end behind a full stop. */
const longestStopped = 330
/** How many blocks above the first paragraph the picture of a story may stand, and how many below the headline. */
const reach = 12
/** How many blocks below the last paragraph pictures may stand. */
const reachBelow = 8

/** A paragraph that points at a picture is no longer than this. */
const longestPointing = 200

/** The rule of a caption that says it is one. */
const labelled = 'caption label'
/** The rule of a caption below the line that says so. */
const headed = 'below the label of a picture'
/** The rule of a caption whose credit has a button below it. */
const overButton = 'over the button of a caption'
/** Such a credit has no more words. */
const mostCreditWords = 8

/** A page and its first and last paragraph, by index. */
interface PageWithEnds extends Page {
  first: number
  last: number
}

/** What tells that a block of the story's surroundings is a caption, and the name of the rule. */
interface Evidence {
  rule: string
  holds: (page: PageWithEnds, block: BlockFacts, i: number) => boolean
}

const evidence: readonly Evidence[] = [
  {rule: 'credit at its end', holds: hasCreditAtEnd},
  {
    rule: headed,
    holds: ({facts}, _, i) => isUnderCaptionHeading(facts, i)
  },
  {
    rule: 'points at a picture',
    holds: ({labels}, block, i) =>
      (!isParagraph(labels[i]) || block.text.length <= longestPointing) && pointsAtPicture(block)
  },
  {rule: 'credit below it', holds: hasCreditBelow},
  {
    rule: overButton,
    holds: ({facts}, _, i) =>
      captionButton.test(facts[i + 2]?.text ?? '') && (facts[i + 1]?.words.length ?? 0) <= mostCreditWords
  },
  {rule: 'dateline of the story below', holds: hasDatelineBelow}
]

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
    const rule = captionRule(page, block, i, i >= from && i <= to)
    if (rule === undefined) return
    settled.set(i, {label: 'caption', rule})
    if (rule === headed && isParagraph(page.labels[i - 1]))
      settled.set(i - 1, {label: 'boilerplate', kind: 'other', rule: 'label of a picture'})
    if (rule === overButton || isSureCredit(page.facts[i + 1]))
      settled.set(i + 1, {label: 'credit', rule: 'below a caption'})
    else if (rule === labelled && isSureCredit(page.facts[i - 1]))
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
  (block.words[1] === 'caption' || (block.words[0] === 'image' && !isWholeCredit(block))) &&
  captionPrefix.test(block.text)

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

function captionRule(
  page: PageWithEnds,
  block: BlockFacts,
  i: number,
  isInStory: boolean
): string | undefined {
  if (isLabelled(block)) return labelled
  return isInStory ? evidence.find(({holds}) => holds(page, block, i))?.rule : undefined
}

/** Whether a line is a label that a page prints above a caption, or before it: `Image caption,`. */
export const isCaptionHeading = ({text, words}: BlockFacts): boolean =>
  captionHeading.test(text) ||
  (words.length === 2 && captionPrefix.exec(`${text} `)?.[0].length === text.length + 1)

/** Whether such a label stands right above: without a comma or colon it may be that of a picture without a caption. */
export function isUnderCaptionHeading(facts: readonly BlockFacts[], i: number): boolean {
  const [heading, block] = [facts[i - 1], facts[i]]
  if (heading === undefined || block === undefined || !isCaptionHeading(heading)) return false
  return /[:,]$/.test(heading.text) || (block.blankLinesBefore === 0 && block.text.length <= longestCredited)
}

function pointsAtPicture({text, signs}: BlockFacts): boolean {
  if (/["“”]/.test(text)) return false
  const mayStandAside = hasSign(signs, Sign.comma | Sign.opening)
  return (mayStandAside && pointingAside.test(text)) || pointingWords.test(text)
}

function hasCreditAtEnd(page: PageWithEnds, block: BlockFacts, i: number): boolean {
  const {labels} = page
  const {credit, text, words} = block
  if (credit === undefined || !endsWithCredit(block) || isSignedOff(page, credit, i)) return false
  const isUncertain = !credit.certain && isFurniture(labels[i]) && words.length >= 8
  const isFull = credit.photographer !== undefined && credit.agency !== undefined
  // A name behind a full stop credits a picture: `… upon arrival. Supplied`. A reader’s letter is signed so, too.
  const isStopped =
    text.length <= longestStopped &&
    block.personalWordShare === 0 &&
    !/["“”]/.test(text) &&
    stopBeforeCredit.test(text.slice(0, credit.start))
  return credit.certain || isFull || isUncertain || isStopped || isSubmitted(text.slice(credit.cut.start))
}

const inCapitals = /^[\p{Lu}/ ]{2,24}$/u

/** `… controlled by police. PTI`: the agency that filed the story, behind its last sentence. */
const isSignedOff = ({labels, first, last}: PageWithEnds, credit: CreditReading, i: number): boolean =>
  isParagraph(labels[i]) &&
  credit.photographer === undefined &&
  credit.agency !== undefined &&
  inCapitals.test(credit.agency) &&
  i > first &&
  i === last

/** `Submitted photo`: given by somebody who is not named. */
const isSubmitted = (credit: string): boolean =>
  /^\W{0,3}(?:supplied|submitted|handout|contributed)(?: (?:photo|image|picture))?\W{0,3}$/i.test(credit)

function hasCreditBelow({facts, labels, last}: PageWithEnds, block: BlockFacts, i: number): boolean {
  const below = facts[i + 1]
  if (below?.credit === undefined || block.cue !== undefined || isSpeech(block)) return false
  if (isBracketed(below)) return !block.endsSentence && block.text.length <= longestCredited
  const mayHaveCredit =
    isFurniture(labels[i]) ||
    (block.text.length <= longestCredited &&
      !goesOn.test(block.text) &&
      !awaitsCredit(labels[i + 2]?.label, facts[i + 2]))
  // The agency below the last paragraph is the story's source.
  const isSource = isParagraph(labels[i]) && mayBeSource(below) && i === last
  return mayHaveCredit && isSureCredit(below) && !isSource && !ofPictureBelow.test(below.text)
}

/** `KARACHI: Shops shut on Monday.—White Star`, over the story that begins `KARACHI: `: only one of them has the dateline. */
function hasDatelineBelow({facts, first}: PageWithEnds, block: BlockFacts, i: number): boolean {
  const {dateline, credit, text} = block
  if (i > first || text.length > longestCredited) return false
  if (dateline === undefined || credit === undefined || credit.cut.end < text.length - 1) return false
  const place = text.slice(0, dateline.end)
  return facts
    .slice(i + 1, i + 3)
    .some((below) => below.dateline !== undefined && below.text.startsWith(place))
}

/** Whether a block is nothing but what may be a credit, in brackets: `(Tarnow Ferries)`. */
const isBracketed = (block: BlockFacts): boolean =>
  block.credit?.certain === false && isWholeCredit(block) && /^\(.*\)$/.test(block.text)

/** Whether a block is a caption without a credit of its own: the one above may be its credit. */
const awaitsCredit = (label: string | undefined, block: BlockFacts | undefined): boolean =>
  label === 'caption' && block?.credit?.certain !== true

/** `AFP`, `Source: AFP/ec`, without a photographer. */
const mayBeSource = ({credit, text}: BlockFacts): boolean =>
  credit !== undefined &&
  credit.photographer === undefined &&
  (credit.agency === text || /^source:/i.test(text))

/** Whether a line is nothing but a surely told credit. */
const isSureCredit = (block: BlockFacts | undefined): boolean =>
  block?.credit?.certain === true && isWholeCredit(block)

/** Whether a credit is cut off the end of a text that has more than it. */
const endsWithCredit = ({credit, text, dateline}: BlockFacts): boolean =>
  credit !== undefined &&
  dateline === undefined &&
  credit.cut.start >= 12 &&
  credit.cut.end >= text.length - 1
