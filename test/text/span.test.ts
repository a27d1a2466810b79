import {expect, it} from 'vitest'
import {collapse, isWhiteSpace, singleSpaced, trimSpan} from '../../src/text/span.js'

it('white space is what JavaScript says it is', () => {
  const codes = Array.from({length: 0x10000}, (_, code) => code)
  const differing = codes.filter((code) => {
    const character = String.fromCharCode(code)
    return isWhiteSpace(character, 0) !== /\s/.test(character)
  })
  expect(differing).toEqual([])
})

it('beyond the ends of a text is none', () => {
  expect([isWhiteSpace('a', -1), isWhiteSpace('a', 1)]).toEqual([false, false])
})

it.each([
  ['one two three', 'one two three'],
  ['one  two', 'one two'],
  ['one\ttwo\u00A0three', 'one two three'],
  ['one \r\n two\u2028three', 'one two three'],
  [' ‘one’ — two ', ' ‘one’ — two '],
  ['  one', ' one'],
  ['', '']
])('%j is %j with single spaces', (text, expected) => {
  expect(singleSpaced(text)).toBe(expected)
})

it('none stays at the ends where a text is collapsed', () => {
  expect(collapse('\uFEFF one \n\n two ')).toBe('one two')
})

it('a span is trimmed at both ends, to nothing at its start where it is blank', () => {
  expect(trimSpan('a  bc ', {start: 1, end: 6})).toEqual({start: 3, end: 5})
  expect(trimSpan('a \n b', {start: 1, end: 4})).toEqual({start: 1, end: 1})
})
