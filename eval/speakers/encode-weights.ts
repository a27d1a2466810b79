/** Weights of fewer steps decide nothing, and are left out. */
const fewestSteps = 2

/** Writes weights as src/speakers/decode-weights.ts reads them, the smallest left out. */
export function encodeWeights(weights: Float32Array): {encoded: string; step: number; kept: number} {
  const highest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const step = highest / 127
  const bytes: number[] = []
  let last = 0
  let kept = 0
  for (const [feature, weight] of weights.entries()) {
    const steps = Math.round(weight / step)
    if (Math.abs(steps) < fewestSteps) continue
    for (let gap = feature - last; ; gap >>>= 7) {
      if (gap < 128) {
        bytes.push(gap)
        break
      }
      bytes.push((gap & 127) | 128)
    }
    bytes.push(steps & 255)
    last = feature
    kept++
  }
  return {encoded: Buffer.from(bytes).toString('base64'), step, kept}
}
