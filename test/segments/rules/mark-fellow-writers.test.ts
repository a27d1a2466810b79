import {describe, expect, it} from 'vitest'
import {parseArticle} from '../../../src/index.js'
import {markFellowWriters} from '../../../src/segments/rules/mark-fellow-writers.js'
import {settledBy} from './settled-by.js'

const story = [
  'paragraph | The ferry company said on Monday that its oldest vessel would leave the harbour of Tarnow for good.',
  'paragraph | Nobody on the quay wanted to believe it, least of all Paul Reed.'
]

const settled = settledBy(markFellowWriters)

const below = (...lines: string[]): string[] =>
  settled(['headline | Ferry to leave the harbour', 'byline | By Ana Mott', ...lines, ...story])

describe('a name below the byline', () => {
  it.each([
    ['right there', ['boilerplate | Mark Sowden']],
    ['with a post', ['boilerplate | Mark Sowden, Staff Writer']]
  ])('is one as well, %s', (_, lines) => {
    expect(below(...lines)).toEqual(['2 byline'])
  })

  it('is one below a post, a handle or what joins two names', () => {
    expect(below('boilerplate | Staff Writer', 'boilerplate | Mark Sowden')).toEqual(['3 byline'])
    expect(below('boilerplate | and', 'boilerplate | Mark Sowden')).toEqual(['3 byline'])
    expect(below('boilerplate | Reporter', 'boilerplate | @anamott', 'boilerplate | Mark Sowden')).toEqual([
      '4 byline'
    ])
  })

  it('is one after another', () => {
    expect(below('boilerplate | Mark Sowden', 'boilerplate | Emma Quill')).toEqual(['2 byline', '3 byline'])
  })

  it.each([
    ['below anything else', ['boilerplate | Share', 'boilerplate | Mark Sowden']],
    ['of whom the story speaks', ['boilerplate | Paul Reed']],
    ['that is none', ['boilerplate | Shipping Forecast']],
    ['in the story', ['paragraph | Mark Sowden']],
    ['of somebody who only edited', ['boilerplate | Edited by Mark Sowden']]
  ])('is none %s', (_, lines) => {
    expect(below(...lines)).toEqual([])
  })

  it('is none where there is no byline', () => {
    expect(settled(['headline | Ferry to leave', 'boilerplate | Mark Sowden', ...story])).toEqual([])
  })
})

it('joins names that “and” leaves open at the end of a line', () => {
  const page = [
    'Ferry to leave the harbour of Tarnow',
    'By Ana Mott and',
    'Mark Sowden',
    '3 May 2021',
    ...story.map((line) => line.replace('paragraph | ', ''))
  ]
  expect(parseArticle(page.join('\n\n')).bylines.flatMap(({names}) => names)).toEqual([
    'Ana Mott',
    'Mark Sowden'
  ])
})
