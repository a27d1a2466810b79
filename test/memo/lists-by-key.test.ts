import {expect, it} from 'vitest'
import {listsByKey} from '../../src/memo/lists-by-key.js'

it('gives an empty list for a key that was never asked for', () => {
  expect(listsByKey<string>()('caption')).toEqual([])
})

it('gives the list of a key with all that was put in, in order', () => {
  const ofType = listsByKey<string>()
  ofType('caption').push('The ferry at dusk')
  ofType('caption').push('The quay at dawn')
  expect(ofType('caption')).toEqual(['The ferry at dusk', 'The quay at dawn'])
})

it('keeps the lists of two keys apart', () => {
  const ofType = listsByKey<string>()
  ofType('caption').push('The ferry at dusk')
  ofType('headline').push('Ferry to leave')
  expect([ofType('caption'), ofType('headline'), ofType('deck')]).toEqual([
    ['The ferry at dusk'],
    ['Ferry to leave'],
    []
  ])
})

it.each(['constructor', '__proto__', 'toString', ''])('takes any word for a key: %j', (key) => {
  const ofWord = listsByKey<number>()
  expect(ofWord(key)).toEqual([])
  ofWord(key).push(7)
  expect(ofWord(key)).toEqual([7])
  expect(ofWord('ferry')).toEqual([])
})

it('shares no list with another one', () => {
  const [ofType, ofOther] = [listsByKey<string>(), listsByKey<string>()]
  ofType('caption').push('The ferry at dusk')
  expect(ofOther('caption')).toEqual([])
})
