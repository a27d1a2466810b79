import {describe, expect, it} from 'vitest'
import {extractQuotes} from '../../../src/index.js'
import {registerNames} from '../../../src/speakers/names/name-register.js'

/** The names in a text, and whether each is more a person's than a body's or a place's. */
const namesIn = (text: string) =>
  registerNames(text, [{start: 0, end: text.length}]).entities.map(({name, person}) => [name, person > 0])

describe('a name', () => {
  it.each([
    ['New Norrby was quiet on Monday.', 'New Norrby'],
    ['He drove to St. Orrin by night.', 'St. Orrin'],
    ['Hurricane Zelda came ashore.', 'Hurricane Zelda'],
    ['Norrby United won.', 'Norrby United'],
    ['He saw it on Norrbyholm.com first.', 'Norrbyholm.com']
  ])('is no person’s: %s', (text, name) => {
    expect(namesIn(text)).toContainEqual([name, false])
  })

  it.each([
    ['Emma St. Orrin said so.', 'Emma St. Orrin'],
    ['Ana North said so.', 'Ana North']
  ])('is a person’s: %s', (text, name) => {
    expect(namesIn(text)).toContainEqual([name, true])
  })
})

it.each(['Gymnast', 'Boxer', 'Finally', 'Sadly'])('has no part in what stands before it: %s', (first) => {
  const text = `${first} Hannah Melrose was on the quay. “It was loud,” she said.`
  expect(extractQuotes(text)[0]?.speaker?.name).toBe('Hannah Melrose')
})

it.each([
  ['Morgan', 'she'],
  ['Robin', 'he']
])('may be of a woman or a man: %s, %s', (first, pronoun) => {
  const text = `“It was loud,” said ${first} Melrose, a teacher. “We left,” ${pronoun} added.`
  expect(extractQuotes(text)[1]?.speaker?.name).toBe(`${first} Melrose`)
})

it('of a place is nobody whom a pronoun means', () => {
  const text =
    '“It was loud,” said Hannah Melrose, a teacher.\n\nNew Norrby was quiet on Tuesday. “We left,” she said.'
  expect(extractQuotes(text)[1]?.speaker?.name).toBe('Hannah Melrose')
})
