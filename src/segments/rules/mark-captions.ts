import {isWholeCredit, type BlockFacts} from '../block-facts.js'
import {CaptionIndex} from '../caption-index.js'
import {firstParagraph, isFurniture, isParagraph, type Page, type Rule, type SettledLabel} from './rule.js'

/** Longer than this is no caption, nor is a word or two. */
const longest = 400
const fewestWords = 3
/** A paragraph with a credit on the line below it is a caption where it is no longer than this. */
const longestCredited = 160
/** How many blocks above the first paragraph the picture of a story may stand. */
const reach = 12

/** What a page prints before a caption: `Image caption The tower at dusk`. */
export const captionPrefix = /^(?:Image|Photo|Picture) caption:? /i

/**
 * A caption is one by its label, by a credit at its end, by a credit on a line of its own below it, or because the same
 * words are one elsewhere on the page.
 */
export const markCaptions: Rule = (page) => {
  const first = firstParagraph(page)
  const last = page.labels.findLastIndex(isParagraph)
  const settled = new Map<number, SettledLabel>()
  page.facts.forEach((block, i) => {
    if (!mayBeCaption(page, block, i)) return
    // Outside the story a credited line belongs to the teaser of another one.
    const rule = captionRule(page, block, i, i >= first - reach && i <= last + 1)
    if (rule === undefined) return
    settled.set(i, {label: 'caption', rule})
    if (isSureCredit(page.facts[i + 1])) settled.set(i + 1, {label: 'credit', rule: 'below a caption'})
  })
  const labels = page.labels.map((own, i) => settled.get(i) ?? own)
  return new Map([...settled, ...captionCopies({...page, labels})])
}

const mayBeCaption = ({labels}: Page, block: BlockFacts, i: number): boolean =>
  (isParagraph(labels[i]) || isFurniture(labels[i])) &&
  block.text.length <= longest &&
  block.words.length >= fewestWords

/** Lines with the words of a caption: galleries print them twice. */
function captionCopies(page: Page): [number, SettledLabel][] {
  const captions = captionsOf(page)
  return page.facts.flatMap((block, i): [number, SettledLabel][] =>
    mayBeCaption(page, block, i) && captions.has(block.text)
      ? [[i, {label: 'caption', rule: 'caption repeated'}]]
      : []
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
  {facts, labels}: Page,
  block: BlockFacts,
  i: number,
  isInStory: boolean
): string | undefined {
  if (captionPrefix.test(block.text)) return 'caption label'
  if (!isInStory) return undefined
  const {credit} = block
  const isUncertain = credit?.certain === false && isFurniture(labels[i]) && block.words.length >= 8
  const isFull = credit?.photographer !== undefined && credit.agency !== undefined
  if (endsWithCredit(block) && (credit?.certain === true || isFull || isUncertain)) return 'credit at its end'
  const mayHaveCredit =
    isFurniture(labels[i]) ||
    (block.text.length <= longestCredited && !awaitsCredit(labels[i + 2]?.label, facts[i + 2]))
  const below = facts[i + 1]
  return mayHaveCredit && isSureCredit(below) && !ofPictureBelow.test(below?.text ?? '')
    ? 'credit below it'
    : undefined
}

/** `Image copyright Reuters`: a credit that stands between the picture and its caption. */
const ofPictureBelow = /^(?:Image|Media) (?:copyright|source)/i

/** Whether a block is a caption without a credit of its own: the one above may be its credit. */
const awaitsCredit = (label: string | undefined, block: BlockFacts | undefined): boolean =>
  label === 'caption' && block?.credit?.certain !== true

/** Whether a line is nothing but a surely told credit. */
const isSureCredit = (block: BlockFacts | undefined): boolean =>
  block?.credit?.certain === true && isWholeCredit(block)

/** Whether a credit is cut off the end of a text that has more than it. */
const endsWithCredit = ({credit, text, dateline}: BlockFacts): boolean =>
  credit !== undefined &&
  dateline === undefined &&
  credit.cut.start >= 12 &&
  credit.cut.end >= text.length - 1
