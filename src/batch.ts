import {availableParallelism} from 'node:os'
import {inspect} from 'node:util'
import {assertIterable, assertOptions} from './assert-input.js'
import {parseWithWorker} from './batch/parse-with-worker.js'
import type {ArticleText, BatchOptions, ParsedArticle} from './batch/types.js'

export type {ArticleText, BatchOptions, ParsedArticle}

/**
 * Takes many articles apart, over worker threads. Only in Node.
 *
 * The results come in the order of the articles. At most eight articles per thread are read ahead of the one that is
 * looked at, however slow the reader. An article that cannot be parsed, because its text is no string or its thread
 * died, gives its `error`, and the rest go on. The threads end with the loop, also when it is left early, and the
 * source is closed as `for await` would close it; one that is just waiting for an item closes when it has got that.
 *
 * @param articles An array, a generator, a stream of objects: what gives `{id, text}`, at once or in its own time.
 * @throws {RangeError} Where `threads` is no whole number from 1.
 * @throws {TypeError} Where `articles` cannot be iterated over or the options are no object, and where an item is no object, after the articles before.
 * @throws The reason of the signal, as soon as it is aborted; what `articles` throws, after the articles before.
 * @example
 * for await (const {id, article, error} of parseArticles(articles, {threads: 2})) {
 *   if (error) console.error(id, error.message)
 *   else console.log(id, article.quotes.length)
 * }
 */
export function parseArticles<Id>(
  articles: Iterable<ArticleText<Id>> | AsyncIterable<ArticleText<Id>>,
  batchOptions: BatchOptions = {}
): AsyncGenerator<ParsedArticle<Id>, void, undefined> {
  assertIterable(articles, 'articles')
  assertOptions(batchOptions)
  const {threads = availableParallelism(), signal, ...options} = batchOptions
  if (!Number.isSafeInteger(threads) || threads < 1)
    throw new RangeError(`threads must be a whole number from 1, not ${inspect(threads)}`)
  const worker = new URL('./batch/worker.js', import.meta.url).href
  return parseWithWorker(articles, {worker, threads, signal, options})
}
