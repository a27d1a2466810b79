import type {ParsedArticle} from '../batch.js'
import {openOutput} from './open-output.js'
import type {CommandOptions, Member} from './options.js'
import {readArticles, type ReadItem} from './read-articles.js'
import {reportProblem} from './report-problem.js'
import {showProgress} from './show-progress.js'
import type {Surroundings} from './surroundings.js'

/** An article without its text, which would else be kept until its turn to be printed. */
type Source = Omit<ReadItem, 'text'>

/**
 * Parses the articles of all files over worker threads, and prints a JSON object a line for each, in the same order. What
 * could not be read or parsed has its error there, and on standard error.
 *
 * @returns The exit code.
 */
export async function streamNdjson(
  files: readonly string[],
  {indirect = false, explain = false, threads, only, ...reading}: CommandOptions,
  surroundings: Surroundings
): Promise<number> {
  const {stdout, stderr, parseMany} = surroundings
  const output = openOutput(stdout)
  const progress = await showProgress(surroundings, files)
  const articles = asArticles(readArticles(files, reading, surroundings))
  let exitCode = 0
  for await (const parsed of parseMany(articles, {
    indirect,
    explain,
    ...(threads === undefined ? {} : {threads})
  })) {
    const error = parsed.id.error ?? parsed.error?.message
    if (error !== undefined) {
      exitCode = 1
      progress.clear()
      reportProblem(stderr, parsed.id.place, error)
    }
    if (!(await output.write(`${JSON.stringify(lineOf(parsed, error, only))}\n`))) return 0
    progress.count(parsed.id.bytes)
  }
  progress.end()
  return exitCode
}

/** What could not be read goes along with the others, to keep its place. */
async function* asArticles(items: AsyncIterable<ReadItem>): AsyncGenerator<{id: Source; text: string}> {
  for await (const {text = '', ...item} of items) yield {id: item, text}
}

function lineOf(
  {id: {place, id}, article}: ParsedArticle<Source>,
  error: string | undefined,
  only: Member | undefined
) {
  const line = place.line === undefined ? {} : {line: place.line}
  const known = id === undefined ? {} : {id}
  if (error !== undefined) return {...line, ...known, error}
  const name = id === undefined ? line : known
  return only === undefined ? {...name, article} : {...name, [only]: article?.[only] ?? null}
}
