import {expect, it} from 'vitest'
import {dropTeasers} from '../../../src/segments/rules/drop-teasers.js'
import {pageOf} from './page-of.js'

const prose =
  'paragraph | The ferry company said on Monday that its oldest vessel would leave the harbour of Tarnow for good in June.'

const changed = (line: string, below = prose): number[] => [
  ...dropTeasers(pageOf([prose, `paragraph | ${line}`, below])).keys()
]

it('takes a long line in capitals between paragraphs for the headline of another story', () => {
  expect(changed('MAYOR OF TARNOW WANTS A NEW ROOF FOR THE ISLAND SCHOOL')).toEqual([1])
})

it('does so where nearly every word of it begins with a capital', () => {
  expect(changed('Mayor Of Tarnow Wants A New Roof For Island School')).toEqual([1])
})

it.each([
  'FIFTY YEARS ON THE WATER',
  'A Long Goodbye to the Oldest Ferry',
  'How the oldest ferry of the company came to be so very much loved',
  'Ana Mott And Lee Park And Jo Field And Max Hill And Ida Lund Went.',
  'Speakers: Ana Mott, Lee Park, Jo Field, Max Hill, Ida Lund, Eli Roth:'
])('leaves %s', (line) => {
  expect(changed(line)).toEqual([])
})

it('leaves a long subheading on the story’s own matter', () => {
  expect(changed('What The Oldest Vessel Of The Ferry Company Will Leave In Tarnow Harbour')).toEqual([])
})

it('leaves wire copy in capitals throughout', () => {
  const lines = [
    prose,
    'paragraph | THE MAYOR SAID HE WOULD FIGHT THE PLAN IN COURT AND IN THE STREETS',
    prose
  ]
  const capitals = lines.map((line) => line.replace(/\| .*/, (text) => text.toUpperCase()))
  expect([...dropTeasers(pageOf(capitals)).keys()]).toEqual([])
})

it('leaves a line that stands over another line', () => {
  expect(changed('Mayor Of Tarnow Wants A New Roof For Island School', 'paragraph | Ferries')).toEqual([])
})
