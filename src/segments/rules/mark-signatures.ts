import {isFurniture, underHeadline, type Rule, type SettledLabel} from './rule.js'

/** How many blocks under the headline a bare name is still taken for its writer's. */
const reach = 5

/** Under the headline a line that is a name is the byline, and a line that is a date its date. */
export const markSignatures: Rule = (page) => {
  const {facts, labels} = page
  const settled = new Map<number, SettledLabel>()
  const has = (label: string) => [...labels, ...settled.values()].some((other) => other.label === label)
  for (const [distance, i] of underHeadline(page).entries()) {
    const block = facts[i]
    if (block === undefined || !isFurniture(labels[i])) continue
    const {byline, cue} = block
    const isName =
      cue?.certain !== true && (byline?.certain === true || (distance < reach && byline?.firstName === true))
    if (isName && !has('byline')) settled.set(i, {label: 'byline', rule: 'name under the headline'})
    else if (
      block.dates.length > 0 &&
      block.text.length <= 80 &&
      (cue ?? {kind: 'other'}).kind === 'other' &&
      !has('date')
    ) {
      settled.set(i, {label: 'date', rule: 'date under the headline'})
    }
  }
  return settled
}
