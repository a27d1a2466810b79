import {describe, expect, it} from 'vitest'
import {endOfLetters, isCapital, lowerCase} from '../../src/text/characters.js'

describe('lowerCase', () => {
  it.each(['', 'ferry', 'Ferry', 'McKay', 'ÅRHUS', 'İzmir', 'o’clock', 'U.S.', '𝔉erry'])(
    'of “%s”',
    (word) => {
      expect(lowerCase(word)).toBe(word.toLowerCase())
    }
  )
})

describe('isCapital', () => {
  it.each<[string, boolean]>([
    ['Ana', true],
    ['Åse', true],
    ['𐐀', true],
    ['ana', false],
    ['åse', false],
    ['“Ana', false],
    ['7', false],
    ['', false]
  ])('of “%s” is %s', (text, expected) => {
    expect(isCapital(text, 0)).toBe(expected)
  })
})

describe('endOfLetters', () => {
  it.each<[string, number]>([
    ['ferry left', 5],
    ['Århus’s', 5],
    ['𐐀𐐀!', 4],
    ['7 a', 0],
    ['end', 3]
  ])('of “%s” is %i', (text, end) => {
    expect(endOfLetters(text, 0)).toBe(end)
  })
})
