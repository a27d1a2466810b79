import {firstParagraph, type Rule} from './rule.js'

/** A dateline alone on its line belongs to the paragraph below it. */
export const keepDateline: Rule = (page) => {
  const above = firstParagraph(page) - 1
  const {dateline, text = ''} = page.facts[above] ?? {}
  const isAlone = dateline !== undefined && dateline.places.length > 0 && dateline.end >= text.length - 1
  return new Map(isAlone ? [[above, {label: 'paragraph', rule: 'dateline alone on its line'}]] : [])
}
