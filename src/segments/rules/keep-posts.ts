import {hasSign, Sign} from '../lines/line-signs.js'
import {isFurniture, isParagraph, type Page, type Rule, type SettledLabel} from './rule.js'

/** How a post of a social network is signed: `— Ana Mott (@anamott) May 4, 2024`. */
const postSignature = /^[—–-]{1,2} ?[^()@]{2,60} \(@\w{2,30}\)[ ,·]{0,3}\p{L}{3,9}\.? \d{1,2}, \d{4}$/u

/** How far from a paragraph a post may stand, in blocks. */
const reach = 2

/** A post embedded in the story is a paragraph of it: its text and the line that signs it. */
export const keepPosts: Rule = (page) => {
  const settled = new Map<number, SettledLabel>()
  page.facts.forEach(({text, signs}, i) => {
    if (!hasSign(signs, Sign.at) || !postSignature.test(text) || !isInStory(page, settled, i)) return
    const post = {label: 'paragraph', rule: 'post in the story'} as const
    for (const k of [i - 1, i]) if (isOverlooked(page, k)) settled.set(k, post)
  })
  return settled
}

const isInStory = ({labels}: Page, settled: ReadonlyMap<number, SettledLabel>, i: number): boolean =>
  Array.from({length: reach + 1}, (_, k) => i - 1 - k).some((k) => isParagraph(settled.get(k) ?? labels[k]))

function isOverlooked({facts, labels}: Page, i: number): boolean {
  const own = labels[i]
  return facts[i]?.cue?.certain !== true && (isFurniture(own) || own?.label === 'comments')
}
