import {isParagraph, settleBlocks, type Rule} from './rule.js'

/** A time of day and nothing else, as a live blog prints it over each entry: `10.58am`, `14:05 GMT`. */
export const timeAlone =
  /^(?:[01]?\d|2[0-3])[.:][0-5]\d(?:[.:][0-5]\d)? ?(?:[apAP]\.?[mM]\.?)?(?: (?:[A-Z]{2,4}|[A-Za-z]{1,3}[tT]))?$/

/** The times of a live blog's entries are no paragraphs. */
export const dropTimes: Rule = (page) =>
  settleBlocks(page, ({text}, own) =>
    isParagraph(own) && timeAlone.test(text)
      ? {label: 'boilerplate', kind: 'other', rule: 'time alone'}
      : undefined
  )
