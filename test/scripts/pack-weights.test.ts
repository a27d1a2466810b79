import fc from 'fast-check'
import {expect, it} from 'vitest'
import {pack} from '../../scripts/pack-weights.js'
import {unpackWeights} from '../../src/segments/model/unpack-weights.js'

it('tells how many weights there are, and those in a code', () => {
  const [length, ...others] = pack('VVaVVb').split(' ')
  expect(length).toBe('6')
  expect(others).toHaveLength(1)
  expect(unpackWeights(pack('VVaVVb'))).toBe('VVaVVb')
})

it('leaves rows as they are that the build has not written', () =>
  expect(unpackWeights('VVaVVb')).toBe('VVaVVb'))

it('reads back whatever was written', () => {
  const rows = fc.string({unit: fc.constantFrom('V', 'a', 'b', '+', '0'), minLength: 1, maxLength: 40})
  fc.assert(fc.property(rows, (text) => unpackWeights(pack(text)) === text))
})
