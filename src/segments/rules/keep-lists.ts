import {months} from '../../data/words/months.js'
import type {BlockFacts} from '../lines/block-facts.js'
import {hasSign, Sign} from '../lines/line-signs.js'
import {isFurniture, isParagraph, type Page, type Rule, type SettledLabel} from './rule.js'

/** How many lines of one shape make a list below a line that announces one, and below any paragraph. */
const fewestAnnounced = 4
const fewestItems = 5
/** The same for lines with bullets or numbers, with or without a heading over them. */
const fewestBulleted = 3
/** Longer lines are paragraphs of their own. In UTF-16 code units. */
const longestItem = 160

const labelled = /^[\p{Lu}\d][^:.!?]{2,40}: \S/u
const dayAndMore = /^(\p{Lu}\p{Ll}{2,8})\.? \d{1,2}\b.{3}/u

/** The shapes that the lines of a list have in common. */
const shapes: readonly ((line: BlockFacts) => boolean)[] = [
  beginsWithDay,
  // Norway (Group B): third place
  ({text, signs}) => hasSign(signs, Sign.colon) && labelled.test(text),
  // • Two cups of flour
  hasBullet,
  // 3. Lena Moor, 41.2
  hasNumber,
  // Oak table — $120
  ({text, signs}) => hasSign(signs, Sign.digit) && /[$£€]\d|\d (?:percent|per cent)|\d%/.test(text)
]

/** What the bullets are among. */
const bullets = Sign.asterisk | Sign.hyphen | Sign.typographic | Sign.foreign

/** Whether a block begins with a bullet: `• Two cups of flour`. */
export function hasBullet(block: BlockFacts | undefined): boolean {
  return block !== undefined && hasSign(block.signs, bullets) && /^[•·▪●*–—-] ?\S/.test(block.text)
}

function hasNumber({text, signs}: BlockFacts): boolean {
  return hasSign(signs, Sign.digit) && /^\d{1,3}[.)] \S/.test(text)
}

/** `June 9 -- Harbour Stage, Cork` */
function beginsWithDay({text, signs}: BlockFacts): boolean {
  if (!hasSign(signs, Sign.digit)) return false
  const month = dayAndMore.exec(text)?.[1]
  return month !== undefined && months.has(month.toLowerCase())
}

/**
 * Lines of one shape below a paragraph are a list of the story: tour dates, results, prices. Where a line announces
 * them with a colon, fewer are enough.
 */
export const keepLists: Rule = (page) => {
  const {facts, labels} = page
  const settled = new Map<number, SettledLabel>()
  let reached = 0
  const last = labels.findLastIndex(isParagraph)
  labels.forEach((own, i) => {
    if (i < reached || !isParagraph(own)) return
    const isAnnounced = announces(facts[i]) || (announces(facts[i + 1]) && mayBeItem(page, i + 1))
    const isHeaded =
      !isAnnounced &&
      !isNumberedOrBulleted(facts[i + 1]) &&
      mayBeItem(page, i + 1) &&
      isNumberedOrBulleted(facts[i + 2])
    const start = (announces(facts[i + 1]) && !announces(facts[i])) || isHeaded ? i + 2 : i + 1
    const end = endOfList(page, start)
    // The lines of one list are looked at once, not from each of them anew.
    reached = end - 1
    if (i === last && !isAnnounced && looksLikeFurniture(page, start, end)) return
    const fewest = isAnnounced
      ? fewestAnnounced
      : isNumberedOrBulleted(facts[start])
        ? fewestBulleted
        : fewestItems
    if (end - start < fewest) return
    for (let item = i + 1; item < end; item++) {
      if (!isParagraph(labels[item])) settled.set(item, {label: 'paragraph', rule: 'list of the story'})
    }
  })
  return settled
}

/** Items of a list that nothing announces have at least so many words on average. */
const fewestWords = 2

/** Below the story stand shops and menus: prices, or bullets with a word each. */
function looksLikeFurniture({facts}: Page, start: number, end: number): boolean {
  const items = facts.slice(start, end)
  const words = items.reduce((sum, block) => sum + block.words.length, 0)
  return items.every(({text}) => /[$£€]\d/.test(text)) || words < fewestWords * items.length
}

const isNumberedOrBulleted = (block: BlockFacts | undefined): boolean =>
  hasBullet(block) || (block !== undefined && hasNumber(block))

const announces = (block: BlockFacts | undefined): boolean => block?.text.endsWith(':') === true

function mayBeItem({facts, labels}: Page, i: number): boolean {
  const block = facts[i]
  const own = labels[i]
  const isOpen = isParagraph(own) || isFurniture(own) || own?.label === 'date'
  return isOpen && block !== undefined && block.text.length <= longestItem && block.cue?.certain !== true
}

function isOfShape(page: Page, i: number, shape: (line: BlockFacts) => boolean): boolean {
  const block = page.facts[i]
  return block !== undefined && mayBeItem(page, i) && shape(block)
}

/** Where the longest run of lines of one shape ends that begins at `start`. */
function endOfList(page: Page, start: number): number {
  const ends = shapes.map((shape) => {
    let end = start
    while (isOfShape(page, end, shape)) end++
    return end
  })
  return Math.max(...ends)
}
