import {isParagraph, settleBlocks, type Page, type Rule} from './rule.js'

/** The number of a picture: `6`, `1 of 8`, `2/14`. */
const counter = /^\d{1,3}(?: ?(?:of|\/) ?\d{1,3})?$/

/** The number of a picture beside its caption is no paragraph. */
export const dropCounters: Rule = (page) =>
  settleBlocks(page, ({text}, own, i) =>
    isParagraph(own) && counter.test(text) && isBesidePicture(page, i)
      ? {label: 'boilerplate', kind: 'other', rule: 'counter of pictures'}
      : undefined
  )

const isBesidePicture = ({labels}: Page, i: number): boolean =>
  [i - 1, i + 1].some((k) => labels[k]?.label === 'caption' || labels[k]?.label === 'credit')
