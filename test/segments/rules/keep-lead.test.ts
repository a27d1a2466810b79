import {expect, it} from 'vitest'
import {keepLead} from '../../../src/segments/rules/keep-lead.js'
import {pageOf} from './page-of.js'

const lead =
  'The ferry company said on Monday that its oldest vessel would leave the harbour of Tarnow for good in June.'
const story = [
  'caption | The ferry leaves the harbour at dusk',
  'paragraph | It has sailed for more than fifty years.'
]

const changed = (lines: string[]): number[] => [...keepLead(pageOf(lines)).keys()]

it('keeps the prose that pictures part from the story', () => {
  expect(changed([`boilerplate | ${lead}`, ...story])).toEqual([0])
  expect(changed(['date | May 4, 2024', `boilerplate | ${lead}`, ...story])).toEqual([1])
})

it('keeps no line of a menu, no notice and no teaser above the story', () => {
  expect(changed(['boilerplate | Ferries', ...story])).toEqual([])
  expect(
    changed([
      'boilerplate | Sign up to our newsletter and get the best of the harbour each day, said its editor.',
      ...story
    ])
  ).toEqual([])
  expect(changed(['boilerplate | Harbour news', `related | ${lead}`, ...story])).toEqual([])
})
