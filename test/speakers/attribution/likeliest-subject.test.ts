import {expect, it} from 'vitest'
import {extractQuotes} from '../../../src/index.js'

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
