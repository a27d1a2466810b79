import {isSystemError} from './is-system-error.js'
import {printArticles} from './print-articles.js'
import {readCommandLine} from './read-command-line.js'
import {streamNdjson} from './stream-ndjson.js'
import type {Surroundings} from './surroundings.js'

/** The command `copydesk`: reads the command line, does what it says, and gives the exit code. */
export async function runCommand(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const commandLine = readCommandLine(argv, surroundings)
  if ('exitCode' in commandLine) return commandLine.exitCode
  const {options, files} = commandLine
  // Somebody who just types the name of the command gets to know what it does.
  if (files.length === 0 && surroundings.stdin.isTTY === true) {
    readCommandLine(['--help'], surroundings)
    return 2
  }
  const sources = files.length > 0 ? files : ['-']
  const run = options.format === 'ndjson' ? streamNdjson : printArticles
  try {
    return await run(sources, options, surroundings)
  } catch (error) {
    if (!isSystemError(error)) throw error
    surroundings.stderr.write(`copydesk: ${error.message}\n`)
    return 3
  }
}
