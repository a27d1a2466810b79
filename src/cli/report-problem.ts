import type {Place} from './read-articles.js'
import type {Output} from './surroundings.js'
import {withoutControls} from './without-controls.js'

/** Says on standard error where something is wrong, and what: `copydesk: articles.ndjson:3: there is no "text" in it`. */
export function reportProblem(stderr: Output, {file, line}: Place, message: string): void {
  const name = file === '-' ? 'standard input' : file
  const where = line === undefined ? name : `${name}:${line}`
  stderr.write(`copydesk: ${withoutControls(`${where}: ${message}`)}\n`)
}
