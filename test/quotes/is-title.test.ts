import {describe, expect, it} from 'vitest'
import {extractQuotes} from '../../src/extract-quotes.js'

const quotesOf = (text: string): string[] => extractQuotes(text).map((quote) => quote.text)

describe('names and titles between marks are no quotes', () => {
  it.each([
    'The ferry, nicknamed “the Old Lady” by those who ride her, will leave Port Orrin on Tuesday.',
    'The baker sells a currant bun called “Lee Bun” to the crews of the night boats.',
    'She directed the film “The Shepherd of Sleep” on an island without a harbour.',
    'The plan, codenamed “Project Otter,” is ready, Dorothea Pell said.',
    'He opened an account under the name “Blue Tide Ltd.” and left, Dorothea Pell said.',
    'He sang “Amazing Grace” and left.'
  ])('%s', (text) => {
    expect(quotesOf(text)).toEqual([])
  })
})

describe('words that somebody said are quotes', () => {
  it('an answer after a question for a name is speech', () => {
    expect(quotesOf('She asked his name. “Bob,” he said.')).toEqual(['Bob,'])
  })

  it('small words after “called” are speech', () => {
    expect(quotesOf('Dorothea Pell called the price “a gift to the shareholders” on Monday.')).toEqual([
      'a gift to the shareholders'
    ])
  })

  it('a title within speech does not end it', () => {
    expect(quotesOf('“I have seen the film twice,” Nora Feldt said.')).toEqual([
      'I have seen the film twice,'
    ])
  })
})
