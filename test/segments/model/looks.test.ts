import fc from 'fast-check'
import {expect, it} from 'vitest'
import {looks} from '../../../src/segments/model/looks.js'
import {hasSign, signsOf} from '../../../src/segments/lines/line-signs.js'

const lines = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...Array.from('.,:;!?…"“”‘’\'()[]{}-–—/|@*#_©$£€»›•·▪●+=%&\t '),
        'é',
        'É',
        '\u00A0',
        'ß',
        'Ж'
      ),
      fc.constantFrom('1', '12', '2021', '10:30', 'a', 'Ab', 'said', '(c)', 'www.', 'https:', '...', '• '),
      fc.constantFrom('Monday, March 3', 'Photo: ', 'ago', 'story continues', '@a')
    ),
    {minLength: 1, maxLength: 8}
  )
  .map((pieces) => pieces.join(''))

const guarded = looks.flatMap(({pattern, ...look}) => (pattern === undefined ? [] : [{...look, pattern}]))

it.each(guarded)('“$name” is never missed because of the signs that it needs', ({needs, pattern, at}) => {
  fc.assert(
    fc.property(lines, (line) => {
      if (!pattern.test(line)) return
      const where = at === 'start' ? line.charAt(0) : at === 'end' ? line.slice(-1) : line
      expect(hasSign(signsOf(where), needs), line).toBe(true)
    }),
    {numRuns: 500}
  )
})

it.each(guarded)('“$name” is true of all that has a sign which is enough', ({enough, pattern, at}) => {
  fc.assert(
    fc.property(lines, (line) => {
      const where = at === 'start' ? line.charAt(0) : at === 'end' ? line.slice(-1) : line
      if (hasSign(signsOf(where), enough)) expect(line).toMatch(pattern)
    }),
    {numRuns: 500}
  )
})

it('only what some sign tells by itself goes without a pattern', () => {
  const untold = looks.filter(({needs, enough, pattern}) => pattern === undefined && needs !== enough)
  expect(untold).toEqual([])
})
