import type {Article, ParseOptions} from '../types.js'

/** The text of an article, and what its caller knows it by: a number, a URL, a row of a table, anything. */
export interface ArticleText<Id = string> {
  id: Id
  /** Any string, as for `parseArticle`. */
  text: string
}

/** What became of an article: what `parseArticle` returns, or why it did not. */
export type ParsedArticle<Id = string> =
  {id: Id; article: Article; error?: never} | {id: Id; error: Error; article?: never}

/** Options of `parseArticles`: those of `parseArticle`, and how the work is done. */
export type BatchOptions = ParseOptions & {
  /** How many worker threads parse, from 1. Default: as many as the machine can run at a time. */
  threads?: number
  /** Ends the work when it is aborted. */
  signal?: AbortSignal
}
