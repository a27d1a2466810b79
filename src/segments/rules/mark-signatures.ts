import {coverOfDates, isWholeCredit, type BlockFacts} from '../lines/block-facts.js'
import {isPost} from '../lines/byline/is-post.js'
import {shareIn, stemsOf, topicOf} from './topic.js'
import {firstParagraph, isFurniture, underHeadline, type Page, type Rule, type SettledLabel} from './rule.js'

/** How many blocks under the headline a bare name is still taken for its writer's. */
const nameReach = 5
/** How far above the headline, or the story where it has none, the date may stand, in blocks. */
const dateReach = 6
/** Longer lines are no date lines. In UTF-16 code units. */
const longest = 80

/** Under the headline a line that is a name is the byline, and a line that is a date its date. */
export const markSignatures: Rule = (page) => {
  const settled = new Map<number, SettledLabel>()
  const byline = hasLabel(page, 'byline') ? undefined : nameUnderHeadline(page)
  if (byline !== undefined) settled.set(byline, {label: 'byline', rule: 'name under the headline'})
  const date = hasLabel(page, 'date', firstParagraph(page))
    ? undefined
    : (dateUnderHeadline(page, byline) ?? dateOverHeadline(page))
  if (date !== undefined) settled.set(date, {label: 'date', rule: 'date at the headline'})
  return settled
}

const hasLabel = ({labels}: Page, label: string, end = labels.length): boolean =>
  labels.slice(0, end).some((own) => own.label === label)

function nameUnderHeadline(page: Page): number | undefined {
  return underHeadline(page).find((i, distance) => {
    const {byline, cue} = page.facts[i] ?? {}
    if (byline === undefined || !isFurniture(page.labels[i]) || cue?.certain === true) return false
    if (byline.certain) return true
    return distance < nameReach && (byline.firstName || isSigned(page, i))
  })
}

/**
 * Whether a bare name stands where a writer signs: over a post, an outlet, a handle or a dash, or below the date. Over buttons stand
 * topics and places as well. What the story speaks of is no writer.
 */
function isSigned(page: Page, i: number): boolean {
  const [block, below] = [page.facts[i], page.facts[i + 1]]
  if (block === undefined || below === undefined || block.words.length > mostWords) return false
  const isBeside =
    page.labels[i - 1]?.label === 'date' ||
    isFullDate(below) ||
    isWholeCredit(below) ||
    isPost(below.text) ||
    besideName.test(below.text)
  return isBeside && shareIn(topicOf(page), stemsOf(block.words)) === 0
}

/** `March 29, 2026 6:00 am`: a date with its day, which is longer than `2026-03`. */
const isFullDate = (block: BlockFacts): boolean =>
  isMostlyDates(block) && block.dates.some(({value}) => value.length > 7)

/** More words are no name without a label, or several. */
const mostWords = 6

/** `@janedoe`, `–`, `BBC News, Northport`, `Northport Post Health Reporter` */
const besideName =
  /^@\w{2,30}$|^[–—|·•-]$|^BBC (?:News|Sport)(?:,|$)|^(?:\p{Lu}\S{1,20}\s){1,3}(?:News|Post|Times|Herald|Star)\s(?:\p{Lu}\S{1,20}\s)?(?:Reporter|Correspondent|Editor)$/u

const dateUnderHeadline = (page: Page, byline: number | undefined): number | undefined =>
  underHeadline(page).find((i) => i !== byline && isDateLine(page, i))

/** Above the headline a date has to be nearly all of its line. */
function dateOverHeadline(page: Page): number | undefined {
  const headline = page.labels.findIndex(({label}) => label === 'headline')
  const end = headline < 0 ? firstParagraph(page) : headline
  for (let i = end - 1; i >= Math.max(0, end - dateReach); i--)
    if (isDateLine(page, i) && isMostlyDates(page.facts[i])) return i
  return undefined
}

function isDateLine({facts, labels}: Page, i: number): boolean {
  const block = facts[i]
  if (block === undefined || !isFurniture(labels[i])) return false
  const isOther = block.cue === undefined || block.cue.kind === 'other'
  return isOther && block.dates.length > 0 && block.text.length <= longest
}

const isMostlyDates = (block: BlockFacts | undefined): boolean =>
  block !== undefined && coverOfDates(block) >= 0.6
