/** What TypeScript promises to callers. Checked by `npm test` and `npm run typecheck`; never run. */
import type {Point as UnistPoint, Position as UnistPosition} from 'unist'
import {describe, expectTypeOf, it} from 'vitest'
import {parseArticles, type BatchOptions, type ParsedArticle} from '../src/batch.js'
import {
  extractQuotes,
  parseArticle,
  splitArticle,
  type Article,
  type ArticleParts,
  type BoilerplateKind,
  type Caption,
  type Dateline,
  type Explained,
  type NamedSpeaker,
  type ParseOptions,
  type Position,
  type Quote,
  type QuoteOptions,
  type Reason,
  type Segment,
  type SegmentType,
  type Speaker,
  type SplitOptions,
  type TextPart
} from '../src/index.js'

describe('the functions', () => {
  it('take a string and options, and nothing else', () => {
    expectTypeOf(parseArticle).parameter(0).toBeString()
    expectTypeOf(parseArticle).parameter(1).toEqualTypeOf<ParseOptions | undefined>()
    expectTypeOf(parseArticle).toBeCallableWith('')
    expectTypeOf(splitArticle).parameter(0).toBeString()
    expectTypeOf(splitArticle).parameter(1).toEqualTypeOf<SplitOptions | undefined>()
    expectTypeOf(splitArticle).toBeCallableWith('')
    expectTypeOf(extractQuotes).parameter(0).toBeString()
    expectTypeOf(extractQuotes).parameter(1).toEqualTypeOf<QuoteOptions | undefined>()
    expectTypeOf(extractQuotes).toBeCallableWith('')
    // @ts-expect-error Bytes are no string.
    parseArticle(new Uint8Array())
    // @ts-expect-error `splitArticle` finds no quotes.
    splitArticle('', {indirect: true})
    // @ts-expect-error An option is left out, not undefined.
    extractQuotes('', {indirect: undefined})
  })

  it('say what comes back', () => {
    expectTypeOf(parseArticle).returns.toEqualTypeOf<Article>()
    expectTypeOf(splitArticle).returns.toEqualTypeOf<ArticleParts>()
    expectTypeOf(extractQuotes).returns.toEqualTypeOf<Quote[]>()
  })
})

describe('parseArticles', () => {
  it('takes what gives articles, at once or in its own time', () => {
    expectTypeOf(parseArticles).toBeCallableWith([{id: 'a', text: ''}])
    expectTypeOf(parseArticles).toBeCallableWith(new ReadableStream<{id: number; text: string}>())
    expectTypeOf<BatchOptions>().toExtend<ParseOptions>()
    // @ts-expect-error Articles need an id.
    parseArticles([{text: ''}])
    // @ts-expect-error One article is not many.
    parseArticles({id: 'a', text: ''})
  })

  it('gives the article or the error, with the id as it was', () => {
    const results = parseArticles([{id: 7, text: ''}])
    expectTypeOf(results).toExtend<AsyncIterableIterator<ParsedArticle<number>>>()
    const read = ({id, article, error}: ParsedArticle<number>) => {
      expectTypeOf(id).toBeNumber()
      if (error) expectTypeOf(error).toEqualTypeOf<Error>()
      else expectTypeOf(article).toEqualTypeOf<Article>()
    }
    expectTypeOf(read).toBeFunction()
  })
})

describe('an article', () => {
  it('has its parts, and the quotes and speakers on top', () => {
    expectTypeOf<Article>().toExtend<ArticleParts>()
    expectTypeOf<keyof Article>().toEqualTypeOf<keyof ArticleParts | 'quotes' | 'speakers'>()
    expectTypeOf<Article['speakers']>().toEqualTypeOf<NamedSpeaker[]>()
    expectTypeOf<NamedSpeaker['quotes']>().toEqualTypeOf<number[]>()
  })

  it('may lack a headline, deck, date and dateline, and never a list', () => {
    expectTypeOf<Article['headline']>().toEqualTypeOf<(TextPart & Explained) | undefined>()
    expectTypeOf<Article['dateline']>().toEqualTypeOf<Dateline | undefined>()
    expectTypeOf<Article['bylines'][number]['names']>().toEqualTypeOf<string[]>()
    expectTypeOf<Article['captions']>().toEqualTypeOf<Caption[]>()
    expectTypeOf<Caption['duplicate']>().toEqualTypeOf<true | undefined>()
    expectTypeOf<Article['body']['text']>().toBeString()
  })

  it('names the type of each segment and the kind of each piece of boilerplate', () => {
    expectTypeOf<Segment['type']>().toEqualTypeOf<SegmentType>()
    expectTypeOf<'caption'>().toExtend<SegmentType>()
    expectTypeOf<'video'>().not.toExtend<SegmentType>()
    expectTypeOf<Article['boilerplate'][number]['kind']>().toEqualTypeOf<BoilerplateKind>()
    expectTypeOf<'spam'>().not.toExtend<BoilerplateKind>()
  })
})

describe('a quote', () => {
  it('always has fragments and a place, and perhaps a speaker', () => {
    expectTypeOf<Quote['fragments']>().toEqualTypeOf<TextPart[]>()
    expectTypeOf<Quote['type']>().toEqualTypeOf<'direct' | 'mixed' | 'indirect'>()
    expectTypeOf<Quote['speaker']>().toEqualTypeOf<Speaker | undefined>()
    expectTypeOf<Speaker['mention']>().toEqualTypeOf<TextPart>()
    expectTypeOf<Speaker['name']>().toEqualTypeOf<string | undefined>()
    expectTypeOf<Speaker['confidence']>().toBeNumber()
    expectTypeOf<Quote['reasons']>().toEqualTypeOf<Reason[] | undefined>()
  })
})

describe('positions', () => {
  it('are those of unist, with offsets', () => {
    expectTypeOf<Position>().toExtend<UnistPosition>()
    expectTypeOf<Position['start']>().toExtend<UnistPoint>()
    expectTypeOf<Position['start']['offset']>().toEqualTypeOf<number>()
  })
})
