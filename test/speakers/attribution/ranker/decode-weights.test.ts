import {describe, expect, it} from 'vitest'
import {
  countWeights,
  encodeWeights,
  mostSteps,
  roundWeights
} from '../../../../eval/speakers/encode-weights.js'
import {decodeWeights} from '../../../../src/speakers/attribution/ranker/decode-weights.js'
import {featureSpace} from '../../../../src/speakers/attribution/features/feature-list.js'

describe('weights as digits', () => {
  it.each([
    ['none', []],
    ['side by side', [0, 1, 2]],
    ['far apart', [5, 200, 1000]],
    ['up to the last one', [featureSpace - 2, featureSpace - 1]],
    ['as many as there are features', [...new Int8Array(featureSpace).keys()]]
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
    expect(countWeights(rounded)).toBe(3)
  })
})
