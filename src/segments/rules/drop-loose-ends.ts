import type {BlockFacts} from '../lines/block-facts.js'
import {isParagraph, type Page, type Rule, type SettledLabel} from './rule.js'

/** Longer lines are no loose ones. In UTF-16 code units. */
const longest = 90
/** More lines in a row are a list of the story. */
const mostLines = 3

/**
 * Short lines that pass for paragraphs before the first sentence of the story or after its last, and are parted from
 * it by something else: the name of a section over the headline, the names of topics under the share buttons.
 */
export const dropLooseEnds: Rule = (page) => {
  const loose = [...looseLines(page, 1), ...looseLines(page, -1)]
  return new Map(
    loose.map((i): [number, SettledLabel] => [i, {label: 'boilerplate', rule: 'loose line beside the story'}])
  )
}

/** The loose lines from one end of the story on. */
function looseLines({facts, labels}: Page, step: 1 | -1): number[] {
  const isOfStory = (i: number) => isParagraph(labels[i])
  let i = step > 0 ? labels.findIndex(isParagraph) : labels.findLastIndex(isParagraph)
  const lines: number[] = []
  for (; i >= 0 && isOfStory(i); i += step) {
    const block = facts[i]
    if (block === undefined || !isLoose(block) || lines.length === mostLines) return []
    lines.push(i)
  }
  const goesOn =
    step > 0
      ? labels.slice(Math.max(0, i)).some(isParagraph)
      : labels.slice(0, Math.max(0, i)).some(isParagraph)
  return goesOn && !isAnnounced({facts, labels}, i, step) ? lines : []
}

/** Whether the story ends with a colon above the lines: they are what it announces. */
function isAnnounced({facts, labels}: Pick<Page, 'facts' | 'labels'>, from: number, step: 1 | -1): boolean {
  if (step > 0) return false
  const last = labels.slice(0, from + 1).findLastIndex(isParagraph)
  return facts[last]?.text.endsWith(':') === true
}

const isLoose = ({text, endsSentence, dateline}: BlockFacts): boolean =>
  text.length <= longest && !endsSentence && dateline === undefined && !/["”:]$/.test(text)
