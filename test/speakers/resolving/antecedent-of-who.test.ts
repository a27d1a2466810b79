import {expect, it} from 'vitest'
import {extractQuotes} from '../../../src/index.js'

const nameOf = (text: string) => extractQuotes(text).at(-1)?.speaker?.name

it.each([
  ['a name', 'The council thanked Sheila Brask, who wrote: “It was a long winter for us.”'],
  ['with an age', 'The council thanked Sheila Brask, 63, who wrote: “It was a long winter for us.”'],
  [
    'with what she does',
    'The council thanked Sheila Brask, its deputy chief of staff, who wrote in a letter, “It was a long winter for us.”'
  ],
  [
    'with whom she stands for',
    'The plan was backed by Sheila Brask, the Conservative MP for Mid Norrby, who said: “It was a long winter for us.”'
  ],
  [
    'with where she is from',
    'So did Sen. Sheila Brask of Norland, who tweeted: “It was a long winter for us.”'
  ],
  [
    'the last of several',
    'They thanked Ana Low, Tom Reyes and Sheila Brask, who said: “It was a long winter for us.”'
  ],
  [
    'the last of several with descriptions',
    'Holm thanked the coach, Ana Low, and the captain, Sheila Brask, who said: “It was a long winter for us.”'
  ],
  ['behind a place', 'In Norland, Sheila Brask, who said “it was a long winter for us,” met them.'],
  [
    'behind a place and an office',
    'In Norland, Sen. Sheila Brask, who said “it was a long winter for us,” met them.'
  ],
  [
    'with an age and a place',
    'Among them was Sheila Brask, 52, from Leeds, who said: “It was a long winter.”'
  ],
  ['with an office', 'Among them was Sheila Brask, mayor of Leeds, who said: “It was a long winter.”'],
  [
    'with an office at a body',
    'Among them was Sheila Brask, head of policy at Shoreline, who said: “It was a long winter.”'
  ],
  ['behind somebody else', 'In Norland, Ana Low met Sheila Brask, who said: “It was a long winter for us.”'],
  ['behind an office', 'She met the mayor of Norrby, Sheila Brask, who said: “It was a long winter for us.”'],
  [
    'behind a body',
    'Holm’s boss at the Bank of Norland, Sheila Brask, who called it “a very long winter,” resigned.'
  ]
])('“who” is whoever is named before it, %s', (_, text) => {
  expect(nameOf(text)).toBe('Sheila Brask')
})

it.each([
  [
    'in another sentence',
    'They met Sheila Brask. A friend, who asked for no name, said: “It was a long winter.”'
  ],
  ['before a place', 'In Norland, the mayor, who said “it was a long winter for us,” met them.'],
  [
    'before others',
    'They met Sheila Brask, a neighbour and friends, who said: “It was a long winter for us.”'
  ],
  ['of a group', 'They met Sheila Brask and the neighbours, who said it was “a long winter for us.”']
])('“who” is nobody who is named %s', (_, text) => {
  expect(nameOf(text)).toBeUndefined()
})

it('“who” is whoever is named right behind a quotation', () => {
  expect(nameOf('It was not “the council” Holm who said it was “a ruin and nothing else.”')).toBe('Holm')
})
