import {describe, expect, it} from 'vitest'
import {nextCapitalisedWord} from '../../../src/speakers/names/next-capitalised-word.js'

function wordsOf(text: string): string[] {
  const words: string[] = []
  let next = nextCapitalisedWord(text, 0)
  for (; next; next = nextCapitalisedWord(text, next.end)) words.push(text.slice(next.start, next.end))
  return words
}

describe('nextCapitalisedWord finds', () => {
  it.each<[string, string, string[]]>([
    ['capitals in a row', 'then Ana Petrova spoke', ['Ana', 'Petrova']],
    [
      'marks within a word',
      'O’Hara of AT&T in the U.S. met Jean-Luc',
      ['O’Hara', 'AT&T', 'U.S.', 'Jean-Luc']
    ],
    [
      'what stands small before a name',
      'al-Karimi, d’Arcy and ash-Sharif',
      ['al-Karimi', 'd’Arcy', 'ash-Sharif']
    ],
    ['no such beginning within a word', 'canal-Karimi', ['Karimi']],
    ['letters beyond ASCII', 'Édith Ødegård, Їжак', ['Édith', 'Ødegård', 'Їжак']],
    ['capitals of two code units', 'the 𝔉raktur 𝔉ont', ['𝔉raktur', '𝔉ont']],
    ['combining marks', 'Rene\u0301 left', ['Rene\u0301']],
    ['no capital within a word', 'an iPhone, 3M and the éBay', []],
    ['words behind quotation marks', '“We” – ‘Ana’', ['We', 'Ana’']],
    ['no more than 41 characters at once', 'A'.repeat(50), ['A'.repeat(41)]]
  ])('%s', (_what, text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })
})
