import {describe, expect, it} from 'vitest'
import {keepGaps} from '../../../src/segments/rules/keep-gaps.js'
import {pageOf} from './page-of.js'

const above =
  'paragraph | The ferry company said on Monday that its oldest vessel would leave the harbour of Tarnow for good in June.'
const below =
  'paragraph | The vessel has carried passengers between the harbour and the islands for more than fifty years, the company said.'
const prose =
  'The company said the vessel had carried fewer passengers every year since the bridge to the islands was opened.'

const changed = (lines: string[]): number[] => [...keepGaps(pageOf(lines)).keys()]

describe('prose between two paragraphs', () => {
  it('is one of them where it is about the same matter', () => {
    expect(
      changed([above, 'boilerplate | Ferries', `comments | ${prose}`, 'boilerplate | Harbour', below])
    ).toEqual([2])
  })

  it('is one of them where it is a sentence that touches one', () => {
    expect(changed([above, 'boilerplate | Nobody had asked for it to be kept any longer.', below])).toEqual([
      1
    ])
  })

  it('goes on below the last paragraph by one sentence', () => {
    expect(changed([above, below, 'boilerplate | Nobody had asked for it to be kept any longer.'])).toEqual([
      2
    ])
  })

  it('is one of them where nothing but lines that lead elsewhere part it from one', () => {
    const asides = [
      'related | READ MORE: Island school gets a new roof',
      'related | READ MORE: Dog comes home at last'
    ]
    expect(
      changed([
        above,
        ...asides,
        'boilerplate | Nobody had asked for it to be kept any longer.',
        'related | Harbour',
        below
      ])
    ).toEqual([3])
  })

  it('is none of them below the last paragraph, where the paper may speak of itself', () => {
    expect(
      changed([
        above,
        below,
        'boilerplate | Advertisement',
        'boilerplate | The Herald serves the towns of the lake and its people.'
      ])
    ).toEqual([])
  })

  it('is none of them below the heading of other stories', () => {
    expect(
      changed([
        above,
        'related | Read more',
        'related | A dog that was lost for years is back at home.',
        'related | Harbour',
        below
      ])
    ).toEqual([])
  })

  it('does not pull in one teaser after the other', () => {
    const teasers = Array.from(
      {length: 9},
      () => 'related | A dog that was lost for nine years is back at home.'
    )
    expect(changed([above, ...teasers, below])).toEqual([1, 9])
  })

  it.each(['The hearing continues.', 'He smiled.', 'Nobody came.'])(
    'ends with a short sentence: %s',
    (line) => {
      expect(changed([above, below, `boilerplate | ${line}`, 'boilerplate | Harbour'])).toEqual([2])
    }
  )

  it.each(['The best of your harbour.', 'Sign up now.', 'Harbour and islands.'])(
    'ends with no line that is none about somebody or something: %s',
    (line) => {
      expect(changed([above, below, `boilerplate | ${line}`])).toEqual([])
    }
  )

  it('is no thanks below the last paragraph', () => {
    expect(changed([above, below, 'boilerplate | Thank you for reading.'])).toEqual([])
  })

  it.each([
    ['a headline', 'related | Island school gets new roof'],
    ['a teaser cut short', 'related | The mayor of Tarnow has said that the roof of the school is…'],
    ['a notice', 'boilerplate | Sign up to our newsletter and get the best of the harbour each day.'],
    ['a date', 'boilerplate | It was on May 4, 2024 that the roof of the school came down.']
  ])('stays what it was where it is %s', (_, line) => {
    expect(changed([above, line, below])).toEqual([])
  })

  it('stays what it was far from both', () => {
    const thread = Array.from({length: 25}, () => `comments | ${prose}`)
    expect(changed([above, ...thread, below])).toEqual([])
  })
})

describe('a short sentence below the last paragraph', () => {
  it.each(['Tickets cost £12.', 'No one was hurt.', 'Ferries were late.'])('ends the story: %s', (line) =>
    expect(changed([above, below, `boilerplate | ${line}`])).toEqual([2])
  )

  it.each([
    'Sign up today.',
    'Share this story.',
    'Harbour and islands.',
    'Read all about the ferry.',
    'Ferries'
  ])('but not one that asks for something, or is none: %s', (line) =>
    expect(changed([above, below, `boilerplate | ${line}`])).toEqual([])
  )

  it('nor one with more lines between', () =>
    expect(changed([above, below, 'boilerplate | Ferries', 'boilerplate | Tickets cost £12.'])).toEqual([]))
})
