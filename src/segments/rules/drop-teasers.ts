import {isProse, type BlockFacts} from '../block-facts.js'
import {isParagraph, type Page, type Rule, type SettledLabel} from './rule.js'

/** Longer lines are paragraphs, whatever they lack. In UTF-16 code units. */
const longest = 140
/** A subheading has fewer words in capitals than this, and fewer that begin with one. */
const fewestCapitals = 8
const fewestCapitalised = 9

/** The headline of another story between two paragraphs: longer than any subheading, with capitals throughout. */
export const dropTeasers: Rule = (page) => {
  const settled = new Map<number, SettledLabel>()
  page.facts.forEach((block, i) => {
    if (isParagraph(page.labels[i]) && isHeadline(block) && standsBetween(page, i))
      settled.set(i, {label: 'related', rule: 'headline between paragraphs'})
  })
  return settled
}

const isHeadline = ({text, words, capitalisedShare}: BlockFacts): boolean => {
  if (text.length > longest || !/^["“‘']?[\p{Lu}\d]/u.test(text) || /[.!:;,…"”)]$/.test(text)) return false
  return /\p{Ll}/u.test(text)
    ? words.length >= fewestCapitalised && capitalisedShare >= 0.7
    : words.length >= fewestCapitals
}

function standsBetween({facts, labels}: Page, i: number): boolean {
  const below = facts[i + 1]
  const isBelow = labels.slice(Math.max(0, i - 3), i).some(isParagraph)
  return isBelow && below !== undefined && isParagraph(labels[i + 1]) && isProse(below)
}
