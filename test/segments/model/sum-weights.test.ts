import {expect, it} from 'vitest'
import {weightsOfFeature} from '../../../src/segments/model/segment-model.js'
import {rowLength, sumWeights} from '../../../src/segments/model/sum-weights.js'

it('adds up every column of the rows that are asked for', () => {
  const weights = Float64Array.from({length: 3 * rowLength}, (_, i) => i)
  const sums = new Float64Array(rowLength)
  sumWeights([0, 2, 2], weights, sums)
  const columns = Array.from({length: rowLength}, (_, column) => 3 * column + 4 * rowLength)
  expect([...sums]).toEqual(columns)
})

it('has room for all weights of a feature', () => {
  expect(rowLength).toBeGreaterThanOrEqual(weightsOfFeature)
})
