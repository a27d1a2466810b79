import {isParagraph, type Rule} from './rule.js'

/** Kinds of boilerplate whose lines are written in sentences, like the story they stand in. */
const notices = new Set(['contributor', 'correction', 'copyright'])

/** A notice that the desk put under the story is none of its paragraphs, however much it reads like one. */
export const dropNotices: Rule = ({facts, labels}) =>
  new Map(
    facts.flatMap(({cue}, i) =>
      isParagraph(labels[i]) && cue?.certain === true && notices.has(cue.kind)
        ? [[i, {label: 'boilerplate', kind: cue.kind, rule: cue.rule}] as const]
        : []
    )
  )
