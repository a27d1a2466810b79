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
