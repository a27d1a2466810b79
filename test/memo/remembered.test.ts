import {expect, it} from 'vitest'
import {remembered} from '../../src/memo/remembered.js'

/** A function that remembers what it tells, and the keys that it had to ask for. */
function asking<Key>(tell: (key: Key) => string) {
  const asked: Key[] = []
  const known = remembered((key: Key) => {
    asked.push(key)
    return tell(key)
  })
  return {asked, known}
}

it('asks for nothing before it is asked itself', () => {
  expect(asking(String).asked).toEqual([])
})

it('asks once for each key, and tells the same of it ever after', () => {
  const {asked, known} = asking((word: string) => word.toUpperCase())
  expect(['ferry', 'quay', 'ferry', 'quay', 'ferry'].map(known)).toEqual([
    'FERRY',
    'QUAY',
    'FERRY',
    'QUAY',
    'FERRY'
  ])
  expect(asked).toEqual(['ferry', 'quay'])
})

it('gives the same object, not another one like it', () => {
  const known = remembered((word: string) => [word])
  expect(known('ferry')).toBe(known('ferry'))
  expect(known('quay')).not.toBe(known('ferry'))
})

it('remembers that there was nothing to tell', () => {
  const {asked, known} = asking(() => '')
  expect([known('ferry'), known('ferry')]).toEqual(['', ''])
  expect(asked).toEqual(['ferry'])
})

it('tells keys apart that are written alike', () => {
  const {asked, known} = asking((key: string | number) => typeof key)
  expect([known(1), known('1'), known(1)]).toEqual(['number', 'string', 'number'])
  expect(asked).toEqual([1, '1'])
})

it('remembers nothing of what could not be told', () => {
  let isShut = true
  const known = remembered((word: string) => {
    if (isShut) throw new Error('the archive is shut')
    return word.toUpperCase()
  })
  expect(() => known('ferry')).toThrow('the archive is shut')
  isShut = false
  expect(known('ferry')).toBe('FERRY')
})

it('shares nothing with another one', () => {
  const [one, other] = [asking(String), asking(String)]
  one.known('ferry')
  other.known('ferry')
  expect([one.asked, other.asked]).toEqual([['ferry'], ['ferry']])
})
