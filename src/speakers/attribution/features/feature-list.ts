/** How many features there are: each is hashed to an integer below. */
export const featureSpace = 1 << 17

/** A list of features that is filled again and again, without a string or an array being made. */
export interface FeatureList {
  values: Int32Array
  /** Which template each feature comes from: why a speaker was chosen. */
  templates: Uint16Array
  length: number
}

/** Far more features than a candidate has. */
const capacity = 256

export const createFeatureList = (): FeatureList => ({
  values: new Int32Array(capacity),
  templates: new Uint16Array(capacity),
  length: 0
})

/**
 * Adds the feature that `template` has the values `a` to `d`, hashed to an integer (FNV-1a over whole numbers with a
 * final mix, so that all of them reach the low bits).
 */
export function addFeature(list: FeatureList, template: number, a = 0, b = 0, c = 0, d = 0): void {
  let hash = Math.imul(0x811c9dc5 ^ template, 0x01000193)
  hash = Math.imul(hash ^ a, 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15) ^ c, 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15) ^ d, 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash ^= hash >>> 13
  list.templates[list.length] = template
  list.values[list.length++] = hash & (featureSpace - 1)
}
