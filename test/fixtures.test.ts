import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {parseArticle} from '../src/index.js'
import {digestArticle} from './digest-article.js'
import {assertInvariants} from './invariants.js'

const fixtures = new URL('fixtures/', import.meta.url)
const cases = readdirSync(fixtures, {withFileTypes: true}).filter((entry) => entry.isDirectory())

it('there are fixtures', () => {
  expect(cases.length).toBeGreaterThanOrEqual(25)
})

describe.each(cases.map((entry) => entry.name))('fixture %s', (name) => {
  // Read as it is, line ends and stray bytes included.
  const raw = readFileSync(new URL(`${name}/input.txt`, fixtures), 'utf8')

  it('gives what is expected', () => {
    const expected = new URL(`${name}/expected.json`, fixtures)
    if (!existsSync(expected)) throw new Error(`write what is expected by hand: ${fileURLToPath(expected)}`)
    expect(digestArticle(parseArticle(raw))).toEqual(JSON.parse(readFileSync(expected, 'utf8')))
  })

  it('keeps what always holds', () => {
    const options = {indirect: true, explain: true}
    assertInvariants(raw, parseArticle(raw, options), options)
  })
})
