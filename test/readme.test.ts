import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {parseArticle} from '../src/index.js'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

it('the first example of the README is true', () => {
  const raw = /parseArticle\(`([^`]+)`\)/.exec(readme)?.[1] ?? ''
  const result = /```json\n([^`]+)```/.exec(readme)?.[1] ?? ''
  expect(parseArticle(raw)).toMatchObject(JSON.parse(result) as object)
})
