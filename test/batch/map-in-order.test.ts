import {setTimeout} from 'node:timers/promises'
import {describe, expect, it} from 'vitest'
import {mapInOrder} from '../../src/batch/map-in-order.js'

/** What has become of a source: how many items were read, and whether it was closed before its end. */
interface Fate {
  read: number
  closed: boolean
}

function* countUp(fate: Fate) {
  try {
    for (;;) yield fate.read++
  } finally {
    fate.closed = true
  }
}

/** The same in its own time. After `end` numbers it never gives another one. */
async function* countUpSlowly(fate: Fate, end = Infinity) {
  try {
    while (fate.read < end) {
      await setTimeout(1)
      yield fate.read++
    }
    await new Promise(() => undefined)
  } finally {
    fate.closed = true
  }
}

function* failAfter(...items: number[]) {
  yield* items
  throw new Error('no more paper')
}

const sources = [
  ['at once', countUp],
  ['in its own time', countUpSlowly]
] as const

const double = (n: number) => Promise.resolve(2 * n)

describe('the results', () => {
  it.each(sources)('come in the order of a source that gives its items %s', async (_how, count) => {
    const results: number[] = []
    for await (const result of mapInOrder(count({read: 0, closed: false}), double, {ahead: 3})) {
      results.push(result)
      if (results.length === 8) break
    }
    expect(results).toEqual([0, 2, 4, 6, 8, 10, 12, 14])
  })

  it('come in the order of the source where the later ones are there first', async () => {
    const done: number[] = []
    const work = async (wait: number) => {
      await setTimeout(wait)
      done.push(wait)
      return wait
    }
    expect(await collect(mapInOrder([120, 60, 1], work, {ahead: 3}))).toEqual([120, 60, 1])
    expect(done).toEqual([1, 60, 120])
  })

  it('are none where there are no items', async () => {
    expect(await collect(mapInOrder([], double, {ahead: 3}))).toEqual([])
  })

  it('do not wait for the next item', async () => {
    const fate = {read: 0, closed: false}
    const results = mapInOrder(countUpSlowly(fate, 2), double, {ahead: 3})
    expect((await results.next()).value).toBe(0)
    expect((await results.next()).value).toBe(2)
  })
})

describe('going ahead', () => {
  it.each(sources)('keeps to its bound, however slow the reader (%s)', async (_how, count) => {
    const fate = {read: 0, closed: false}
    let seen = 0
    for await (const result of mapInOrder(count(fate), double, {ahead: 5})) {
      await setTimeout(20)
      expect(result).toBe(2 * seen++)
      expect(fate.read - seen).toBeLessThanOrEqual(5)
      if (seen === 10) break
    }
    // It did go ahead.
    expect(fate.read).toBeGreaterThan(12)
  })

  it('means that several items are worked on at a time', async () => {
    const counts: number[] = []
    let busy = 0
    const work = async () => {
      counts.push(++busy)
      await setTimeout(5)
      busy--
    }
    await collect(mapInOrder(new Array<number>(20).fill(0), work, {ahead: 3}))
    // Three on their way, and the one that the reader waits for.
    expect(Math.max(...counts)).toBe(4)
  })
})

describe('an error', () => {
  it('of the source comes after the results of the items before', async () => {
    const results: number[] = []
    const slowly = async (n: number) => setTimeout(20, 2 * n)
    const reading = (async () => {
      for await (const result of mapInOrder(failAfter(1, 2), slowly, {ahead: 5})) results.push(result)
    })()
    await expect(reading).rejects.toThrow('no more paper')
    expect(results).toEqual([2, 4])
  })

  it('of the work comes in its turn, and closes the source', async () => {
    const fate = {read: 0, closed: false}
    const results = mapInOrder(countUp(fate), failAtTwo, {ahead: 5})
    expect((await results.next()).value).toBe(0)
    expect((await results.next()).value).toBe(1)
    await expect(results.next()).rejects.toThrow('two')
    await expect.poll(() => fate.closed).toBe(true)
    expect(await results.next()).toEqual({done: true, value: undefined})
  })
})

describe('leaving the loop', () => {
  it('closes the source', async () => {
    const fate = {read: 0, closed: false}
    await leaveAtOnce(mapInOrder(countUp(fate), double, {ahead: 5}))
    await expect.poll(() => fate.closed).toBe(true)
  })

  it('does not wait for a source that never gives another item', async () => {
    for await (const n of mapInOrder(countUpSlowly({read: 0, closed: false}, 2), double, {ahead: 5}))
      if (n === 2) break
  })

  it('closes a source that is just asked for an item once it has given that, and works on nothing more', async () => {
    const fate = {read: 0, closed: false}
    const worked: number[] = []
    const work = (n: number) => Promise.resolve(worked.push(n))
    await leaveAtOnce(mapInOrder(countUpSlowly(fate), work, {ahead: 5}))
    const before = worked.length
    await expect.poll(() => fate.closed).toBe(true)
    expect(fate.read).toBe(before + 1)
    expect(worked).toHaveLength(before)
  })
})

describe('an aborted signal', () => {
  const reason = new Error('the press has stopped')

  it('reads nothing', async () => {
    const fate = {read: 0, closed: false}
    const results = mapInOrder(countUp(fate), double, {ahead: 5, signal: AbortSignal.abort(reason)})
    await expect(results.next()).rejects.toBe(reason)
    expect(fate.read).toBe(0)
  })

  it('ends the wait for a result that never comes, and closes the source', async () => {
    const controller = new AbortController()
    const fate = {read: 0, closed: false}
    const never = () => new Promise<number>(() => undefined)
    const results = mapInOrder(countUp(fate), never, {ahead: 5, signal: controller.signal})
    const waiting = results.next()
    await setTimeout(5)
    controller.abort(reason)
    await expect(waiting).rejects.toBe(reason)
    expect(fate.closed).toBe(true)
  })

  it('ends the wait for an item that never comes', async () => {
    const controller = new AbortController()
    const source = countUpSlowly({read: 0, closed: false}, 0)
    const waiting = mapInOrder(source, double, {ahead: 5, signal: controller.signal}).next()
    controller.abort(reason)
    await expect(waiting).rejects.toBe(reason)
  })

  it('is told before a result that is there', async () => {
    const controller = new AbortController()
    const results = mapInOrder([1, 2, 3], double, {ahead: 5, signal: controller.signal})
    await results.next()
    controller.abort(reason)
    await expect(results.next()).rejects.toBe(reason)
  })
})

function failAtTwo(n: number): Promise<number> {
  return n === 2 ? Promise.reject(new Error('two')) : Promise.resolve(n)
}

async function leaveAtOnce(results: AsyncIterable<number>): Promise<number> {
  for await (const result of results) return result
  throw new Error('there was nothing')
}

async function collect<T>(results: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const result of results) all.push(result)
  return all
}
