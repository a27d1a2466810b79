/** A JSON object a line, in and out. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {PassThrough, Readable, Writable} from 'node:stream'
import {afterAll, describe, expect, it} from 'vitest'
import {parseArticle} from '../../src/index.js'
import {runCommand} from '../../src/cli/run-command.js'
import {parseMany, readNdjson, run} from './run.js'

const text = '“It will carry us all,” Ilse Tanner said.'
const article = parseArticle(text)
const scratch = mkdtempSync(join(tmpdir(), 'copydesk-ndjson-'))
afterAll(() => rmSync(scratch, {recursive: true}))

const lines = (...items: unknown[]) =>
  items.map((item) => `${typeof item === 'string' ? item : JSON.stringify(item)}\n`).join('')

describe('out comes', () => {
  it('an article a line, in the same order', async () => {
    const stdin = lines({id: 'b', text}, {text: '', id: 7}, {id: {any: 'thing'}, text, more: 1})
    const {exitCode, out, errors} = await run(['--format', 'ndjson'], {stdin})
    expect({exitCode, errors}).toEqual({exitCode: 0, errors: ''})
    expect(readNdjson(out)).toEqual([
      {id: 'b', article},
      {id: 7, article: parseArticle('')},
      {id: {any: 'thing'}, article}
    ])
  })

  it('one part of each', async () => {
    const {out} = await run(['--format', 'ndjson', '--only', 'quotes'], {stdin: lines({id: 1, text})})
    expect(readNdjson(out)).toEqual([{id: 1, quotes: article.quotes}])
  })

  it('what the options ask for', async () => {
    const stdin = lines({id: 1, text: 'Ilse Tanner said that the ferry will carry us all.'})
    const {out} = await run(['--format', 'ndjson', '--indirect', '--explain'], {stdin})
    expect(out).toContain('"type":"indirect"')
    expect(out).toContain('"reasons"')
  })

  it('nothing of nothing', async () => {
    expect(await run(['--format', 'ndjson'])).toEqual({exitCode: 0, out: '', errors: ''})
  })
})

describe('in go', () => {
  it('other names of the fields', async () => {
    const stdin = lines({url: 'https://a.example', body: text})
    const {out} = await run(['--format', 'ndjson', '--id-field', 'url', '--text-field', 'body'], {stdin})
    expect(readNdjson(out)).toEqual([{id: 'https://a.example', article}])
  })

  it('files by their names, whole texts by theirs, one after the other', async () => {
    const archive = join(scratch, 'archive.ndjson')
    const jsonl = join(scratch, 'archive.JSONL')
    const plain = join(scratch, 'ferry.txt')
    writeFileSync(archive, lines({id: 1, text}, {id: 2, text}))
    writeFileSync(jsonl, lines({id: 3, text}))
    writeFileSync(plain, text)
    const {out} = await run(['--format', 'ndjson', archive, plain, jsonl])
    expect(readNdjson(out)).toEqual([1, 2, plain, 3].map((id) => ({id, article})))
    const page = await run([archive, '--only', 'quotes'])
    expect(page.out.match(/Ilse Tanner · said/g)).toHaveLength(2)
  })

  it('plain text, if it is said so', async () => {
    const {out} = await run(['--format', 'ndjson', '--input', 'text'], {stdin: text})
    expect(readNdjson(out)).toEqual([{id: '-', article}])
  })

  it('lines as Windows ends them, the last one without an end, byte order marks, empty lines', async () => {
    const stdin = `\uFEFF${JSON.stringify({id: 1, text})}\r\n\r\n\uFEFF${JSON.stringify({id: 2, text})}`
    const {exitCode, out} = await run(['--format', 'ndjson'], {stdin})
    expect(exitCode).toBe(0)
    expect(readNdjson(out)).toEqual([1, 2].map((id) => ({id, article})))
  })

  it('line separators within a text, which end no line', async () => {
    const odd = 'It rained.\u2028“It will carry us all,” Ilse Tanner said.'
    const {out} = await run(['--format', 'ndjson'], {stdin: `{"id": 1, "text": "${odd}"}\n`})
    expect(readNdjson(out)).toEqual([{id: 1, article: parseArticle(odd)}])
  })

  it('articles without an id, which go by the numbers of their lines', async () => {
    const {out} = await run(['--format', 'ndjson', '--only', 'date'], {stdin: lines('', {text}, {text})})
    expect(readNdjson(out)).toEqual([
      {line: 2, date: null},
      {line: 3, date: null}
    ])
  })

  it('characters that are cut in two by a chunk', async () => {
    const bytes = Buffer.from(lines({id: 1, text}))
    const stdin = Readable.from(Array.from(bytes, (byte) => Buffer.from([byte])))
    expect(readNdjson((await run(['--format', 'ndjson'], {stdin})).out)).toEqual([{id: 1, article}])
  })
})

describe('a bad line', () => {
  it('has its error in its place and on standard error, and the rest go on', async () => {
    const stdin = lines(
      {id: 1, text},
      'nonsense',
      {id: 3},
      {id: 4, text: 5},
      '[]',
      'null',
      {id: 7, text: 'crash'},
      {id: 8, text}
    )
    const {exitCode, out, errors} = await run(['--format', 'ndjson', '--only', 'date'], {stdin})
    const items = readNdjson(out)
    expect(items).toEqual([
      {id: 1, date: null},
      {line: 2, error: expect.stringContaining('not valid JSON') as unknown},
      {line: 3, id: 3, error: 'there is no "text" in it'},
      {line: 4, id: 4, error: '"text" must be a string, not a number (5)'},
      {line: 5, error: 'it is no JSON object'},
      {line: 6, error: 'it is no JSON object'},
      {line: 7, id: 7, error: 'the thread died'},
      {id: 8, date: null}
    ])
    expect(exitCode).toBe(1)
    expect(errors.trim().split('\n')).toHaveLength(6)
    expect(errors).toContain('copydesk: standard input:3: there is no "text" in it\n')
  })

  it('is told with the name of its file', async () => {
    const archive = join(scratch, 'bad.ndjson')
    writeFileSync(archive, '\n{\n')
    const {errors} = await run(['--format', 'ndjson', archive])
    expect(errors.startsWith(`copydesk: ${archive}:2: `)).toBe(true)
  })

  it('may be a file that is not there', async () => {
    const missing = join(scratch, 'missing.ndjson')
    const {exitCode, out} = await run(['--format', 'ndjson', missing])
    expect(exitCode).toBe(1)
    expect(readNdjson(out)).toEqual([{id: missing, error: expect.stringContaining('ENOENT') as unknown}])
  })
})

describe('the streams', () => {
  it('are read in the pace of the reader', async () => {
    let read = 0
    const source = Readable.from(
      (function* () {
        for (;;) yield Buffer.from(lines({id: read++, text: 'It rained.'}))
      })()
    )
    const taken: unknown[] = []
    const slow = new Writable({
      highWaterMark: 1,
      write(chunk, _encoding, done) {
        taken.push(chunk)
        if (taken.length < 20) void setTimeout(5).then(() => done())
        else done(Object.assign(new Error('closed'), {code: 'EPIPE'}))
      }
    })
    const {exitCode, errors} = await run(['--format', 'ndjson'], {stdin: source, stdout: slow})
    expect({exitCode, errors}).toEqual({exitCode: 0, errors: ''})
    expect(taken).toHaveLength(20)
    expect(read).toBeLessThan(2000)
    expect(source.destroyed).toBe(true)
  })

  it('go on where nobody reads the messages', async () => {
    const stderr = new PassThrough()
    stderr.write = () => {
      stderr.destroy(Object.assign(new Error('closed'), {code: 'EPIPE'}))
      return false
    }
    const out = new PassThrough()
    const stdin = lines('nonsense', {id: 2, text}, 'nonsense', {id: 4, text})
    await runCommand(['--format', 'ndjson', '--only', 'date'], {
      stdin: Readable.from([stdin]),
      stdout: out,
      stderr,
      parseMany
    })
    expect(readNdjson(String(out.read()))).toHaveLength(4)
  })

  it('that fail are an error', async () => {
    const full = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('no space left'), {code: 'ENOSPC'}))
    })
    const {exitCode, errors} = await run(['--format', 'ndjson'], {
      stdin: lines({id: 1, text}, {id: 2, text}),
      stdout: full
    })
    expect(exitCode).toBe(3)
    expect(errors).toBe('copydesk: no space left\n')
  })
})

describe('a terminal', () => {
  it('shows how far it has come', async () => {
    const archive = join(scratch, 'long.ndjson')
    writeFileSync(archive, lines({id: 1, text}, 'nonsense', {id: 2, text}))
    const stderr = Object.assign(new PassThrough(), {isTTY: true})
    const {errors} = await run(['--format', 'ndjson', archive], {stderr})
    expect(errors).toMatch(/3 articles, [\d,]+ a second/)
    expect(errors).toContain(`copydesk: ${archive}:2:`)
  })

  it('that gets the results shows nothing else', async () => {
    const terminal = Object.assign(new PassThrough(), {isTTY: true})
    const {errors} = await run(['--format', 'ndjson'], {
      stdin: lines({id: 1, text}),
      stdout: terminal,
      stderr: terminal
    })
    expect(readNdjson(errors)).toEqual([{id: 1, article}])
  })

  it('only', async () => {
    expect((await run(['--format', 'ndjson'], {stdin: lines({id: 1, text})})).errors).toBe('')
  })
})
