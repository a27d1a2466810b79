import {expect, it} from 'vitest'
import {dropNotices} from '../../../src/segments/rules/drop-notices.js'
import {settledBy} from './settled-by.js'

const story =
  'paragraph | The ferry company said on Monday that its oldest vessel would leave the harbour of Tarnow for good in June.'

const settled = (line: string): string[] => settledBy(dropNotices)([story, line])

it.each([
  ['correction', 'This story has been corrected to show that the pier was built in 1911.'],
  ['correction', 'An earlier version of this article misstated the age of the ferry.'],
  ['contributor', 'Ina Bork and Sue Marsh contributed to this story from Velm.'],
  ['copyright', 'This material may not be published, broadcast or rewritten.']
])('takes a paragraph for a %s: %s', (kind, notice) => {
  expect(settled(`paragraph | ${notice}`)).toEqual([`1 boilerplate ${kind}`])
})

it.each([
  ['a sentence about a correction', 'paragraph | The correction in house prices came sooner than expected.'],
  ['a sentence about a version of something', 'paragraph | An earlier version of this ship sank in 1931.'],
  ['somebody who gave', 'paragraph | Ina Bork and Sue Marsh contributed to the repair of the pier.'],
  ['a sentence about copyright', 'paragraph | Copyright law protects the songs, the judge found.'],
  ['a notice of another kind', 'paragraph | Sign up for the Harbour Letter'],
  ['a mark that may be no notice', 'paragraph | © Lee Park'],
  ['a notice that is no paragraph', 'caption | All rights reserved'],
  ['a notice that was dropped before', 'boilerplate | All rights reserved']
])('leaves %s', (_, line) => {
  expect(settled(line)).toEqual([])
})
