import {describe, expect, it} from 'vitest'
import {findRanges} from '../../src/quotes/find-ranges.js'

const ranges = (text: string): string[] =>
  findRanges(text, [{start: 0, end: text.length}]).map(({inner}) => text.slice(inner.start, inner.end))

describe('a nickname within a name is no quotation', () => {
  it.each([
    'Carl “Bull” Hansen scored in the last minute.',
    'the painter Rosa "The Rock" Blunt',
    'Big Joe ‘Mad Dog’ O’Hara of Leeds',
    'J. “Bull” Hansen left.',
    'Carl “Bull” van der Berg left.',
    'Olu “the Rocket” Adebayo left.',
    'Olu “Big Bad Joe” Adebayo left.',
    'Carl “Bull”\r\nHansen left.'
  ])('%s', (text) => expect(ranges(text)).toEqual([]))

  it.each([
    ['a word that somebody calls so', 'Carl called it “Bull” Hansen left.', 'Bull'],
    ['behind a mark', 'said Carl. “Never.” Hansen left.', 'Never.'],
    ['a sentence', 'Carl said to Ana “Go home now” Hansen reported.', 'Go home now'],
    ['before a pronoun', 'She asked Carl “Why” She knew.', 'Why'],
    ['before a conjunction', 'He shouted to Ana “Run” But she stayed.', 'Run'],
    ['before a month', 'She told the Times “No” April 3.', 'No'],
    ['before a day', 'She told the Times “No” Tuesday.', 'No'],
    ['with no name behind', 'She told the Times “No” and left.', 'No'],
    ['at the end of a text', 'She told the Times “No”', 'No']
  ])('but one it is: %s', (_, text, quoted) => expect(ranges(text)).toEqual([quoted]))
})
