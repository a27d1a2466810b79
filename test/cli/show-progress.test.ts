import {expect, it} from 'vitest'
import {describeProgress} from '../../src/cli/show-progress.js'

it.each([
  [{articles: 1, done: 10, total: 10, seconds: 1}, '1 article, 1 a second'],
  [{articles: 1200, done: 10, total: 20, seconds: 5}, '1,200 articles, 240 a second, 5 s left'],
  [{articles: 60, done: 1, total: 61, seconds: 10}, '60 articles, 6 a second, 10 min left'],
  [{articles: 100, done: 1, total: 1001, seconds: 20}, '100 articles, 5 a second, 5 h 33 min left'],
  [{articles: 5, done: 100, total: undefined, seconds: 0}, '5 articles, 5,000 a second'],
  [{articles: 0, done: 0, total: 100, seconds: 2}, '0 articles, 0 a second']
])('%j', (extent, want) => {
  expect(describeProgress(extent)).toBe(want)
})
