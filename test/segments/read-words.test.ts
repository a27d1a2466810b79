import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readWords} from '../../src/segments/read-words.js'

describe('the words of a line', () => {
  it('are in lower case, with what is counted of them', () => {
    expect(readWords('The mayor’s 3 half-built ferries and I')).toEqual({
      words: ['the', 'mayor’s', '3', 'half-built', 'ferries', 'and', 'i'],
      functionWordShare: 3 / 7,
      personalWordShare: 1 / 7,
      capitalisedShare: 3 / 7
    })
  })

  it('are none in a line of marks', () => {
    expect(readWords("'-- !")).toEqual({
      words: [],
      functionWordShare: 0,
      personalWordShare: 0,
      capitalisedShare: 0
    })
  })

  it('have letters of any script', () => expect(readWords('Århus Ñandú').words).toEqual(['århus', 'ñandú']))

  it('are found with and without letters beyond ASCII alike', () => {
    const plain = fc.string({
      unit: fc.constantFrom('a', 'Z', '0', ' ', "'", '’', '-', '_', '.', '“', '…'),
      maxLength: 80
    })
    fc.assert(
      fc.property(plain, (line) => {
        const {words} = readWords(line)
        expect(words).toEqual(readWords(`${line} ·`).words)
      })
    )
  })
})
