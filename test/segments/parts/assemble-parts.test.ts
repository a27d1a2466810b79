import {describe, expect, it} from 'vitest'
import {assembleParts} from '../../../src/segments/parts/assemble-parts.js'
import type {LabelledSegment, SegmentDetails} from '../../../src/segments/parts/segment.js'
import {readText} from '../../../src/text/readable-text.js'
import type {Span} from '../../../src/text/span.js'
import type {ArticleParts, SplitOptions} from '../../../src/types.js'

/** What a line of a page is, and what was read in it. */
interface Line {
  text: string
  /** The part of the text that callers get. Default: all of it. */
  content?: string
  /** What recognisers read, or what does so where it has spans, which are of this line. */
  details: SegmentDetails | ((spanOf: (words: string) => Span) => SegmentDetails)
}

/** The parts of a page of such lines. */
function assemble(lines: readonly Line[], options: SplitOptions = {}): ArticleParts {
  const source = readText(lines.map(({text}) => text).join('\n\n'))
  let at = 0
  const segments = lines.map(({text, content, details: told}): LabelledSegment => {
    const start = at
    const end = start + readText(text).text.length
    at = end + 2
    const spanOf = (words: string): Span => {
      const from = source.text.indexOf(words, start)
      return {start: from, end: from + words.length}
    }
    const details = typeof told === 'function' ? told(spanOf) : told
    return {
      start,
      end,
      content: content === undefined ? {start, end} : spanOf(content),
      reasons: [{rule: `looks like a ${details.type}`, weight: 2}],
      details
    }
  })
  return assembleParts(source, segments, options)
}

const textOf = ({text}: {text: string}): string => text

const paragraph: Line = {text: 'The ferry left the harbour on Monday.', details: {type: 'paragraph'}}
const date = (text: string, content: string, value: string): Line => ({
  text,
  content,
  details: {type: 'date', value, isUpdate: false}
})

it('makes an empty article of nothing', () => {
  expect(assemble([])).toStrictEqual({
    bylines: [],
    captions: [],
    body: {text: '', paragraphs: []},
    boilerplate: [],
    segments: []
  })
})

it('has no member for a part that the page has not', () => {
  expect(Object.keys(assemble([paragraph]))).toEqual([
    'bylines',
    'captions',
    'body',
    'boilerplate',
    'segments'
  ])
})

describe('the headline', () => {
  it('is the segment of that type, the first where there are two', () => {
    const {headline} = assemble([
      {text: 'Ferry to leave', details: {type: 'headline'}},
      {text: 'Harbour to close', details: {type: 'headline'}},
      paragraph
    ])
    expect(headline).toStrictEqual({
      text: 'Ferry to leave',
      position: {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 15, offset: 14}}
    })
  })
})

describe('the deck', () => {
  it('is all segments of that type', () => {
    const {deck = []} = assemble([
      {text: 'Nobody wanted to believe it', details: {type: 'deck'}},
      paragraph,
      {text: 'A new one comes in July', details: {type: 'deck'}}
    ])
    expect(deck.map(textOf)).toEqual(['Nobody wanted to believe it', 'A new one comes in July'])
  })
})

describe('the date', () => {
  it('is the first with what was read in it, without its label', () => {
    const parts = assemble([
      date('Published: May 4, 2024', 'May 4, 2024', '2024-05-04'),
      date('May 5, 2024', 'May 5, 2024', '2024-05-05')
    ])
    expect(parts.date).toMatchObject({text: 'May 4, 2024', value: '2024-05-04'})
  })
})

describe('bylines', () => {
  it('have the names that were read in them, decoded', () => {
    const {bylines} = assemble([
      {
        text: 'By Ana M&ouml;tt and Lee  Park, Staff',
        details: (spanOf) => ({type: 'byline', names: [spanOf('Ana Mött'), spanOf('Lee  Park')]})
      },
      {text: 'By our own staff', details: {type: 'byline', names: []}}
    ])
    expect(bylines).toMatchObject([
      {text: 'By Ana M&ouml;tt and Lee Park, Staff', names: ['Ana Mött', 'Lee Park']},
      {text: 'By our own staff', names: []}
    ])
  })
})

describe('the dateline', () => {
  const dateline: Line = {
    text: 'TARNOW/SAN  LUIS, Jan 8 (Reuters) -',
    details: (spanOf) => ({
      type: 'dateline',
      places: [spanOf('TARNOW'), spanOf('SAN  LUIS')],
      agency: spanOf('Reuters'),
      date: spanOf('Jan 8')
    })
  }
  const short: Line = {
    text: 'VELM —',
    details: (spanOf) => ({type: 'dateline', places: [spanOf('VELM')]})
  }

  it('is the first, with its places, agency and date', () => {
    expect(assemble([dateline, short]).dateline).toMatchObject({
      text: 'TARNOW/SAN LUIS, Jan 8 (Reuters) -',
      places: ['TARNOW', 'SAN LUIS'],
      agency: 'Reuters',
      date: 'Jan 8'
    })
  })

  it('has neither agency nor date where none was read', () => {
    expect(Object.keys(assemble([short]).dateline ?? {})).toEqual(['text', 'position', 'places'])
  })
})

describe('captions', () => {
  const caption: Line = {
    text: 'Image caption The ferry leaves at dusk',
    content: 'The ferry leaves at dusk',
    details: {type: 'caption'}
  }

  it('come with the credit beside them, and copies say that they are', () => {
    const credit: Line = {
      text: '(Lee Park/AP)',
      content: 'Lee Park/AP',
      details: {type: 'credit', photographer: 'Lee Park', agency: 'AP'}
    }
    const {captions} = assemble([caption, credit, paragraph, caption])
    expect(captions).toMatchObject([
      {
        text: 'The ferry leaves at dusk',
        credit: {text: 'Lee Park/AP', photographer: 'Lee Park', agency: 'AP'}
      },
      {text: 'The ferry leaves at dusk', duplicate: true}
    ])
    expect(captions.map((part) => Object.keys(part))).toEqual([
      ['text', 'position', 'credit'],
      ['text', 'position', 'duplicate']
    ])
  })

  it.each<[SegmentDetails, string[]]>([
    [{type: 'credit', photographer: 'Lee Park'}, ['text', 'position', 'photographer']],
    [{type: 'credit', agency: 'AP'}, ['text', 'position', 'agency']],
    [{type: 'credit'}, ['text', 'position']]
  ])('have a credit that tells no more than was read: %j', (details, members) => {
    const [first] = assemble([caption, {text: 'Handout', details}]).captions
    expect(Object.keys(first?.credit ?? {})).toEqual(members)
  })
})

describe('the body', () => {
  it('is the paragraphs and the subheadings between them, in order, and nothing else', () => {
    const {body} = assemble([
      {text: 'Ferry to leave', details: {type: 'headline'}},
      {text: 'TARNOW —', details: {type: 'dateline', places: []}},
      paragraph,
      {text: 'Share', details: {type: 'boilerplate', kind: 'share'}},
      {text: 'Fifty years', details: {type: 'subheading'}},
      {text: 'The ferry at dusk', details: {type: 'caption'}},
      {text: 'Nobody wanted\nto believe it.', details: {type: 'paragraph'}}
    ])
    expect(body.paragraphs.map(({type, text}) => [type, text])).toEqual([
      ['paragraph', 'The ferry left the harbour on Monday.'],
      ['subheading', 'Fifty years'],
      ['paragraph', 'Nobody wanted to believe it.']
    ])
    expect(body.text).toBe(
      'The ferry left the harbour on Monday.\n\nFifty years\n\nNobody wanted to believe it.'
    )
  })
})

describe('boilerplate', () => {
  it('has its kind, and is there for something else where nobody told', () => {
    const {boilerplate} = assemble([
      {text: 'Share', details: {type: 'boilerplate', kind: 'share'}},
      paragraph,
      {text: 'Harbour', details: {type: 'boilerplate'}}
    ])
    expect(boilerplate.map(({kind, text}) => [kind, text])).toEqual([
      ['share', 'Share'],
      ['other', 'Harbour']
    ])
  })
})

describe('segments', () => {
  it('are all of them in order, with their labels', () => {
    const lines = [date('Published: May 4, 2024', 'May 4, 2024', '2024-05-04'), paragraph]
    expect(assemble(lines).segments).toStrictEqual([
      {
        type: 'date',
        position: {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 23, offset: 22}}
      },
      {
        type: 'paragraph',
        position: {start: {line: 3, column: 1, offset: 24}, end: {line: 3, column: 38, offset: 61}}
      }
    ])
  })
})

describe('reasons', () => {
  const page: Line[] = [
    {text: 'Ferry to leave', details: {type: 'headline'}},
    {text: 'Nobody wanted to believe it', details: {type: 'deck'}},
    date('May 4, 2024', 'May 4, 2024', '2024-05-04'),
    {text: 'By Ana Mott', details: {type: 'byline', names: []}},
    {text: 'TARNOW —', details: {type: 'dateline', places: []}},
    paragraph,
    {text: 'The ferry at dusk', details: {type: 'caption'}},
    {text: 'Share', details: {type: 'boilerplate', kind: 'share'}}
  ]
  const explained = (options: SplitOptions): unknown[] => {
    const {
      headline,
      deck = [],
      bylines,
      dateline,
      captions,
      body,
      boilerplate,
      segments,
      ...rest
    } = assemble(page, options)
    const parts = [headline, ...deck, rest.date, ...bylines, dateline]
    return [...parts, ...body.paragraphs, ...captions, ...boilerplate, ...segments].map(
      (part) => part?.reasons
    )
  }

  it('come with every part and every segment where they are asked for', () => {
    const reasons = [
      'headline',
      'deck',
      'date',
      'byline',
      'dateline',
      'paragraph',
      'caption',
      'boilerplate'
    ].map((type) => [{rule: `looks like a ${type}`, weight: 2}])
    expect(explained({explain: true})).toEqual([...reasons, ...reasons])
  })

  it.each([{}, {explain: false}])('come with none where they are not: %j', (options) => {
    expect(explained(options)).toEqual(Array.from({length: 2 * page.length}, () => undefined))
    expect(JSON.stringify(assemble(page, options))).not.toContain('reasons')
  })

  it('are nobody else’s: a caller may change those of a part', () => {
    const {headline, segments} = assemble(page, {explain: true})
    headline?.reasons?.forEach((reason) => (reason.rule = 'mine'))
    expect(segments[0]?.reasons).toEqual([{rule: 'looks like a headline', weight: 2}])
  })
})
