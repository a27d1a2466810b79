import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {extractQuotes, parseArticle, splitArticle} from '../src/index.js'
import {anyString, articleLike, shuffledFixtures} from './article-like.js'
import {assertInvariants, assertPlain, assertQuotes} from './invariants.js'

describe.each([
  {kind: 'any string', text: anyString, numRuns: 300},
  {kind: 'what articles are made of', text: articleLike, numRuns: 300},
  {kind: 'lines of the fixtures', text: shuffledFixtures, numRuns: 100}
])('of $kind', ({text, numRuns}) => {
  const check = (holds: (raw: string) => void): void => {
    fc.assert(fc.property(text, holds), {numRuns})
  }

  it('parseArticle keeps its promises', () => {
    check((raw) => {
      assertInvariants(raw, parseArticle(raw))
    })
  })

  it('parseArticle keeps them with all options on', () => {
    check((raw) => {
      const options = {indirect: true, explain: true}
      assertInvariants(raw, parseArticle(raw, options), options)
    })
  })

  it('extractQuotes keeps its promises', () => {
    check((raw) => {
      const quotes = extractQuotes(raw, {indirect: true})
      assertPlain(quotes)
      assertQuotes(raw, quotes, {indirect: true})
    })
  })

  it('two runs agree', () => {
    check((raw) => {
      expect(parseArticle(raw)).toStrictEqual(parseArticle(raw))
    })
  })

  it('splitArticle gives the article without quotes and speakers', () => {
    check((raw) => {
      const article = parseArticle(raw)
      const {quotes, speakers} = article
      expect({...splitArticle(raw), quotes, speakers}).toStrictEqual(article)
    })
  })
})
