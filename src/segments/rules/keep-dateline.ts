import {firstParagraph, isParagraph, type Page, type Rule, type SettledLabel} from './rule.js'

/** How many blocks above the first paragraph a dateline is looked for, and below it. */
const reachAbove = 6
const reachBelow = 2

/** A line that surely has a dateline begins the story, be it alone on its line or with its paragraph. */
export const keepDateline: Rule = (page) => {
  const first = firstParagraph(page)
  for (
    let i = Math.max(0, first - reachAbove);
    i <= Math.min(first + reachBelow, page.facts.length - 1);
    i++
  ) {
    const rule = datelineRule(page, i, first)
    if (rule !== undefined) return new Map<number, SettledLabel>([[i, {label: 'paragraph', rule}]])
  }
  return new Map()
}

function datelineRule({facts, labels}: Page, i: number, first: number): string | undefined {
  const {dateline, text = ''} = facts[i] ?? {}
  if (dateline === undefined || dateline.places.length === 0 || isParagraph(labels[i])) return undefined
  const isAlone = dateline.end >= text.length - 1
  if (isAlone) return i === first - 1 ? 'dateline alone on its line' : undefined
  return dateline.certain && text.length >= dateline.end + 30 && labels[i]?.label !== 'related'
    ? 'dateline'
    : undefined
}
