import {describe, expect, it} from 'vitest'
import {toHtml} from '../src/html.js'
import {extractQuotes, parseArticle, splitArticle, type Article} from '../src/index.js'
import {toJsonLd} from '../src/jsonld.js'
import {toMarkdown} from '../src/markdown.js'

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

it.each<[string, (options: never) => unknown]>([
  ['parseArticle', (options) => parseArticle('It floats.', options)],
  ['splitArticle', (options) => splitArticle('It floats.', options)],
  ['extractQuotes', (options) => extractQuotes('It floats.', options)]
])('%s rejects options that are no object, and lets an index through as `map` gives it', (_name, call) => {
  const callWith = call as (options: unknown) => unknown
  expect(() => callWith(null)).toThrow(new TypeError('options must be an object, not null'))
  expect(() => callWith('explain')).toThrow(new TypeError('options must be an object, not a string'))
  expect(() => callWith(['explain'])).toThrow(new TypeError('options must be an object, not an array'))
  expect(() => callWith(1)).not.toThrow()
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

describe.each<[string, (article: Article) => unknown]>([
  ['toHtml', (article) => toHtml(article, '')],
  ['toMarkdown', (article) => toMarkdown(article)],
  ['toJsonLd', (article) => toJsonLd(article)]
])('%s', (_name, call) => {
  const callWith = call as (input: unknown) => unknown

  it.each<[string, unknown]>([
    ['an object, not undefined', undefined],
    ['an object, not null', null],
    ['an object, not a string', 'An article.'],
    ['what parseArticle returns: it has no quotes', splitArticle('An article.')]
  ])('rejects what is no article and says what it must be: %s', (message, input) => {
    expect(() => callWith(input)).toThrow(TypeError)
    expect(() => callWith(input)).toThrow(`article must be ${message}`)
  })
})
