import {expect, it} from 'vitest'
import {createAdaGrad, createFtrl, learnOnly, type Learner} from '../../eval/learners.js'

/** Goes down a valley whose lowest point is at `wanted`, and says where it arrives. */
function descend({weights, update}: Learner, wanted: readonly number[]): number[] {
  for (let step = 0; step < 2000; step++)
    for (const [i, want] of wanted.entries()) update(i, (weights[i] ?? 0) - want)
  return Array.from(weights, (weight) => Math.round(weight * 10) / 10)
}

const ftrl = {alpha: 0.5, beta: 1, l1: 0, l2: 0}

it('learners arrive where nothing pulls any more', () => {
  expect(descend(createFtrl(new Float64Array(2), ftrl), [2, -1])).toEqual([2, -1])
  expect(descend(createAdaGrad(new Float64Array(2), {learningRate: 0.5, l2: 0}), [2, -1])).toEqual([2, -1])
})

it('an L1 penalty leaves at 0 what never pulls enough, but where it does not hold', () => {
  const pulled = (pruned?: number): number[] => {
    const learner = createFtrl(new Float64Array(2), {...ftrl, l1: 5}, pruned)
    for (const weight of [0, 1, 0, 1]) learner.update(weight, -1)
    return Array.from(learner.weights, Math.sign)
  }
  expect(pulled()).toEqual([0, 0])
  expect(pulled(1)).toEqual([0, 1])
})

it('an L2 penalty draws weights towards 0', () => {
  expect(descend(createAdaGrad(new Float64Array(1), {learningRate: 0.5, l2: 1}), [2])).toEqual([1])
})

it('what was not chosen is not learnt', () => {
  const learner = learnOnly([1, 0, -3], createFtrl(new Float64Array(3), ftrl))
  expect(descend(learner, [2, 2, 2])).toEqual([2, 0, 2])
})
