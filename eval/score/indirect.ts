import type {Quote} from 'copydesk'
import type {AttributedArticle, Attribution, Range} from '../corpora.js'
import {share, withF1, type Report} from './precision-recall.js'
import {lengthOf, overlapAll, toRange, totalLength} from './ranges.js'

/** Words of saying: an attribution by another cue (`believes`) may be found, and need not be. */
export const saying =
  /\b(?:said|says?|saying|told|tells?|telling|according to|announced?|announces|claim(?:s|ed)?|argu(?:es?|ed|ing)|wrote|writes?|warn(?:s|ed|ing)?|add(?:s|ed|ing)|not(?:es|ed|ing)|explain(?:s|ed)?|testif(?:ies|ied)|stat(?:es|ed)|insist(?:s|ed|ing)?|acknowledg(?:es?|ed|ing)|suggest(?:s|ed|ing)?|report(?:s|ed)?|den(?:ies|ied)|confirm(?:s|ed)?|tweet(?:s|ed)?|declar(?:es|ed)|predict(?:s|ed)?|promis(?:es|ed)|conced(?:es|ed)|assert(?:s|ed)?|contend(?:s|ed)?|recall(?:s|ed)?|asked)\b/i

/**
 * Scores reported speech without marks (`quotes.jsonl` again): right where content and prediction have half or more of
 * each in common and half or more of the mention lies inside the annotated source.
 */
export function scoreIndirect(extract: (text: string) => Quote[], articles: AttributedArticle[]): Report {
  let wanted = 0
  let wantedRight = 0
  let found = 0
  let foundRight = 0
  const errors: unknown[] = []
  for (const {id, text, attributions} of articles) {
    const quotes = extract(text).filter((quote) => quote.type === 'indirect')
    const plain = attributions.filter((attribution) => isPlain(text, attribution))
    const spoken = plain.filter(({cue}) => cue.some((range) => saying.test(text.slice(...range))))
    const missed = spoken.filter((attribution) => !quotes.some((quote) => fits(quote, attribution)))
    wanted += spoken.length
    wantedRight += spoken.length - missed.length
    found += quotes.length
    foundRight += countFits(quotes, plain)
    for (const {content} of missed) errors.push({article: id, missed: wordsAt(text, content).slice(0, 120)})
  }
  return {n: articles.length, scores: withF1(share(foundRight, found), share(wantedRight, wanted)), errors}
}

/** Whether somebody is named for words that hold no quotation mark. */
export function isPlain(text: string, {content, source}: Attribution): boolean {
  return source.length > 0 && content.length > 0 && !/["“”]|''/.test(wordsAt(text, content))
}

function fits({fragments, speaker}: Quote, attribution: Attribution): boolean {
  if (!speaker) return false
  const content = fragments.map((fragment) => toRange(fragment.position))
  return isSameSpeech(content, toRange(speaker.mention.position), attribution)
}

/** Whether what was found is an annotated speech: half of the words of each are the other's, and so is the speaker. */
export function isSameSpeech(
  found: readonly Range[],
  mention: Range,
  {content, source}: Attribution
): boolean {
  const shared = found.reduce((sum, range) => sum + overlapAll(range, content), 0)
  return (
    shared >= 0.5 * totalLength(content) &&
    shared >= 0.5 * totalLength(found) &&
    overlapAll(mention, source) >= 0.5 * lengthOf(mention)
  )
}

/** How many quotes fit an attribution, one for each: copies are wrong. */
function countFits(quotes: Quote[], attributions: Attribution[]): number {
  const free = new Set(attributions)
  for (const quote of quotes) {
    const hit = [...free].find((attribution) => fits(quote, attribution))
    if (hit) free.delete(hit)
  }
  return attributions.length - free.size
}

const wordsAt = (text: string, ranges: Range[]): string =>
  ranges.map((range) => text.slice(...range)).join(' … ')
