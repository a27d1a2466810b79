import {describe, expect, it} from 'vitest'
import {encodeWeights, mostSteps, roundWeights} from '../../../../eval/speakers/encode-weights.js'
import {highestDigit} from '../../../../src/data/weights/weight-digits.js'
import {decodeWeights} from '../../../../src/speakers/attribution/ranker/decode-weights.js'
import {featureSpace} from '../../../../src/speakers/attribution/features/feature-list.js'

describe('weights as digits', () => {
  it.each([
    ['side by side', [0, 1, 2]],
    ['a digit apart', [highestDigit - 1, 2 * highestDigit - 2]],
    ['as far apart as the highest digit, which never stands alone', [highestDigit, 2 * highestDigit]],
    ['further apart', [5, 5 + 3 * highestDigit + 1, featureSpace - 1]]
  ])('come back: %s', (_, features) => {
    const steps = new Int8Array(featureSpace)
    features.forEach((feature, index) => (steps[feature] = index % 2 === 0 ? mostSteps : -mostSteps))
    const weights = {step: 0.25, steps}
    expect(decodeWeights(encodeWeights(weights))).toEqual(weights)
  })

  it('are in whole steps, and left out where the nearest is none', () => {
    const weights = new Float32Array(featureSpace)
    weights.set([mostSteps / 4, 0.85, -0.9, 0.1])
    const rounded = roundWeights(weights)
    expect(rounded.step).toBe(0.25)
    expect([...rounded.steps.subarray(0, 4)]).toEqual([mostSteps, 3, -4, 0])
    expect(encodeWeights(rounded).steps).toHaveLength(3)
  })
})
