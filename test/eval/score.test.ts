/** The scorers, on articles and findings that are made up to be counted by hand. */
import {describe, expect, it} from 'vitest'
import type {AnnotatedPage, AttributedArticle, Range} from '../../eval/corpora.js'
import {scoreBody} from '../../eval/score/body.js'
import {scoreDatelines} from '../../eval/score/datelines.js'
import {scoreIndirect} from '../../eval/score/indirect.js'
import {scoreLines} from '../../eval/score/lines.js'
import {scoreNames} from '../../eval/score/names.js'
import {scorePages} from '../../eval/score/pages.js'
import {scoreQuotes} from '../../eval/score/quotes.js'
import type {Article, Quote, SegmentType, TextPart} from '../../src/index.js'
import {createLocator} from '../../src/text/locator.js'

describe('scoreBody', () => {
  const page = {id: 'page', raw: '', body: 'One two three four five.'}

  it('counts runs of four words', () => {
    const {scores} = scoreBody(() => article({text: 'two three four five six seven'}), [page])
    expect(scores).toMatchObject({precision: 1 / 3, recall: 1 / 2, exact: 0, filled: 1})
  })

  it('knows an exact body by its words, dateline included', () => {
    const dateline = {...partOf('One two -', 'One two -'), places: ['One two']}
    const {scores} = scoreBody(() => article({text: 'three four five', more: {dateline}}), [page])
    expect(scores).toMatchObject({f1: 1, exact: 1})
  })

  it('knows an empty one', () => {
    expect(scoreBody(() => article({text: ''}), [page]).scores).toMatchObject({recall: 0, filled: 0})
  })
})

describe('scoreLines', () => {
  const raw = 'A headline\nA paragraph of text\nAn advert'
  const page = {id: 'page', raw, labels: 'TBO', body: 'A paragraph of text'}
  const label = (...types: SegmentType[]): Article =>
    article({
      text: 'A paragraph of text',
      more: {
        headline: partOf(raw, 'A headline'),
        segments: raw.split('\n').flatMap((line, i) => {
          const type = types[i]
          return type ? [{type, position: partOf(raw, line).position}] : []
        })
      }
    })

  it('weighs lines by their length', () => {
    const {scores} = scoreLines(() => label('headline', 'paragraph', 'paragraph'), [page])
    expect(scores['characters']).toMatchObject({precision: 19 / (19 + 9), recall: 1})
  })

  it('finds the headline on the line that is labelled so', () => {
    expect(scoreLines(() => label('headline'), [page]).scores['headline']).toBe(1)
    expect(scoreLines(() => label('headline'), [{...page, labels: 'OTB'}]).scores['headline']).toBe(0)
  })
})

describe('scoreDatelines', () => {
  const score = (found: string | undefined, wanted: string | null) =>
    scoreDatelines(
      () => article(found ? {more: {dateline: {...partOf(found, found), places: []}}} : {}),
      [{id: 'article', raw: found ?? '', dateline: wanted}]
    ).scores

  it('compares words and not marks', () => {
    expect(score('KELDER (AP) —', 'KELDER (AP) --')).toMatchObject({f1: 1})
    expect(score('KELDER —', 'KELDER (AP) --')).toMatchObject({precision: 0, recall: 0})
  })

  it('wants none where there is none', () => {
    expect(score(undefined, null)).toMatchObject({absent: 1})
    expect(score('READ MORE:', null)).toMatchObject({absent: 0, precision: 0})
  })
})

describe('scorePages', () => {
  const raw = 'The ferry sails\nJune 3, 2021\nThe ferry leaves Port Orrin at noon.'
  const page: AnnotatedPage = {
    id: 'page',
    raw,
    body: '',
    title: 'The ferry sails',
    authors: ['Nora Feldt', 'Lakeside News'],
    date: '2021-06-03',
    captions: [{text: 'The ferry leaves Port Orrin at noon.', sure: true, credit: ['Greta Lindqvist']}]
  }
  const caption = partOf(raw, 'The ferry leaves Port Orrin at noon.')

  it('counts everything that is right', () => {
    const credit = {...partOf(raw, 'noon'), photographer: 'Greta Lindqvist'}
    const found = article({
      more: {
        headline: partOf(raw, 'The ferry sails'),
        date: {...partOf(raw, 'June 3, 2021'), value: '2021-06-03'},
        bylines: [{...partOf(raw, 'June'), names: ['Nora Feldt', 'Lakeside News']}],
        captions: [
          {...caption, credit},
          {...caption, duplicate: true}
        ]
      }
    })
    expect(scorePages(() => found, [page]).scores).toMatchObject({
      headline: 1,
      date: 1,
      authors: {precision: 1, recall: 1},
      captions: {precision: 1, recall: 1, credit: 1}
    })
  })

  it('counts what is missing and what is too much', () => {
    const more = {captions: [partOf(raw, 'June 3, 2021'), caption]}
    const {scores, errors} = scorePages(() => article({more}), [page])
    expect(scores).toMatchObject({headline: 0, date: 0, authors: {recall: 0}})
    expect(scores['captions']).toMatchObject({precision: 1 / 2, recall: 1, credit: 0})
    expect(errors).toEqual([{page: 'page', notACaption: 'June 3, 2021'}])
  })

  it('takes no side where the annotation is unsure', () => {
    const unsure = {...page, captions: [{text: 'June 3, 2021', sure: false}]}
    const found = article({more: {captions: [partOf(raw, 'June 3, 2021')]}})
    expect(scorePages(() => found, [unsure]).errors).toEqual([])
  })
})

describe('speech', () => {
  const text = '“It floats in any weather,” Tanner said. She calls it “Old Lady.” Reyes said it leaks.'
  const at = (words: string): Range => {
    const {start, end} = partOf(text, words).position
    return [start.offset, end.offset]
  }
  const doc: AttributedArticle = {
    id: 'article',
    text,
    attributions: [
      {content: [at('“It floats in any weather,”')], source: [at('Tanner')], cue: [at('said')]},
      {content: [at('it leaks')], source: [at('Reyes')], cue: [at('Reyes said')]}
    ]
  }
  const quote = (words: string, mention: string, more: Partial<Quote> = {}, name?: string): Quote => ({
    type: 'direct',
    text: words,
    fragments: [partOf(text, words)],
    position: partOf(text, words).position,
    speaker: {mention: partOf(text, mention), kind: 'person', confidence: 0.95, ...(name && {name})},
    ...more
  })
  const long = 'It floats in any weather,'

  it('is right with the annotated speaker', () => {
    const {scores} = scoreQuotes(() => [quote(long, 'Tanner')], [doc])
    expect(scores['all']).toMatchObject({precision: 1, recall: 1, found: 1, attribution: 1})
    expect(scores['confident']).toEqual({share: 1, right: 1})
  })

  it('is wrong with another, and where nobody speaks', () => {
    const {scores} = scoreQuotes(() => [quote(long, 'Reyes'), quote('Old Lady.', 'She')], [doc])
    expect(scores['all']).toMatchObject({precision: 0, recall: 0, found: 1, attribution: 0})
    expect(scores['short']).toMatchObject({precision: 0})
  })

  it('scores indirect speech, each attribution once', () => {
    const found = quote('it leaks', 'Reyes', {type: 'indirect'})
    expect(scoreIndirect(() => [found], [doc]).scores).toMatchObject({precision: 1, recall: 1})
    expect(scoreIndirect(() => [found, found], [doc]).scores).toMatchObject({precision: 1 / 2, recall: 1})
    expect(scoreIndirect(() => [quote('it leaks', 'She', {type: 'indirect'})], [doc]).scores).toMatchObject({
      f1: 0
    })
  })

  it('scores names, and leaves the nameless nameless', () => {
    const named = [
      {
        id: 'article',
        speakers: [
          {range: at(long), name: 'Ilse Tanner'},
          {range: at('Old Lady.'), name: null}
        ]
      }
    ]
    const score = (...quotes: Quote[]) => scoreNames(() => quotes, named, [doc]).scores
    expect(score(quote(long, 'Tanner', {}, 'Ilse Tanner'))).toMatchObject({
      accuracy: 1,
      givenMention: 1,
      unnamed: 1
    })
    expect(score(quote(long, 'Tanner', {}, 'Tanner'))).toMatchObject({accuracy: 0, surname: 1})
    expect(score(quote('Old Lady.', 'She', {}, 'Ilse Tanner'))).toMatchObject({accuracy: 0, unnamed: 0})
  })
})

/** The part of `raw` that reads `text`. */
function partOf(raw: string, text: string): TextPart {
  const start = raw.indexOf(text)
  const locate = createLocator(raw)
  return {text, position: {start: locate(start), end: locate(start + text.length)}}
}

function article({text = '', more = {}}: {text?: string; more?: Partial<Article>}): Article {
  const body = {text, paragraphs: []}
  return {bylines: [], captions: [], body, boilerplate: [], segments: [], quotes: [], speakers: [], ...more}
}
