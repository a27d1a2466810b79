/** The command line itself, and what it prints for people and machines from a text. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {PassThrough, Readable} from 'node:stream'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {toHtml} from '../../src/html.js'
import {parseArticle} from '../../src/index.js'
import {toJsonLd} from '../../src/jsonld.js'
import {toMarkdown} from '../../src/markdown.js'
import {run} from './run.js'

const raw = `Ferry saved for another winter

PORT ORRIN (Lakeside News) — The ferry will sail on, the county board said on Monday after a vote that took all night.

“It will carry us all,” said Ilse Tanner, the board’s chairwoman.

Sign up for our newsletter about life on the lake
`

const scratch = mkdtempSync(join(tmpdir(), 'copydesk-cli-'))
const file = join(scratch, 'ferry.txt')
const missing = join(scratch, 'missing.txt')

beforeAll(() => writeFileSync(file, raw))
afterAll(() => rmSync(scratch, {recursive: true}))

describe('for people', () => {
  const page = ` THE STORY

headline      Ferry saved for another winter
dateline      PORT ORRIN (Lakeside News) —
paragraph     The ferry will sail on, the county board said on Monday after a
              vote that took all night.
paragraph     “It will carry us all,” said Ilse Tanner, the board’s chairwoman.

 AROUND IT

newsletter    Sign up for our newsletter about life on the lake

 WHO SAID WHAT

speaker       Ilse Tanner
role          the board’s chairwoman
  direct      “It will carry us all,”
              Ilse Tanner · said
`

  it('prints a page for a file', async () => {
    const {exitCode, out, errors} = await run([file])
    expect({exitCode, errors}).toEqual({exitCode: 0, errors: ''})
    expect(withoutBlanks(out)).toBe(withoutBlanks(page))
  })

  it.each([[[]], [['-']]])('reads standard input: %j', async (argv) => {
    expect((await run(argv, {stdin: raw})).out).toBe((await run([file])).out)
  })

  it('prints one page after the other', async () => {
    const {out} = await run([file, file])
    expect(out.match(/THE STORY/g)).toHaveLength(2)
    expect(out.replace(/\n\s+/g, '').match(/^file {10}|file {10}\//gm)).toHaveLength(2)
  })

  it('prints one part', async () => {
    expect((await run(['--only', 'dateline', file])).out).toBe('dateline      PORT ORRIN (Lakeside News) —\n')
    expect((await run(['--only', 'quotes', file])).out).not.toContain('newsletter')
    expect((await run(['--only', 'segments', file])).out).toContain('newsletter    Sign up')
  })

  it('has no titles over nothing', async () => {
    expect((await run([], {stdin: ' \n'})).out.trim()).toBe('there is nothing to read')
  })

  it('says why each label and each speaker was chosen', async () => {
    expect((await run([file])).out).not.toContain('because of')
    const {out} = await run(['--explain', file])
    expect(out).toMatch(
      /newsletter {4}Sign up for our newsletter about life on the lake\n\s+because of .*newsletter/
    )
    expect(out).toMatch(/Ilse Tanner · said\n\s+because of /)
  })

  it('finds reported speech on request', async () => {
    const {out} = await run(['--indirect', '-'], {
      stdin: 'Ilse Tanner said that the ferry will carry us all.'
    })
    expect(out).toContain('  indirect    that the ferry will carry us all')
  })

  it('lets no text reach the terminal but its letters', async () => {
    const hostile = 'It \u001B]0;renamed\u0007rained \u001B[31mred\u001B[0m\u0008 and \u009B2J \u202E\n'
    const {out} = await run([], {stdin: hostile})
    expect(out.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
  })

  it('has colours on a terminal that has them', async () => {
    const printOn = async (getColorDepth: () => number) => {
      const stdout = Object.assign(new PassThrough(), {isTTY: true, columns: 60, getColorDepth})
      await run([file], {stdout})
      return String(stdout.read())
    }
    expect(await printOn(() => 8)).toContain('\u001B[')
    // Terminals tell that they have no colours where NO_COLOR is set.
    expect(await printOn(() => 1)).not.toContain('\u001B[')
  })
})

describe('for machines', () => {
  const article = parseArticle(raw)

  it.each([
    ['json', `${JSON.stringify(article, null, 2)}\n`],
    ['html', `${toHtml(article, raw)}\n`],
    ['markdown', toMarkdown(article)],
    ['jsonld', `${JSON.stringify(toJsonLd(article), null, 2)}\n`]
  ])('prints %s', async (format, want) => {
    expect(await run(['--format', format, file])).toEqual({exitCode: 0, out: want, errors: ''})
  })

  it('prints one part of it as JSON, or null', async () => {
    const quotes = await run(['-f', 'json', '--only', 'quotes', file])
    expect(JSON.parse(quotes.out)).toEqual(article.quotes)
    expect((await run(['-f', 'json', '--only', 'date', file])).out).toBe('null\n')
  })

  it('takes only one article for what holds one', async () => {
    const two = [raw, raw].map((text) => JSON.stringify({text})).join('\n')
    const {exitCode, out, errors} = await run(['--input', 'ndjson', '--format', 'json'], {stdin: two})
    expect(JSON.parse(out)).toEqual(article)
    expect(exitCode).toBe(1)
    expect(errors).toBe(
      'copydesk: standard input:2: json is for one article at a time; --format ndjson is for many\n'
    )
  })
})

describe('a file that cannot be read', () => {
  it('is told of, and the others are read', async () => {
    const {exitCode, out, errors} = await run(['--only', 'dateline', missing, file])
    expect(exitCode).toBe(1)
    expect(out).toContain('dateline      PORT ORRIN (Lakeside News) —\n')
    expect(errors).toContain(`copydesk: ${missing}: ENOENT: no such file or directory`)
  })

  it('may be a folder', async () => {
    const {exitCode, errors} = await run([scratch])
    expect(exitCode).toBe(1)
    expect(errors).toContain('EISDIR')
  })
})

describe('the command line', () => {
  it.each([
    [['--format', 'pdf', 'a'], 'Allowed choices are text, json, ndjson, html, markdown, jsonld'],
    [['--only', 'weather', 'a'], 'Allowed choices are headline, deck'],
    [['--fromat', 'json'], 'unknown option'],
    [['--threads', '0'], 'whole number from 1'],
    [['--format', 'html', '--only', 'quotes', 'a'], '--only goes with text, json and ndjson, not with html'],
    [['-', '-'], 'standard input can be read only once'],
    [['--format', 'json', 'a', 'b'], 'json is for one article at a time']
  ])('%j is wrong', async (argv, message) => {
    const {exitCode, out, errors} = await run(argv)
    expect({exitCode, out}).toEqual({exitCode: 2, out: ''})
    expect(errors).toContain(message)
  })

  it('prints its help, with examples and exit codes', async () => {
    const {exitCode, out} = await run(['--help'])
    expect(exitCode).toBe(0)
    for (const words of ['Usage: copydesk', 'Examples:', 'Exit codes:', '--explain'])
      expect(out).toContain(words)
  })

  it('prints its help where nothing was asked for', async () => {
    const terminal = Object.assign(Readable.from([]), {isTTY: true})
    const {exitCode, out} = await run([], {stdin: terminal})
    expect(exitCode).toBe(2)
    expect(out).toContain('Usage: copydesk')
  })

  it('prints the version, and that of the weights', async () => {
    const {exitCode, out} = await run(['--version'])
    expect(exitCode).toBe(0)
    expect(out).toMatch(/^copydesk \d[\w.-]* \(weights: segments [\da-f]{8}, speakers [\da-f]{8}\)\n$/)
  })
})

const withoutBlanks = (page: string) => page.replace(/\n{2,}/g, '\n').trim()
