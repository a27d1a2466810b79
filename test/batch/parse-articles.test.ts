/** What needs no threads; `test/package` runs the rest on the build. */
import {expect, it} from 'vitest'
import {parseArticles} from '../../src/batch.js'

it.each([0, -1, 1.5, NaN, Infinity])('rejects %d threads', (threads) => {
  expect(() => parseArticles([], {threads})).toThrow(
    new RangeError(`threads must be a whole number from 1, not ${threads}`)
  )
})

it('gives nothing for no articles', async () => {
  expect(await parseArticles([], {threads: 1}).next()).toEqual({done: true, value: undefined})
})

it.each<[string, unknown]>([
  ['undefined', undefined],
  ['null', null],
  ['a string', 'An article.'],
  ['an object', {id: 1, text: 'An article.'}]
])('rejects what it cannot go through: %s', (what, articles) => {
  const parse = parseArticles as (input: unknown) => unknown
  expect(() => parse(articles)).toThrow(TypeError)
  expect(() => parse(articles)).toThrow(`articles must be an iterable of articles, not ${what}`)
})

it.each<[string, unknown]>([
  ['null', null],
  ['a string', 'An article.']
])('says what an item must be: %s', async (what, item) => {
  const parse = parseArticles as (input: unknown, options: unknown) => AsyncIterator<unknown>
  await expect(parse([item], {threads: 1}).next()).rejects.toThrow(
    `an article must be an object, not ${what}`
  )
})
