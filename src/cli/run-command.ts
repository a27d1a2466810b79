import {isSystemError} from './is-system-error.js'
import {printArticles} from './print-articles.js'
import {readCommandLine} from './read-command-line.js'
import {streamNdjson} from './stream-ndjson.js'
import type {Output, Surroundings} from './surroundings.js'

/** The command `copydesk`: reads the command line, does what it says, and gives the exit code. */
export async function runCommand(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  ignoreClosedPipe(surroundings.stdout)
  ignoreClosedPipe(surroundings.stderr)
  const commandLine = readCommandLine(argv, surroundings)
  if ('exitCode' in commandLine) return commandLine.exitCode
  const {options, files} = commandLine
  // Somebody who just types the name of the command gets to know what it does.
  if (files.length === 0 && surroundings.stdin.isTTY === true) {
    readCommandLine(['--help'], surroundings)
    return 2
  }
  const sources = files.length > 0 ? files : ['-']
  const {format} = options
  try {
    if (format === 'ndjson') return await streamNdjson(sources, options, surroundings)
    return await printArticles(sources, {...options, format}, surroundings)
  } catch (error) {
    if (!isSystemError(error)) throw error
    surroundings.stderr.write(`copydesk: ${error.message}\n`)
    return 3
  }
}

/** `copydesk --help | true` is no error, nor are messages that nobody reads. {@link openOutput} tells of the others. */
function ignoreClosedPipe(stream: Output): void {
  stream.on('error', () => undefined)
}
