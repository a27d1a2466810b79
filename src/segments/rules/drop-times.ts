import {isParagraph, settleBlocks, type Rule} from './rule.js'

/** A time of day and nothing else, as a live blog prints it over each entry: `10.58am`, `14:05 GMT`. */
export const timeAlone = /^\d{1,2}[.:][0-5]\d(?:[.:]\d\d)? ?(?:[apAP]\.?[mM]\.?)?(?: [A-Z]{2,4})?$/

/** The times of a live blog's entries are no paragraphs. */
export const dropTimes: Rule = (page) =>
  settleBlocks(page, ({text}, own) =>
    isParagraph(own) && timeAlone.test(text)
      ? {label: 'boilerplate', kind: 'other', rule: 'time alone'}
      : undefined
  )
