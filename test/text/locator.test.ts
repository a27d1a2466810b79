import {expect, it} from 'vitest'
import {createLocator} from '../../src/text/locator.js'

it.each([
  ['a line feed', 'one\ntwo', 4],
  ['a carriage return', 'one\rtwo', 4],
  ['both', 'one\r\ntwo', 5]
])('%s ends a line', (_, text, second) => {
  const locate = createLocator(text)
  expect(locate(second - 1).line).toBe(1)
  expect(locate(second)).toEqual({line: 2, column: 1, offset: second})
})

it('no other character does', () => {
  expect(createLocator('one\u2028two\u0085three\vfour')(17)).toEqual({line: 1, column: 18, offset: 17})
})

it('counts columns from 1, in UTF-16 code units', () => {
  expect(createLocator('🎉 one')(2)).toEqual({line: 1, column: 3, offset: 2})
})

it('knows the ends of a text', () => {
  expect(createLocator('')(0)).toEqual({line: 1, column: 1, offset: 0})
  expect(createLocator('one\n')(4)).toEqual({line: 2, column: 1, offset: 4})
  expect(createLocator('\r\n\r\n')(4)).toEqual({line: 3, column: 1, offset: 4})
})
