import fc from 'fast-check'
import {expect, it} from 'vitest'
import {pack} from '../../scripts/pack-weights.js'
import {unpackWeights} from '../../src/segments/model/unpack-weights.js'

it('tells which weights are not 0, six to a digit, and those', () => {
  expect(pack('VVaVVb')).toBe('9 ab')
  expect(unpackWeights('9 ab')).toBe('VVaVVb')
})

it('leaves rows as they are that the build has not written', () =>
  expect(unpackWeights('VVaVVb')).toBe('VVaVVb'))

it('reads back whatever was written', () => {
  const rows = fc.string({unit: fc.constantFrom('V', 'a', 'b', '+', '0'), minLength: 1, maxLength: 40})
  fc.assert(fc.property(rows, (text) => unpackWeights(pack(text)).startsWith(text)))
})
