import {describe, expect, it} from 'vitest'
import {extractQuotes} from '../../../src/index.js'

const speakersOf = (text: string): (string | undefined)[] =>
  extractQuotes(text).map(({speaker}) => speaker?.name ?? speaker?.mention.text)

describe('a name that looks like a people’s', () => {
  it.each([
    ['“We have three dogs,” Sarkisian said.', 'Sarkisian'],
    ['“We have three dogs,” said Petrosian.', 'Petrosian'],
    ['“We have three dogs,” Ms. Kardashian said.', 'Kardashian'],
    ['“We have three dogs,” Kim Kardashian said.', 'Kim Kardashian'],
    ['Ara Petrosian came in. “We have three dogs,” Petrosian told reporters.', 'Ara Petrosian']
  ])('is a speaker’s: %s', (text, name) => {
    expect(speakersOf(text)).toEqual([name])
  })

  it.each([
    ['“We have three dogs,” the Russian said.', 'the Russian'],
    ['“We have three dogs,” said Russian President Ivan Orlov.', 'Ivan Orlov'],
    ['“We have three dogs,” Norwegian officials said.', 'Norwegian officials']
  ])('is none where it says where somebody is from: %s', (text, name) => {
    expect(speakersOf(text)).toEqual([name])
  })
})
