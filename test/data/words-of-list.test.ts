import fc from 'fast-check'
import {expect, it} from 'vitest'
import {frontCode} from '../../scripts/front-code.js'
import {wordsOfList} from '../../src/data/words-of-list.js'

it('reads words between spaces and line ends', () => {
  expect(wordsOfList('\nabbey  abbot\nzoe ')).toEqual(['abbey', 'abbot', 'zoe'])
  expect(wordsOfList(' ')).toEqual([])
})

it('adds the same word with a curly apostrophe', () => {
  expect(wordsOfList("o'clock")).toEqual(["o'clock", 'o’clock'])
})

it('reads what the build writes', () => {
  expect(frontCode(['abbot', 'abbey', 'zoe'])).toBe('0abbey3ot0zoe')
  expect(wordsOfList('0abbey3ot0zoe')).toEqual(['abbey', 'abbot', 'zoe'])
})

it('is not asked to write what could not be read back', () => {
  expect(() => frontCode(['zoe', 'mi5'])).toThrow('mi5: no digit')
})

it('reads any list back from what the build writes', () => {
  const word = fc.string({unit: fc.constantFrom('a', 'b', 'é', '-', '.'), minLength: 1, maxLength: 14})
  fc.assert(
    fc.property(fc.array(word), (words) => {
      expect(wordsOfList(frontCode(words))).toEqual([...words].sort())
    })
  )
})
