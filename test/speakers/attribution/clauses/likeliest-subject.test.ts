import {describe, expect, it} from 'vitest'
import {extractQuotes} from '../../../../src/index.js'

const speakersOf = (text: string) => extractQuotes(text).map(({speaker}) => speaker?.mention.text)

it.each([
  ['Residents shouted, “Never again.”', 'Residents'],
  ['The crowd answered: “Never again.”', 'The crowd'],
  ['Critics, who run it, replied: “Never again.”', 'Critics'],
  ['The protesters, who wore masks, shouted, “Shame!”', 'The protesters']
])('a sentence that a verb of speech introduces is said, however short: %s', (text, mention) => {
  expect(speakersOf(text)).toEqual([mention])
})

it('what is no sentence is not', () => {
  expect(speakersOf('The band sang “Blue Lantern” at dusk.')).toEqual([])
})

describe('a statement in the first person behind a sentence about somebody', () => {
  it.each([
    ['Hannah Melrose took to Facebook. “We lost everything that we had.”', 'Hannah Melrose'],
    ['The teacher is not convinced. “I have heard it all too many times.”', 'The teacher']
  ])('is theirs: %s', (text, mention) => {
    expect(speakersOf(text)).toEqual([mention])
  })

  it.each([
    ['short', 'Hannah Melrose took to Facebook. “We lost.”'],
    ['in nobody’s person', 'Hannah Melrose took to Facebook. “A rope across the quay broke at dawn.”'],
    ['behind a sentence without anybody', 'It rained in Leeds. “We lost everything that we had.”'],
    ['a title', 'Hannah Melrose took to the stage. “We Lost Everything That We Had.”']
  ])('is nobody’s where it is %s: %s', (_, text) => {
    expect(speakersOf(text)).toEqual([])
  })
})
