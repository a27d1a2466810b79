import {describe, expect, it} from 'vitest'
import {markSignatures} from '../../../src/segments/rules/mark-signatures.js'
import {settledBy} from './settled-by.js'

const headline = 'headline | Ferry to leave the harbour'
const story = [
  'paragraph | The ferry company said on Monday that its oldest vessel would leave the harbour of Tarnow for good.',
  'paragraph | Nobody on the quay wanted to believe it.'
]
const menu = (length: number): string[] => Array.from({length}, () => 'boilerplate | Share')

const settled = settledBy(markSignatures)

const underHeadline = (...lines: string[]): string[] => settled([headline, ...lines, ...story])

it('is not hidden by the date of another story, within this one', () => {
  const [first = '', ...rest] = story
  const lines = [headline, 'boilerplate | 3 May 2021', first, 'date | 1 May 2021, 5:00pm', ...rest]
  expect(settled(lines)).toEqual(['1 date'])
})

describe('a name under the headline', () => {
  it.each(['boilerplate | Ana Mott', 'related | Ana Mott', 'boilerplate | Zorvan Keldt, Staff Writer'])(
    'is the byline: %s',
    (line) => {
      expect(underHeadline(line)).toEqual(['1 byline'])
    }
  )

  it('is the byline further down only where more than the name tells so', () => {
    expect(underHeadline(...menu(4), 'boilerplate | Ana Mott')).toEqual(['5 byline'])
    expect(underHeadline(...menu(5), 'boilerplate | Ana Mott')).toEqual([])
    expect(underHeadline(...menu(5), 'boilerplate | Ana Mott, Staff Writer')).toEqual(['6 byline'])
  })

  it('is the byline where it is the first of two', () => {
    expect(underHeadline('boilerplate | Ana Mott', 'boilerplate | Lee Park, Staff Writer')).toEqual([
      '1 byline'
    ])
  })

  it.each([
    ['words that nobody is called', ['boilerplate | Shipping Forecast']],
    ['a line of a menu', ['boilerplate | Harbour']],
    ['somebody who did not write it', ['boilerplate | Translated by Ana Mott']],
    ['the name under a picture', ['caption | Ana Mott']],
    ['a second name', ['byline | By Lee Park', 'boilerplate | Ana Mott']]
  ])('is not %s', (_, lines) => {
    expect(underHeadline(...lines)).toEqual([])
  })

  it.each([
    ['over a post', ['boilerplate | Zorvan Keldt', 'boilerplate | Senior Staff Reporter'], 1],
    ['over an outlet', ['boilerplate | Zorvan Keldt', 'boilerplate | CBC News'], 1],
    ['over an outlet and its place', ['boilerplate | Zorvan Keldt', 'boilerplate | BBC News, Tarnow'], 1],
    [
      'over a post and its outlet',
      ['boilerplate | Zorvan Keldt', 'boilerplate | Northport Post Reporter'],
      1
    ],
    ['over a handle', ['boilerplate | Zorvan Keldt', 'boilerplate | @keldt'], 1],
    ['over a dash', ['boilerplate | Zorvan Keldt', 'boilerplate | –'], 1],
    ['below the date', ['date | May 4, 2024', 'boilerplate | Zorvan Keldt'], 2]
  ])('is the byline where no list has it, %s', (_, lines, place) => {
    expect(underHeadline(...lines)).toEqual([`${place} byline`])
  })

  it('is the byline over the day of the story', () => {
    expect(underHeadline('boilerplate | Zorvan Keldt', 'boilerplate | 4 May 2024')).toEqual([
      '1 byline',
      '2 date'
    ])
    expect(underHeadline('boilerplate | Tarnow Ferry', 'boilerplate | 4 May 2024')).toEqual(['2 date'])
  })

  it.each([
    ['over buttons, as topics and places stand', ['boilerplate | Climate Crisis', 'boilerplate | Share']],
    [
      'of many words',
      ['boilerplate | Zorvan Keldt and Zita Keldt and Ozan Keldt and Inka Keldt', 'boilerplate | @keldt']
    ],
    ['beside nothing that tells so', ['boilerplate | Zorvan Keldt', 'boilerplate | Harbour']],
    ['over a programme', ['boilerplate | Zorvan Keldt', 'boilerplate | BBC One at 9pm on Sunday']],
    ['over a link to a writer', ['boilerplate | Zorvan Keldt', 'boilerplate | Meet Our Reporter']],
    ['that the story speaks of', ['boilerplate | Tarnow Quay', 'date | May 4, 2024']]
  ])('is none where no list has it, %s', (_, lines) => {
    expect(underHeadline(...lines)).toEqual([])
  })

  it('stands neither above the headline nor below the first paragraph', () => {
    expect(settled(['boilerplate | Ana Mott', headline, ...story, 'boilerplate | Ana Mott'])).toEqual([])
  })

  it('needs a headline', () => {
    expect(settled(['boilerplate | Ana Mott, Staff Writer', ...story])).toEqual([])
  })
})

describe('a date under the headline', () => {
  it.each(['May 4, 2024', 'Published May 4, 2024', 'The Tarnow Herald, Saturday, May 4, 2024'])(
    'is that of the article: %s',
    (line) => {
      expect(underHeadline(`boilerplate | ${line}`)).toEqual(['1 date'])
      expect(underHeadline(...menu(8), `related | ${line}`)).toEqual(['9 date'])
    }
  )

  it('stands beside a byline', () => {
    expect(underHeadline('boilerplate | Ana Mott', 'boilerplate | May 4, 2024')).toEqual([
      '1 byline',
      '2 date'
    ])
    expect(underHeadline('byline | By Ana Mott', 'boilerplate | May 4, 2024')).toEqual(['2 date'])
  })

  it('stands in one line with the name, which is the byline then', () => {
    expect(underHeadline('boilerplate | Ana Mott, May 4, 2024')).toEqual(['1 byline'])
    expect(underHeadline('boilerplate | By Ana Mott, May 4, 2024', 'boilerplate | May 5, 2024')).toEqual([
      '1 byline',
      '2 date'
    ])
  })

  it.each([
    ['a line without one', ['boilerplate | Saturday morning']],
    ['one under a picture', ['caption | May 4, 2024']],
    ['one among topics', ['boilerplate | Filed under: Ferries, May 4, 2024']],
    ['one in a notice of copyright', ['boilerplate | Copyright May 4, 2024']],
    ['a second date', ['date | May 5, 2024', 'boilerplate | May 4, 2024']],
    [
      'one in a long line',
      [
        'boilerplate | May 4, 2024 is the day on which the oldest ferry of the company will leave the old harbour'
      ]
    ]
  ])('is not %s', (_, lines) => {
    expect(underHeadline(...lines)).toEqual([])
  })
})

describe('a date above the headline', () => {
  const date = 'boilerplate | Saturday, May 4, 2024'

  it('is that of the article up to six blocks above', () => {
    expect(settled([date, ...menu(5), headline, ...story])).toEqual(['0 date'])
    expect(settled([date, ...menu(6), headline, ...story])).toEqual([])
  })

  it('may stand beside the place', () => {
    expect(settled(['boilerplate | Tarnow, Saturday, May 4, 2024', headline, ...story])).toEqual(['0 date'])
  })

  it('is so above the story where there is no headline', () => {
    expect(settled([date, ...menu(5), ...story])).toEqual(['0 date'])
    expect(settled([date, ...menu(6), ...story])).toEqual([])
  })

  it('is the nearest', () => {
    expect(settled([date, date, headline, ...story])).toEqual(['1 date'])
  })

  it('gives way to one below the headline', () => {
    expect(settled([date, headline, date, ...story])).toEqual(['2 date'])
  })

  it.each([
    ['one that says more', 'boilerplate | Ferry festival of Tarnow, May 4, 2024'],
    ['one among topics', 'boilerplate | Tags: May 4, 2024'],
    ['one under a picture', 'caption | May 4, 2024']
  ])('is not %s', (_, line) => {
    expect(settled([line, headline, ...story])).toEqual([])
  })
})

it('leaves a date below the first paragraph', () => {
  expect(settled([headline, ...story, 'boilerplate | May 4, 2024'])).toEqual([])
})
