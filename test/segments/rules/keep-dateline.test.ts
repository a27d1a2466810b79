import {describe, expect, it} from 'vitest'
import {keepDateline} from '../../../src/segments/rules/keep-dateline.js'
import {settledBy} from './settled-by.js'

const lead = 'The ferry company said on Monday that its oldest vessel would leave the harbour for good.'
const story = [
  'paragraph | The vessel has carried passengers to the islands for more than fifty years.',
  'paragraph | Nobody on the quay wanted to believe it.'
]
const menu = (length: number): string[] => Array.from({length}, () => 'boilerplate | Harbour')

const settled = settledBy(keepDateline)

describe('a dateline alone on its line', () => {
  it.each(['TARNOW (AP) —', 'TARNOW, Jan 8 (Reuters) -'])(
    'begins the story right above its first paragraph: %s',
    (dateline) => {
      expect(settled(['headline | Ferry to leave', `boilerplate | ${dateline}`, ...story])).toEqual([
        '1 paragraph'
      ])
    }
  )

  it.each([
    ['further up', ['boilerplate | TARNOW (AP) —', 'boilerplate | Share', ...story]],
    ['below the first paragraph', [...story.slice(0, 1), 'boilerplate | TARNOW (AP) —', ...story.slice(1)]],
    ['without a place', ['boilerplate | (AP) —', ...story]]
  ])('stays what it was %s', (_, lines) => {
    expect(settled(lines)).toEqual([])
  })
})

describe('a line that begins with a dateline', () => {
  const line = `TARNOW, Jan 8 (Reuters) - ${lead}`

  it.each(['boilerplate', 'comments', 'caption'])('begins the story, though it was labelled %s', (label) => {
    expect(settled(['headline | Ferry to leave', `${label} | ${line}`, ...story])).toEqual(['1 paragraph'])
  })

  it('does so with a single short sentence behind it', () => {
    expect(settled(['boilerplate | TARNOW (AP) — The oldest ferry is about to leave.', ...story])).toEqual([
      '0 paragraph'
    ])
  })

  it('does so up to six blocks above the first paragraph', () => {
    expect(settled([`boilerplate | ${line}`, ...menu(5), ...story])).toEqual(['0 paragraph'])
    expect(settled([`boilerplate | ${line}`, ...menu(6), ...story])).toEqual([])
  })

  it('does so up to two blocks below a summary', () => {
    const [summary = ''] = story
    expect(settled([summary, ...menu(1), `boilerplate | ${line}`, ...menu(2)])).toEqual(['2 paragraph'])
    expect(settled([summary, ...menu(2), `boilerplate | ${line}`, ...menu(2)])).toEqual([])
  })

  it('is one of them alone: the first', () => {
    expect(settled([`boilerplate | ${line}`, `boilerplate | ${line}`, ...story])).toEqual(['0 paragraph'])
  })

  it.each([
    ['where it is one of other stories', `related | ${line}`],
    ['where a place in capitals is all that tells it', `boilerplate | BRATTLEBY — ${lead}`],
    ['where no more than a title stands behind it', 'boilerplate | TARNOW (AP) — Ferry to leave'],
    ['where there is no dateline in it', `boilerplate | ${lead}`],
    ['where it is a paragraph as it is', `paragraph | ${line}`]
  ])('stays what it was %s', (_, own) => {
    expect(settled([own, ...story])).toEqual([])
  })
})
