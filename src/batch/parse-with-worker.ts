import {assertObject, assertString} from '../assert-input.js'
import type {Article, ParseOptions} from '../types.js'
import {mapInOrder} from './map-in-order.js'
import {openPool, type Pool} from './open-pool.js'
import type {ArticleText, ParsedArticle} from './types.js'

/** What goes to a worker thread: an article without its id, which stays here. */
export interface ParseTask {
  text: string
  options: ParseOptions
}

/** Where and how the articles are parsed. */
export interface Workshop {
  /** The URL of the module that the threads run: it gets a {@link ParseTask} and returns an {@link Article}. */
  worker: string
  threads: number
  signal?: AbortSignal | undefined
  options: ParseOptions
}

/**
 * Enough that one long article does not soon leave the other threads without work, and few enough that it hardly
 * matters what they weigh.
 */
const aheadPerThread = 8

/** `parseArticles`, with the worker named. */
export async function* parseWithWorker<Id>(
  articles: Iterable<ArticleText<Id>> | AsyncIterable<ArticleText<Id>>,
  {worker, threads, signal, options}: Workshop
): AsyncGenerator<ParsedArticle<Id>, void, undefined> {
  signal?.throwIfAborted()
  const pool = openPool<ParseTask, Article>(worker, threads)
  const stop = () => {
    void pool.close()
  }
  // The threads end at once, even while the reader is busy with something else.
  signal?.addEventListener('abort', stop)
  try {
    const parse = (article: ArticleText<Id>) => parseInPool(article, pool, options)
    yield* mapInOrder(articles, parse, {ahead: threads * aheadPerThread, signal})
  } finally {
    signal?.removeEventListener('abort', stop)
    await pool.close()
  }
}

async function parseInPool<Id>(
  article: ArticleText<Id>,
  pool: Pool<ParseTask, Article>,
  options: ParseOptions
): Promise<ParsedArticle<Id>> {
  assertObject(article, 'an article')
  const {id, text} = article
  try {
    // Asked before the text leaves: what cannot be sent to a thread gets the same message.
    assertString(text, 'text')
    return {id, article: await pool.run({text, options})}
  } catch (thrown) {
    return {id, error: thrown instanceof Error ? thrown : new Error(String(thrown), {cause: thrown})}
  }
}
