import {describe, expect, it} from 'vitest'
import {dropDates} from '../../../src/segments/rules/drop-dates.js'
import {settledBy} from './settled-by.js'

const settled = settledBy(dropDates)
const sentence = 'The will, dated March 14, 2019, leaves the house on the quay to his cat.'
const story =
  'paragraph | The ferry company said on Monday that its oldest vessel would leave the harbour of Tarnow for good in June.'

describe('a sentence that names a day', () => {
  it('is a paragraph beside one', () => {
    expect(settled([story, `date | ${sentence}`])).toEqual(['1 paragraph'])
    expect(settled([`date | ${sentence}`, story])).toEqual(['0 paragraph'])
  })

  it('is no date under the headline', () =>
    expect(
      settled(['headline | Cat gets a house', `date | ${sentence}`, 'byline | By Ana Mott', story])
    ).toEqual(['1 boilerplate']))
})

it.each([
  'Published March 14, 2023',
  'Published on March 14, 2023, at 9 a.m. by the Tarnow Post.',
  'Tarnow, 14 March 2023'
])('a line that says when the story was printed stays a date: %s', (line) =>
  expect(settled([`date | ${line}`, story])).toEqual([])
)
