import {toHtml} from '../html.js'
import {parseArticle} from '../index.js'
import {toJsonLd} from '../jsonld.js'
import {toMarkdown} from '../markdown.js'
import type {Article} from '../types.js'
import {openOutput} from './open-output.js'
import {forOneOnly, isSingle, type CommandOptions, type WholeFormat} from './options.js'
import {readArticles} from './read-articles.js'
import {reportProblem} from './report-problem.js'
import type {Surroundings} from './surroundings.js'
import {createSheet} from './terminal-sheet.js'
import {writePage} from './write-page.js'

/** An article that was parsed, and what is to be shown of it. */
interface Parsed {
  article: Article
  raw: string
  /** Of its file, where there are several. */
  name: string | undefined
  options: CommandOptions
  stdout: Surroundings['stdout']
}

/** How each format is written; each but the page for people is an entry of the library. */
const writers: Record<WholeFormat, (parsed: Parsed) => string> = {
  text: ({article, raw, name, options: {only}, stdout}) =>
    writePage(article, raw, createSheet(stdout), {only, name}),
  json: ({article, options: {only}}) => writeJson(only === undefined ? article : (article[only] ?? null)),
  html: ({article, raw}) => `${toHtml(article, raw)}\n`,
  markdown: ({article}) => toMarkdown(article),
  // Such data is made to stand in a `<script>`, which a `</script>` of the text would end.
  jsonld: ({article}) => writeJson(toJsonLd(article)).replaceAll('<', '\\u003c')
}

const writeJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/**
 * Parses and prints one article after the other, in any format but NDJSON.
 *
 * @returns The exit code.
 */
export async function printArticles(
  files: readonly string[],
  options: CommandOptions & {format: WholeFormat},
  surroundings: Surroundings
): Promise<number> {
  const {stdout, stderr} = surroundings
  const {format, indirect = false, explain = false} = options
  const output = openOutput(stdout)
  let printed = 0
  let exitCode = 0
  for await (const {place, text: raw, error} of readArticles(files, options, surroundings)) {
    const isTooMany = printed === 1 && isSingle(format)
    if (raw === undefined || isTooMany) {
      reportProblem(stderr, place, error ?? forOneOnly(format))
      exitCode = 1
      if (isTooMany) break
      continue
    }
    const article = parseArticle(raw, {indirect, explain})
    const name = files.length > 1 ? place.file : undefined
    const written = writers[format]({article, raw, name, options, stdout})
    if (!(await output.write(printed === 0 ? written : `\n${written}`))) return 0
    printed += 1
  }
  return exitCode
}
