import {expect, it} from 'vitest'
import {extractQuotes} from '../../src/extract-quotes.js'

const quotesOf = (text: string): string[] => extractQuotes(text).map((quote) => quote.text)

it.each([
  'Norrby Energy, Inc. (NASDAQ: NRBY) (“Norrby” or the “Company”), a maker of lamps, today announced its results.',
  'Norrby Energy, Inc. (the “Company”) said on Monday that it would build a plant in Hull.',
  'Norrby Energy and Pell Lamps (together, the “Companies”) said on Monday that they would merge.'
])('a term defined in a bracket is no quote: %s', (text) => {
  expect(quotesOf(text)).toEqual([])
})

it.each([
  ['Ana Petrova said the plant (“a disgrace”) would close.', 'a disgrace'],
  ['Ana Petrova said the plant (the “worst of all”) would close.', 'worst of all'],
  ['Ana Petrova answered at once (“Never”) and left the room.', 'Never']
])('what somebody says in a bracket is one: %s', (text, quote) => {
  expect(quotesOf(text)).toEqual([quote])
})

it.each([
  'Ana Petrova replied with her motto (the “We never give up.”) and left.',
  'Ana Petrova said it was a mess (the “Worst”).',
  'Norrby Energy, Inc. (“Never”) was the answer of Ana Petrova.'
])('nor is what somebody says a term: %s', (text) => {
  expect(quotesOf(text)).toHaveLength(1)
})
