import {expect, it} from 'vitest'
import {extractQuotes} from '../../../src/index.js'

it.each([
  ['a number', 'Holm told a crowd of about 4,000'],
  ['a day', 'Holm said at the hotel where they have met since June 26'],
  ['an age', 'said Holm, who is 58'],
  ['a firm', 'said Holm, the chief of Norrby Inc']
])('a sentence may end in %s before speech goes on', (_, attribution) => {
  const quotes = extractQuotes(
    `“They gave me a beautiful speech,” ${attribution}. “You want the truth of it?”`
  )
  expect(quotes.flatMap(({fragments}) => fragments.map(({text}) => text))).toEqual([
    'They gave me a beautiful speech,',
    'You want the truth of it?'
  ])
  for (const {speaker} of quotes) expect(speaker?.mention.text).toBe('Holm')
})

it.each([
  ['a league', 'Baum said the 2. Bundesliga was “stronger than ever before this year.”'],
  ['a club', 'Baum, coach of 1. FC Norrby, said the club was “a big family for all of us.”'],
  ['a date', 'Baum told the paper on 24. December that the plan was “a gift to the rich.”']
])('no sentence ends in the ordinal of %s', (_, text) => {
  expect(extractQuotes(text).at(-1)?.speaker?.mention.text).toBe('Baum')
})
