type Weights = Float32Array | Float64Array

/** Weights that are learnt one by one, as gradients come. */
export interface Learner {
  /** As they stand now. */
  weights: Weights
  /** Moves a weight against a gradient of the loss. */
  update: (weight: number, gradient: number) => void
}

/** How FTRL-Proximal learns. */
export interface FtrlOptions {
  /** Learning rate. */
  alpha: number
  beta: number
  /** Strength of the L1 penalty, which prunes, and of the L2 penalty. */
  l1: number
  l2: number
}

/** How one training by FTRL-Proximal goes. */
export interface Training extends FtrlOptions {
  epochs: number
}

/**
 * Learns by FTRL-Proximal (McMahan et al. 2013), which leaves many weights at 0 under an L1 penalty.
 *
 * @param weights Zeros, to be learnt.
 * @param pruned How many of them, from the first on, have the L1 penalty. Default: all.
 */
export function createFtrl(
  weights: Weights,
  {alpha, beta, l1, l2}: FtrlOptions,
  pruned = weights.length
): Learner {
  const z = new Float64Array(weights.length)
  const n = new Float64Array(weights.length)
  return {
    weights,
    update(weight, gradient) {
      const before = n[weight] ?? 0
      const after = before + gradient * gradient
      const sigma = (Math.sqrt(after) - Math.sqrt(before)) / alpha
      const sum = (z[weight] ?? 0) + gradient - sigma * (weights[weight] ?? 0)
      const penalty = weight < pruned ? l1 : 0
      z[weight] = sum
      n[weight] = after
      weights[weight] =
        Math.abs(sum) <= penalty
          ? 0
          : -(sum - Math.sign(sum) * penalty) / ((beta + Math.sqrt(after)) / alpha + l2)
    }
  }
}

/** How AdaGrad learns. */
export interface AdaGradOptions {
  learningRate: number
  /** Strength of the L2 penalty, each time that a weight moves. */
  l2: number
}

/**
 * Learns by AdaGrad (Duchi et al. 2011).
 *
 * @param weights Zeros, to be learnt.
 */
export function createAdaGrad(weights: Weights, {learningRate, l2}: AdaGradOptions): Learner {
  const squares = new Float64Array(weights.length).fill(1e-6)
  return {
    weights,
    update(weight, gradient) {
      const g = gradient + l2 * (weights[weight] ?? 0)
      const square = (squares[weight] ?? 0) + g * g
      squares[weight] = square
      weights[weight] = (weights[weight] ?? 0) - (learningRate * g) / Math.sqrt(square)
    }
  }
}

/** The same, for the weights alone that are not 0 in `chosen`: the second training of the relaxed lasso (Meinshausen 2007). */
export const learnOnly = (chosen: ArrayLike<number>, {weights, update}: Learner): Learner => ({
  weights,
  update(weight, gradient) {
    if (chosen[weight] !== 0) update(weight, gradient)
  }
})
