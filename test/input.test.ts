import {describe, expect, it} from 'vitest'
import {extractQuotes, parseArticle, splitArticle} from '../src/index.js'

describe.each<[string, (input: string) => unknown]>([
  ['parseArticle', (input) => parseArticle(input)],
  ['splitArticle', (input) => splitArticle(input)],
  ['extractQuotes', (input) => extractQuotes(input)]
])('%s', (_name, call) => {
  it.each<[string, unknown]>([
    ['undefined', undefined],
    ['null', null],
    ['number', 42],
    ['boolean', false],
    ['bigint', 42n],
    ['symbol', Symbol('article')],
    ['array', ['An article.']],
    ['object', {raw: 'An article.'}],
    ['Date', new Date(0)],
    ['Uint8Array', new Uint8Array([65])],
    ['function', () => 'An article.']
  ])('rejects input that is no string and says what came: %s', (what, input) => {
    const callWith = call as (input: unknown) => unknown
    expect(() => callWith(input)).toThrow(TypeError)
    expect(() => callWith(input)).toThrow(new RegExp(`must be a string, not .*${what}`))
  })

  it.each([
    ['empty', ''],
    ['white space', ' \r\n\u00a0\t '],
    ['one mark', '“'],
    ['an odd number of marks', '"One," he said. "Two'],
    ['a lone surrogate', 'A \ud83d ferry.'],
    ['a byte order mark', '\ufeffThe ferry opened.']
  ])('accepts any string: %s', (_what, input) => {
    expect(() => call(input)).not.toThrow()
  })
})

it('options may be left out, empty or given in part', () => {
  const raw = '“It floats,” Ilse Tanner said.'
  expect(parseArticle(raw, {})).toStrictEqual(parseArticle(raw))
  expect(splitArticle(raw, {explain: false})).toStrictEqual(splitArticle(raw))
  expect(extractQuotes(raw, {indirect: false})).toStrictEqual(extractQuotes(raw))
})

it('an empty article is an article without parts', () => {
  expect(parseArticle(' \n ')).toStrictEqual({
    bylines: [],
    captions: [],
    body: {text: '', paragraphs: []},
    boilerplate: [],
    segments: [],
    quotes: [],
    speakers: []
  })
})
