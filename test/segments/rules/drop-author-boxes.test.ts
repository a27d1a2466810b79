import {expect, it} from 'vitest'
import {dropAuthorBoxes} from '../../../src/segments/rules/drop-author-boxes.js'
import {pageOf} from './page-of.js'

const page = (...last: string[]): string[] => [
  'byline | By Ana Mott',
  'paragraph | The ferry company said on Monday that its oldest vessel would leave the harbour of Tarnow for good in June.',
  'paragraph | The vessel has sailed to the islands for more than fifty years.',
  'paragraph | Nobody on the quay wanted to believe it.',
  'paragraph | A new one will take over in July.',
  ...last
]

const changed = (...last: string[]): number[] => [...dropAuthorBoxes(pageOf(page(...last))).keys()]

it('drops a paragraph about the writer of the byline', () => {
  expect(changed('paragraph | Ana Mott covers the harbour and its people.')).toEqual([5])
  expect(changed('boilerplate | Ana Mott', 'paragraph | Ana joined us in 2017 and lives on a boat.')).toEqual(
    [6]
  )
})

it('drops what passes for another byline behind the story', () => {
  expect(changed('byline | Ana Mott is a correspondent at the Tarnow Herald. @anamott')).toEqual([5])
})

it.each([
  ['the only one', 'byline | Lee Park is a correspondent at the Tarnow Herald.'],
  ['who wrote it, and no more', 'byline | Ana Mott in Tarnow']
])('keeps a byline behind the story that tells of %s', (_, line) => {
  expect(changed(line)).toEqual([])
})

it.each([
  ['somebody else', 'paragraph | Lee Park covers the harbour for the city and its people.'],
  ['what the writer saw', 'paragraph | Ana Mott was on board when it left the quay.'],
  ['a turn of an interview', 'paragraph | Ana Mott: What did you think on the day when you joined the crew?'],
  [
    'what somebody says of the writer',
    'paragraph | “I joined the crew because of Ana Mott,” the captain said.'
  ]
])('keeps a paragraph about %s', (_, line) => {
  expect(changed(line)).toEqual([])
})

it('keeps a short story about its own writer', () => {
  const lines = [
    'byline | By Ana Mott',
    'paragraph | Ana Mott covers the harbour.',
    'paragraph | She fell in.'
  ]
  expect([...dropAuthorBoxes(pageOf(lines)).keys()]).toEqual([])
})
