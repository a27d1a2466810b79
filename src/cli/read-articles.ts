import {createReadStream} from 'node:fs'
import {pipeline, type Readable} from 'node:stream'
import {text as readAll} from 'node:stream/consumers'
import split2 from 'split2'
import {assertString} from '../assert-input.js'
import {isSystemError} from './is-system-error.js'
import type {CommandOptions} from './options.js'
import type {Surroundings} from './surroundings.js'

/** Where something was read: a file, `-` for standard input, and the line where each is an article. */
export interface Place {
  file: string
  line?: number
}

/** What was read: an article, or why none was; `bytes` is what it took of its file. */
export type ReadItem = {place: Place; bytes: number} & (
  {id?: unknown; text: string; error?: never} | {id?: unknown; text?: never; error: string}
)

type ReadOptions = Pick<CommandOptions, 'format' | 'input' | 'idField' | 'textField'>

/** The articles of all files, one after the other, never more than a few lines ahead of their reader. */
export async function* readArticles(
  files: readonly string[],
  options: ReadOptions,
  {stdin}: Pick<Surroundings, 'stdin'>
): AsyncGenerator<ReadItem, void, undefined> {
  for (const file of files) {
    const stream = file === '-' ? stdin : createReadStream(file)
    try {
      if (isNdjson(file, options)) yield* readLines(file, stream, options)
      else yield await readWhole(file, stream)
    } catch (error) {
      if (!isSystemError(error)) throw error
      yield {place: {file}, bytes: 0, id: file, error: error.message}
    }
  }
}

async function readWhole(file: string, stream: Readable): Promise<ReadItem> {
  const text = await readAll(stream)
  return {place: {file}, bytes: Buffer.byteLength(text), id: file, text}
}

function isNdjson(file: string, {format, input}: ReadOptions): boolean {
  if (input !== undefined) return input === 'ndjson'
  return /\.(?:ndjson|jsonl)$/i.test(file) || (file === '-' && format === 'ndjson')
}

/** Only U+000A ends a line, and a carriage return before it: a JSON string may hold U+2028, which Node's readline splits at. */
async function* readLines(
  file: string,
  stream: Readable,
  options: ReadOptions
): AsyncGenerator<ReadItem, void, undefined> {
  const lines: AsyncIterable<string> = pipeline(stream, split2(), () => undefined)
  let line = 0
  for await (const written of lines) {
    line += 1
    // The byte order mark that some programs begin a file with is no JSON, and may stand between files that were joined.
    const json = written.replace(/^\uFEFF/, '')
    if (json.trim() !== '') yield readLine(json, {file, line}, options)
  }
}

function readLine(json: string, place: Place & {line: number}, {idField, textField}: ReadOptions): ReadItem {
  const read = {place, bytes: Buffer.byteLength(json) + 1}
  let found: {id?: unknown} = {}
  try {
    const item = readObject(json)
    if (Object.hasOwn(item, idField)) found = {id: item[idField]}
    if (!Object.hasOwn(item, textField)) throw new TypeError(`there is no "${textField}" in it`)
    const text = item[textField]
    assertString(text, `"${textField}"`)
    return {...read, ...found, text}
  } catch (error) {
    return {...read, ...found, error: error instanceof Error ? error.message : String(error)}
  }
}

function readObject(json: string): Record<string, unknown> {
  const value: unknown = JSON.parse(json)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError('it is no JSON object')
  return {...value}
}
