import {expect, it} from 'vitest'
import {dropLooseEnds} from '../../../src/segments/rules/drop-loose-ends.js'
import {pageOf} from './page-of.js'

const story =
  'paragraph | The ferry company said on Monday that its oldest vessel would leave the harbour of Tarnow for good in June.'

const changed = (lines: string[]): number[] => [...dropLooseEnds(pageOf(lines)).keys()]

it('drops short lines that something else parts from the story', () => {
  expect(changed(['paragraph | Harbour News', 'date | May 4, 2024', story])).toEqual([0])
  const headline = 'Watchman cuts the last ferry to the island adrift as a storm bears down on the quay'
  expect(
    changed(['paragraph | Home News World', `paragraph | ${headline}`, 'date | May 4, 2024', story])
  ).toEqual([0, 1])
  expect(changed([story, 'boilerplate | Share', 'paragraph | Ferries', 'paragraph | Tarnow'])).toEqual([3, 2])
})

it.each([
  ['lines that touch the story', ['paragraph | Fifty years', story, 'paragraph | Ana Mott']],
  ['a sentence', ['paragraph | It is over.', 'date | May 4, 2024', story]],
  ['a dateline', ['paragraph | TARNOW (AP) —', 'boilerplate | Share', story]],
  [
    'a list',
    [
      story,
      'boilerplate | Share',
      ...['Oslo', 'Bergen', 'Narvik', 'Bodø'].map((city) => `paragraph | ${city}`)
    ]
  ],
  [
    'what the story announces',
    [story, 'paragraph | Tickets are sold at:', 'boilerplate | Share', 'paragraph | The quay of Tarnow']
  ],
  ['a page that has nothing else', ['paragraph | Harbour News']]
])('keeps %s', (_, lines) => {
  expect(changed(lines)).toEqual([])
})
