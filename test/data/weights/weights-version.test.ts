import {createHash} from 'node:crypto'
import {expect, it} from 'vitest'
import {segmentWeights} from '../../../src/data/weights/segment-weights.js'
import {confidencePoints, indirectWeights, speakerWeights} from '../../../src/data/weights/speaker-weights.js'
import {weightsVersion} from '../../../src/data/weights/weights-version.js'

it('is that of the weights: write here what the test says after a training', () => {
  expect(weightsVersion).toEqual({
    segments: fingerprint(segmentWeights),
    speakers: fingerprint([speakerWeights, indirectWeights, confidencePoints])
  })
})

const fingerprint = (weights: unknown): string =>
  createHash('sha256').update(JSON.stringify(weights)).digest('hex').slice(0, 8)
