import {expect, it} from 'vitest'
import {dropCounters} from '../../../src/segments/rules/drop-counters.js'
import {pageOf} from './page-of.js'

const caption = 'caption | The ferry at dusk'

const changed = (lines: string[]): number[] => [...dropCounters(pageOf(lines)).keys()]

it.each(['6', '1 of 8', '2/14'])('drops the counter %s beside a caption', (counter) => {
  expect(changed([`paragraph | ${counter}`, caption])).toEqual([0])
  expect(changed([caption, `paragraph | ${counter}`])).toEqual([1])
})

it('keeps the number of an item in a list, and a score', () => {
  expect(changed(['paragraph | 6', 'paragraph | Take the ferry to the islands.'])).toEqual([])
  expect(changed(['paragraph | 6 to 4', caption])).toEqual([])
})
