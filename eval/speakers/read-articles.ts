import type {AttributedArticle} from '../corpora.js'

export {readJsonl} from '../corpora.js'
export type {Range} from '../corpora.js'

/** An annotated article: `content`, `source` and `cue` are lists of `[start, end)` offsets. */
export type AnnotatedArticle = AttributedArticle

export const publisherOf = (article: {id: string}): string => article.id.split('_')[0] ?? ''
export const monthOf = (article: {id: string}): string => article.id.split('_')[1]?.slice(0, 7) ?? ''
