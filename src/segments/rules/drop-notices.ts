import {isParagraph, settleBlocks, type Rule} from './rule.js'

/** Kinds of boilerplate whose lines are written in sentences, like the story they stand in. */
const notices = new Set(['contributor', 'correction', 'copyright'])

/** A notice that the desk put under the story is none of its paragraphs, however much it reads like one. */
export const dropNotices: Rule = (page) =>
  settleBlocks(page, ({cue}, own) =>
    isParagraph(own) && cue?.certain === true && notices.has(cue.kind)
      ? {label: 'boilerplate', kind: cue.kind, rule: cue.rule}
      : undefined
  )
