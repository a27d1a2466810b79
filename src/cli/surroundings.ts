import type {Readable, Writable} from 'node:stream'
import type {parseArticles} from '../batch.js'

/** A stream that is perhaps a terminal. */
export type Output = Writable & {isTTY?: boolean; columns?: number}

/** What the command meets outside of itself. Tests put their own there. */
export interface Surroundings {
  stdin: Readable & {isTTY?: boolean}
  stdout: Output
  stderr: Output
  /** How many articles are parsed: `parseArticles` of copydesk/batch. */
  parseMany: typeof parseArticles
}
