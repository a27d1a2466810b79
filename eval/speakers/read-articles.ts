import type {AttributedArticle, Range} from '../corpora.js'

export {readJsonl} from '../corpora.js'
export type {Range} from '../corpora.js'

/** An annotated article: `content`, `source` and `cue` are lists of `[start, end)` offsets. */
export type AnnotatedArticle = AttributedArticle

export const publisherOf = (article: {id: string}): string => article.id.split('_')[0] ?? ''
export const monthOf = (article: {id: string}): string => article.id.split('_')[1]?.slice(0, 7) ?? ''

export const overlap = (a: Range, b: Range): number =>
  Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]))
export const overlapAll = (range: Range, others: readonly Range[]): number =>
  others.reduce((sum, other) => sum + overlap(range, other), 0)
export const lengthOf = (range: Range): number => range[1] - range[0]
