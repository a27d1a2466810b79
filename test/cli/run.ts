import {PassThrough, Readable, type Writable} from 'node:stream'
import {text as readAll} from 'node:stream/consumers'
import type {ArticleText, BatchOptions, parseArticles, ParsedArticle} from '../../src/batch.js'
import {runCommand} from '../../src/cli/run-command.js'
import {parseArticle} from '../../src/index.js'

/** What came of a run of the command. */
export interface Outcome {
  exitCode: number
  out: string
  errors: string
}

/** What a test may put in the place of the real surroundings. */
export interface Given {
  stdin?: string | Readable
  stdout?: Writable
  stderr?: PassThrough & {isTTY?: boolean}
}

/** Runs the command in this thread; `test/package` runs the built one. */
export async function run(
  argv: readonly string[],
  {stdin = '', stdout, stderr}: Given = {}
): Promise<Outcome> {
  const out = new PassThrough({highWaterMark: 1e9})
  const errors = stderr ?? new PassThrough({highWaterMark: 1e9})
  const exitCode = await runCommand(argv, {
    stdin: typeof stdin === 'string' ? Readable.from([Buffer.from(stdin)]) : stdin,
    stdout: stdout ?? out,
    stderr: errors,
    parseMany
  })
  return {exitCode, out: await readAll(out.end()), errors: await readAll(errors.end())}
}

/** `parseArticles` without threads. */
export const parseMany: typeof parseArticles = async function* <Id>(
  articles: Iterable<ArticleText<Id>> | AsyncIterable<ArticleText<Id>>,
  options?: BatchOptions
): AsyncGenerator<ParsedArticle<Id>, void, undefined> {
  for await (const {id, text} of articles)
    yield text === 'crash'
      ? {id, error: new Error('the thread died')}
      : {id, article: parseArticle(text, options)}
}

/** One JSON value a line. */
export const readNdjson = (out: string): unknown[] =>
  out
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
