/**
 * How alike two bodies of text are, as the public article-extraction benchmark counts it: by their runs of four words.
 *
 * Source: https://github.com/scrapinghub/article-extraction-benchmark
 */
import type {ArticleParts} from 'copydesk'
import {mean, withF1, type PrecisionRecall} from './precision-recall.js'

/** How well one body was found. A member is absent where there is nothing to divide by. */
export interface BodyMatch {
  precision?: number
  recall?: number
  /** Whether the words are the same, all of them. */
  exact: boolean
}

const runLength = 4

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? []

/** The body of an article as annotators see it: with its dateline. */
export function bodyWithDateline({dateline, body}: Pick<ArticleParts, 'dateline' | 'body'>): string {
  return [dateline?.text, body.text].filter(Boolean).join(' ')
}

export function matchBody(gold: string, found: string): BodyMatch {
  const wanted = countRuns(gold)
  const given = countRuns(found)
  let right = 0
  for (const [run, count] of wanted) right += Math.min(count, given.get(run) ?? 0)
  const total = (runs: Map<string, number>): number => [...runs.values()].reduce((a, b) => a + b, 0)
  return {
    ...(given.size > 0 && {precision: right / total(given)}),
    ...(wanted.size > 0 && {recall: right / total(wanted)}),
    exact: wordsOf(gold).join(' ') === wordsOf(found).join(' ')
  }
}

/** The mean over pages. F1 is that of mean precision and mean recall. */
export function meanBody(pages: BodyMatch[]): PrecisionRecall & {exact: number} {
  const precision = mean(pages.flatMap((page) => page.precision ?? []))
  const recall = mean(pages.flatMap((page) => page.recall ?? []))
  return {...withF1(precision, recall), exact: mean(pages.map((page) => Number(page.exact)))}
}

/** The pages, worst first, as errors to be read. */
export function worstFirst(pages: (BodyMatch & {url: string})[]): unknown[] {
  const quality = ({precision = 0, recall = 0}: BodyMatch): number => precision + recall
  return [...pages].sort((a, b) => quality(a) - quality(b))
}

function countRuns(text: string): Map<string, number> {
  const words = wordsOf(text)
  const counts = new Map<string, number>()
  for (let i = 0; i < Math.max(1, words.length - runLength + 1); i++) {
    const run = words.slice(i, i + runLength).join(' ')
    if (run) counts.set(run, (counts.get(run) ?? 0) + 1)
  }
  return counts
}
