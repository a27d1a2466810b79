import {featureSpace} from './feature-list.js'

/**
 * Weights as src/data/speaker-weights.ts holds them: base64 of pairs of a gap to the next feature (seven bits a byte,
 * low ones first, the eighth bit says that more follow) and a weight in steps of `step` (one signed byte).
 */
export function decodeWeights(encoded: string, step: number): Float32Array {
  const weights = new Float32Array(featureSpace)
  const bytes = atob(encoded)
  let feature = 0
  let gap = 0
  let shift = 0
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes.charCodeAt(index)
    gap |= (byte & 127) << shift
    shift += 7
    if (byte > 127) continue
    feature += gap
    index++
    weights[feature] = ((bytes.charCodeAt(index) << 24) >> 24) * step
    gap = 0
    shift = 0
  }
  return weights
}
