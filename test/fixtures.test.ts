import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {parseArticle} from '../src/index.js'
import {digestArticle} from './digest-article.js'
import {assertInvariants} from './invariants.js'
import {readFixtures} from './read-fixtures.js'

const cases = readFixtures()

it('there are fixtures', () => {
  expect(cases.length).toBeGreaterThanOrEqual(25)
})

describe.each(cases)('fixture $name', ({raw, expected}) => {
  it('gives what is expected', () => {
    if (!existsSync(expected)) throw new Error(`write what is expected by hand: ${fileURLToPath(expected)}`)
    expect(digestArticle(parseArticle(raw))).toEqual(JSON.parse(readFileSync(expected, 'utf8')))
  })

  it('keeps what always holds', () => {
    const options = {indirect: true, explain: true}
    assertInvariants(raw, parseArticle(raw, options), options)
  })
})
