import {describe, expect, it} from 'vitest'
import {keepProse} from '../../../src/segments/rules/keep-prose.js'
import {pageOf} from './page-of.js'
import {settledBy} from './settled-by.js'

const story = [
  'paragraph | The ferry company said on Monday that its oldest vessel would leave the harbour of Tarnow for good in June.',
  'paragraph | The vessel has carried passengers between the harbour and the islands for more than fifty years.'
]
const prose =
  'The company said the vessel had carried fewer passengers every year since the bridge to the islands was opened.'
const box = 'boilerplate | Sign up for the Harbour Letter'
const furniture = (length: number): string[] => Array.from({length}, () => 'boilerplate | Gallery')

const settled = settledBy(keepProse)

/** Which lines below the story go on with it. */
const changed = (...lines: string[]): number[] => [...keepProse(pageOf([...story, ...lines])).keys()]

describe('prose about the matter of the story', () => {
  it.each(['comments', 'boilerplate', 'related'])('goes on with it, though it was labelled %s', (label) => {
    expect(settled([...story, `${label} | ${prose}`])).toEqual(['2 paragraph'])
  })

  it('does so behind a box, and again behind the next one', () => {
    expect(changed(box, `comments | ${prose}`, box, `comments | ${prose}`)).toEqual([3, 5])
  })

  it('does so up to six blocks further down, and six more from there', () => {
    expect(changed(...furniture(5), `comments | ${prose}`)).toEqual([7])
    expect(changed(...furniture(6), `comments | ${prose}`)).toEqual([])
    expect(changed(...furniture(5), `comments | ${prose}`, ...furniture(5), `comments | ${prose}`)).toEqual([
      7, 13
    ])
  })

  it('does so behind what has another matter', () => {
    const other =
      'related | Schools in the valley will close early on Friday because they have not found a cook for the kitchen.'
    expect(changed(other, `comments | ${prose}`)).toEqual([3])
  })

  it.each([
    ['readers’ comments', 'Leave a comment'],
    ['a notice of copyright', '© 2019 Tarnow Herald. All rights reserved.'],
    ['a note on the writer', 'Tor Halvik covers courts and crime in the valley.'],
    ['a note on contributors', 'Ina Bork and Sue Marsh contributed to this story from Velm.']
  ])('does not stand behind %s', (_, line) => {
    expect(changed(`boilerplate | ${line}`, `comments | ${prose}`)).toEqual([])
  })

  it('may stand behind a mark that credits a picture', () => {
    expect(changed('boilerplate | © Lee Park', `comments | ${prose}`)).toEqual([3])
  })
})

it.each([
  [
    'prose about something else',
    'related | Schools in the valley will close early on Friday because they have not found a cook for the kitchen.'
  ],
  [
    'a headline',
    'related | Vessel of ferry company to leave harbour of Tarnow and islands for good, passengers told'
  ],
  ['a short sentence', 'comments | The ferry company said so to passengers.'],
  [
    'a teaser cut short',
    'related | The ferry company said that the vessel had carried passengers to the harbour and the…'
  ],
  [
    'what has a date',
    'related | The ferry company said on May 4, 2024 that the vessel had carried passengers to the islands.'
  ],
  [
    'a notice',
    'boilerplate | Sign up to our newsletter and read all about the vessel of the ferry company and the harbour of Tarnow.'
  ],
  [
    'what has the credit of a picture',
    'boilerplate | The vessel of the ferry company carried passengers to the islands for more than fifty years. (Photo: Lee Park/AP)'
  ]
])('leaves %s', (_, line) => {
  expect(changed(line)).toEqual([])
})

it('leaves what stands above the last paragraph', () => {
  const [first = '', last = ''] = story
  expect(settled([first, `comments | ${prose}`, last])).toEqual([])
})

it('leaves a page that has no story', () => {
  expect(settled([box, `comments | ${prose}`])).toEqual([])
})
