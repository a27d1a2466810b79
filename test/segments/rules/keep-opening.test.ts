import {expect, it} from 'vitest'
import {keepOpening} from '../../../src/segments/rules/keep-opening.js'
import {pageOf} from './page-of.js'

const story = [
  'paragraph | The ferry company said on Monday that its oldest vessel would leave the harbour of Tarnow for good in June.',
  'paragraph | The vessel has carried passengers to the islands for more than fifty years, and nobody wants it gone.'
]
const opening = 'The oldest vessel of the ferry company is about to leave the harbour.'

const changed = (lines: string[]): number[] => [...keepOpening(pageOf(lines)).keys()]

it('keeps the sentences about the same matter that run up to the first paragraph', () => {
  expect(changed([`related | ${opening}`, ...story])).toEqual([0])
  expect(
    changed(['boilerplate | Ferries', `comments | ${opening}`, `related | ${opening}`, ...story])
  ).toEqual([1, 2])
})

it('keeps a short line between two of them', () => {
  expect(changed([`related | ${opening}`, 'related | Really?', ...story])).toEqual([0, 1])
})

it.each([
  [
    'a sentence about something else',
    ['related | Schools in the valley will close on Friday for want of teachers.']
  ],
  ['a headline', ['related | Oldest vessel of ferry company leaves harbour']],
  ['what stands above a notice', [`related | ${opening}`, 'boilerplate | Sign up to our newsletter']],
  ['what stands above a date', [`related | ${opening}`, 'date | May 4, 2024']],
  [
    'what stands far above',
    [`related | ${opening}`, 'related | Harbour', 'related | Ferries', 'related | Islands']
  ]
])('leaves %s', (_, lines) => {
  expect(changed([...lines, ...story])).toEqual([])
})
