import {readFileSync} from 'node:fs'
import {Command, CommanderError, InvalidArgumentError, Option} from 'commander'
import {weightsVersion} from '../data/weights/weights-version.js'
import {formats, forOneOnly, inputs, isSingle, members, type CommandOptions} from './options.js'
import type {Surroundings} from './surroundings.js'

/** What is to be done, or the exit code where nothing is left to do: after `--help`, or a mistake. */
export type CommandLine = {files: string[]; options: CommandOptions} | {exitCode: number}

const examples = `
Examples:
  copydesk article.txt                              who said what, for people
  pbpaste | copydesk --explain                      and why each label and speaker was chosen
  copydesk --format json article.txt > article.json
  copydesk --format html article.txt > article.html
  zcat archive.ndjson.gz | copydesk --format ndjson --only quotes > quotes.ndjson

NDJSON has a JSON object a line, {"id", "text"} in and {"id", "article"} out, in the same order. With --only quotes it is
{"id", "quotes"}. A line that cannot be read gives {"line", "error"} in its place, and the rest go on. An article
without an id has the number of its line instead: {"line", "article"}.

Exit codes:
  0  all is well, or nobody reads on (a closed pipe)
  1  a file, a line or an article could not be read; the others were
  2  the command line is wrong
  3  the work could not be finished: the disk is full, the program broke down
`

/** Reads the arguments of the command, without the names of Node and the script. */
export function readCommandLine(argv: readonly string[], {stdout, stderr}: Surroundings): CommandLine {
  const command = describeCommand()
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text)
    })
    .exitOverride()
  try {
    command.parse(argv, {from: 'user'})
    const options = command.opts<CommandOptions>()
    checkTogether(command, options)
    return {files: command.args, options}
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return {exitCode: error.exitCode === 0 ? 0 : 2}
  }
}

function describeCommand(): Command {
  return new Command('copydesk')
    .description(
      'Splits news articles into dateline, captions, body and boilerplate, and tells who said what.'
    )
    .argument('[files...]', 'texts of articles, or .ndjson and .jsonl files; - or none is standard input')
    .addOption(new Option('-f, --format <format>', 'what to print').choices(formats).default('text'))
    .addOption(new Option('--only <part>', 'print one part (text, json, ndjson)').choices(members))
    .option('--indirect', 'also find speech that is reported without quotation marks')
    .option('--explain', 'say why each label and each speaker was chosen')
    .addOption(
      new Option(
        '--input <kind>',
        'what comes in (default: ndjson for standard input with --format ndjson, and for files of that name)'
      ).choices(inputs)
    )
    .option('--id-field <name>', 'NDJSON: where the id stands', 'id')
    .option('--text-field <name>', 'NDJSON: where the text stands', 'text')
    .option('--threads <number>', 'NDJSON: how many threads parse (default: one per core)', readThreads)
    .version(describeVersion(), '-V, --version', 'print the version, and that of the weights')
    .helpOption('-h, --help', 'print this')
    .addHelpText('after', examples)
}

/** What commander cannot know: some formats hold one whole article. */
function checkTogether(command: Command, {format, only}: CommandOptions): void {
  const isWhole = format === 'html' || format === 'markdown' || format === 'jsonld'
  if (only !== undefined && isWhole)
    command.error(`error: --only goes with text, json and ndjson, not with ${format}`)
  if (command.args.filter((file) => file === '-').length > 1)
    command.error('error: standard input can be read only once')
  if (isSingle(format) && command.args.length > 1) command.error(`error: ${forOneOnly(format)}`)
}

function readThreads(value: string): number {
  const threads = Number(value)
  if (!Number.isSafeInteger(threads) || threads < 1)
    throw new InvalidArgumentError('It is a whole number from 1.')
  return threads
}

function describeVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  const version = manifest instanceof Object && 'version' in manifest ? String(manifest.version) : 'unknown'
  return `copydesk ${version} (weights: segments ${weightsVersion.segments}, speakers ${weightsVersion.speakers})`
}
