/**
 * How many features there are of a few small numbers, and of words or of long rows of them: each is hashed to an integer below. Apart
 * they take less room: the numbers of the many weights of the former lie closer together.
 */
const closedSpace = 1 << 15
const openSpace = 1 << 16

export const featureSpace = closedSpace + openSpace

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

/** Adds the feature that `template`, which has few values, has the values `a` to `d`. */
export function addFeature(list: FeatureList, template: number, a = 0, b = 0, c = 0, d = 0): void {
  add(list, template, hashOf(template, a, b, c, d) & (closedSpace - 1))
}

/** The same for a template of words, or of so many numbers that most rows of them are rare. */
export function addOpenFeature(list: FeatureList, template: number, a = 0, b = 0, c = 0, d = 0): void {
  add(list, template, closedSpace + (hashOf(template, a, b, c, d) & (openSpace - 1)))
}

function add(list: FeatureList, template: number, feature: number): void {
  list.templates[list.length] = template
  list.values[list.length++] = feature
}

/** FNV-1a over whole numbers, with a final mix, so that all of them reach the low bits. */
function hashOf(template: number, a: number, b: number, c: number, d: number): number {
  let hash = Math.imul(0x811c9dc5 ^ template, 0x01000193)
  hash = Math.imul(hash ^ a, 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15) ^ c, 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15) ^ d, 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return hash ^ (hash >>> 13)
}
