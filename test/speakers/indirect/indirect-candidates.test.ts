import {expect, it} from 'vitest'
import {extractQuotes} from '../../../src/index.js'

const reported = (text: string): string[] =>
  extractQuotes(text, {indirect: true}).map(({type, text: words}) => `${type}: ${words}`)

it('reports what stands in a sentence with a title in marks', () => {
  const text =
    'Holm said that his new novel, “The Salt Stair,” would come out in May in every harbour of the country.'
  expect(reported(text)).toEqual([
    'indirect: that his new novel, “The Salt Stair,” would come out in May in every harbour of the country'
  ])
})

it('reads “that” as the opening of a clause only where it is one', () => {
  expect(reported('Holm said the group could come back later with that request.')).toEqual([
    'indirect: the group could come back later with that request'
  ])
})

it('reports nothing of a sentence that yields a quote', () => {
  expect(reported('Holm said that the pier was old and called it “a wooden wonder.”')).toEqual([
    'mixed: a wooden wonder.'
  ])
})
