import {describe, expect, it} from 'vitest'
import {keepBody} from '../../../src/segments/rules/keep-body.js'
import {settledBy} from './settled-by.js'

const first =
  'The ferry company said on Monday that its oldest vessel would leave the harbour of Tarnow for good in June.'
const second =
  'The vessel has carried passengers to the islands for more than fifty years, and nobody on the quay wants it gone.'
const teaser =
  'The mayor of Velm has asked the schools of the valley to stay open in the summer, and they said no.'
const menu = Array.from({length: 12}, (_, i) => `boilerplate | Section ${i.toString()}`)

const settled = settledBy(keepBody)

describe('a page without a paragraph', () => {
  it('has its prose for a body', () => {
    expect(
      settled([
        'headline | Ferry to leave',
        `comments | ${first}`,
        `boilerplate | ${second}`,
        'related | Sport'
      ])
    ).toEqual(['1 paragraph', '2 paragraph'])
  })

  it('has no line of furniture between its prose in it', () => {
    expect(settled([`comments | ${first}`, 'boilerplate | Share', `comments | ${second}`])).toEqual([
      '0 paragraph',
      '2 paragraph'
    ])
  })

  it.each([
    ['above', [`related | ${teaser}`, ...menu, `comments | ${first}`, `comments | ${second}`], [13, 14]],
    ['below', [`comments | ${first}`, `comments | ${second}`, ...menu, `related | ${teaser}`], [0, 1]]
  ])('has no prose in it that a menu parts from most of it, %s', (_, lines, kept) => {
    expect(settled(lines)).toEqual(kept.map((i) => `${i.toString()} paragraph`))
  })

  it('has its longest line for a body where none is prose', () => {
    const line =
      'Ferry of Tarnow, built 1971, two decks, 40 cars, to be sold at the old harbour on the first of June'
    const shorter =
      'Bell of the ferry, cast 1970, brass, 12 kilos, to be sold at the harbour on the 2nd of June'
    expect(
      settled([
        'headline | For sale',
        `boilerplate | ${shorter}`,
        `related | ${line}`,
        `comments | ${shorter}`
      ])
    ).toEqual(['2 paragraph'])
  })

  it('has no body where it has short lines only', () => {
    expect(
      settled([
        'headline | Ferry to leave',
        'boilerplate | Share',
        'related | The harbour of Tarnow at dusk, seen from the old pier of the islands'
      ])
    ).toEqual([])
    expect(settled([])).toEqual([])
  })
})

it('leaves a page that has a paragraph, however short', () => {
  expect(settled(['paragraph | It is over.', `comments | ${first}`, `comments | ${second}`])).toEqual([])
})
