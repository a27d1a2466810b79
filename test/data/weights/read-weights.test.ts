import fc from 'fast-check'
import {expect, it} from 'vitest'
import {numberOfWeight, writeRiceCode, writeWeights} from '../../../scripts/write-weights.js'
import {numbersOf, readWeights, weightOfNumber} from '../../../src/data/weights/read-weights.js'

it('writes higher bits as zeros and a one, and lower bits as they are', () => {
  // 1 and 01, 001 and 1: 101001 100000
  expect(
    writeRiceCode([
      [1, 2],
      [5, 1]
    ])
  ).toBe('fW')
})

it('reads back whatever was written', () => {
  const numbers = fc.array(fc.tuple(fc.nat({max: 300}), fc.nat({max: 8})), {minLength: 1})
  fc.assert(
    fc.property(numbers, (written) => {
      const next = numbersOf(writeRiceCode(written))
      expect(written.map(([, lowerBits]) => next(lowerBits))).toEqual(written.map(([number]) => number))
    })
  )
})

it('has a number for each weight but 0, small ones for small weights', () => {
  const weights = [1, -1, 2, -2, 15, -15]
  expect(weights.map(numberOfWeight)).toEqual([0, 1, 2, 3, 28, 29])
  expect(weights.map((weight) => weightOfNumber(numberOfWeight(weight)))).toEqual(weights)
})

it('passes over what is 0, up to the last weight', () => {
  // 1, 1 00, 01, 1 01 and 001: 110001 101001
  expect(writeWeights([1, 0, -1, 0, 0], 0)).toBe('nf')
  expect([...readWeights('nf', 0, 5)]).toEqual([1, 0, -1, 0, 0])
})

it('reads back whatever weights were written', () => {
  const weights = fc.array(fc.integer({min: -31, max: 32}), {maxLength: 40})
  fc.assert(
    fc.property(weights, fc.nat({max: 6}), (written, bits) => {
      const code = writeWeights(written, bits)
      expect([...readWeights(code, bits, written.length)]).toEqual(written)
    })
  )
})
