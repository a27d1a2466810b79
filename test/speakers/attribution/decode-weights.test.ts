import {describe, expect, it} from 'vitest'
import {encodeWeights} from '../../../eval/speakers/encode-weights.js'
import {highestDigit, middleDigit} from '../../../src/data/weight-digits.js'
import {decodeWeights} from '../../../src/speakers/attribution/decode-weights.js'
import {featureSpace} from '../../../src/speakers/attribution/feature-list.js'
import {weightOf} from '../../../src/speakers/attribution/ranker.js'

function roundTrip(weights: Float32Array): Float32Array {
  const decoded = decodeWeights(encodeWeights(weights))
  return weights.map((_, feature) => weightOf(decoded, feature))
}

describe('weights as digits', () => {
  it.each([
    ['side by side', [0, 1, 2]],
    ['a digit apart', [highestDigit - 1, 2 * highestDigit - 2]],
    ['as far apart as the highest digit, which never stands alone', [highestDigit, 2 * highestDigit]],
    ['further apart', [5, 5 + 3 * highestDigit + 1, featureSpace - 1]]
  ])('come back: %s', (_, features) => {
    const weights = new Float32Array(featureSpace)
    features.forEach((feature, index) => (weights[feature] = index % 2 === 0 ? middleDigit : -middleDigit))
    expect(roundTrip(weights)).toEqual(weights)
  })

  it('come back to the nearest step, and are left out where that is none', () => {
    const weights = new Float32Array(featureSpace)
    weights.set([middleDigit, 3.4, -3.6, 0.4])
    expect(encodeWeights(weights).steps).toHaveLength(3)
    expect([...roundTrip(weights).subarray(0, 4)]).toEqual([middleDigit, 3, -4, 0])
  })
})
