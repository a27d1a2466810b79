import {isProse, isSentence, type BlockFacts} from '../lines/block-facts.js'
import {timeAlone} from './drop-times.js'
import {hasParagraphAbove, isFurniture, isParagraph, type Rule, type SettledLabel} from './rule.js'

/** Over a sentence that is shorter than prose a subheading is short, too: old wires are full of half lines. In UTF-16 code units. */
const longestOver = 45
const shortestBelow = 40

/** A short line without a full stop between two paragraphs is a subheading, not one of them. */
export const markSubheadings: Rule = (page) => {
  const {facts, labels} = page
  const settled = new Map<number, SettledLabel>()
  labels.forEach((own, i) => {
    const block = facts[i]
    const next = facts[i + 1]
    if (block === undefined || next === undefined || !isParagraph(labels[i + 1])) return
    // Right below the time of a live blog's entry stands what the entry is about.
    const isEntry = isFurniture(own) && timeAlone.test(facts[i - 1]?.text ?? '')
    if (!isEntry && !(isParagraph(own) && hasParagraphAbove(page, i))) return
    const isOver =
      isProse(next) || (isShort(block) && isSentence(next, shortestBelow) && beginning.test(next.text))
    if (isOver && looksLikeSubheading(block) && !isLastItem(facts[i - 1], block))
      settled.set(i, {label: 'subheading', rule: 'short line between paragraphs'})
  })
  return settled
}

/** `Q.`, `Castle:`: a turn of an interview. */
const turn = /^(?:[QA][.:]|[\p{L}.]{1,20}(?: [\p{L}.]{1,20})?:) /u

/** `3. Walkers will pay` below `2. …`: what a list ends with. */
const isLastItem = (above: BlockFacts | undefined, {text}: BlockFacts): boolean =>
  marks.some((mark) => mark.test(text) && mark.test(above?.text ?? ''))

/** What each item of a list begins with: `2. `, `2) `, `• `, `1984: `, `09:14 – `. */
const marks = [/^\d{1,3}[.)] /, /^[•·▪●*–—-] ?\S/, /^\d[\d:.]{0,7}(?::| [–—-]) /]

const beginning = /^["“‘']?[\p{Lu}\d]/u

/** A list of towns is none. */
const isShort = ({text}: BlockFacts): boolean => text.length <= longestOver && !text.includes(',')

const looksLikeSubheading = ({text, words}: BlockFacts): boolean =>
  text.length <= 80 &&
  words.length <= 12 &&
  beginning.test(text) &&
  !timeAlone.test(text) &&
  !turn.test(text) &&
  // A question of an interview is a paragraph; a heading that asks is short.
  !(text.endsWith('?') && words.length > 6) &&
  !/[.!:;,…"”]$/.test(text)
