import type {Decided} from './cross-validate.js'

/** How many points the curve is drawn through. */
const groups = 10

/**
 * The share of right speakers by the probability that the ranker gave them: groups of equal size, their shares made
 * ascending (pool adjacent violators).
 */
export function calibrateConfidence(
  decided: readonly Pick<Decided, 'predicted' | 'probability' | 'right'>[]
): [probability: number, share: number][] {
  const given = decided.filter((one) => one.predicted).sort((a, b) => a.probability - b.probability)
  const size = Math.ceil(given.length / groups)
  const pools: {probability: number; right: number; count: number}[] = []
  for (let start = 0; start < given.length; start += size) {
    const group = given.slice(start, start + size)
    let pool = {
      probability: group.reduce((sum, one) => sum + one.probability, 0),
      right: group.filter((one) => one.right).length,
      count: group.length
    }
    for (
      let last = pools.at(-1);
      last && last.right / last.count >= pool.right / pool.count;
      last = pools.at(-1)
    ) {
      pools.pop()
      pool = {
        probability: pool.probability + last.probability,
        right: pool.right + last.right,
        count: pool.count + last.count
      }
    }
    pools.push(pool)
  }
  const round = (value: number): number => Math.round(value * 1000) / 1000
  return pools.map(({probability, right, count}) => [round(probability / count), round(right / count)])
}
