import {expect, it} from 'vitest'
import {lazily} from '../../src/memo/lazily.js'

/** A value that is made lazily, and how often it was made. */
function counted() {
  const made = {times: 0}
  return {made, value: lazily(() => ({number: ++made.times}))}
}

it('makes nothing before it is asked', () => {
  expect(counted().made.times).toBe(0)
})

it('makes a value once, and gives the same one ever after', () => {
  const {made, value} = counted()
  const first = value()
  expect(first).toEqual({number: 1})
  expect(value()).toBe(first)
  expect(made.times).toBe(1)
})

it('keeps the value of each apart', () => {
  const [one, other] = [counted().value, counted().value]
  expect(one()).not.toBe(other())
})

it('keeps nothing that could not be made', () => {
  let isShut = true
  const value = lazily(() => {
    if (isShut) throw new Error('the archive is shut')
    return ['ferry']
  })
  expect(value).toThrow('the archive is shut')
  isShut = false
  expect(value()).toEqual(['ferry'])
})
