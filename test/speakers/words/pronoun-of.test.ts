import {expect, it} from 'vitest'
import {extractQuotes} from '../../../src/index.js'
import {pronounOf} from '../../../src/speakers/words/pronoun-of.js'

it.each([
  ['She’d', 'She'],
  ["they've", 'they'],
  ['I’m', 'I'],
  ['who’s', 'who'],
  ['We’re', 'We']
])('a contraction begins with a pronoun: %s', (word, pronoun) => expect(pronounOf(word)).toBe(pronoun))

it.each(['Shed', 'O’Dea', 'Theyd’s', 'it’', 'he’x', 'youth’s', ''])('no other word does: %s', (word) =>
  expect(pronounOf(word)).toBe('')
)

it('the pronoun speaks, and its place is its own', () => {
  const [quote] = extractQuotes('Anna Holt was there. She’d told the court: “I was asleep.”')
  expect(quote?.speaker?.name).toBe('Anna Holt')
  expect(quote?.speaker?.mention.text).toBe('She')
  expect(quote?.speaker?.mention.position.end.offset).toBe(24)
})

it('is nobody’s name', () => {
  const [quote] = extractQuotes('Anna Holt and Tom Reed were there. They’ve said: “We were asleep.”')
  expect(quote?.speaker?.name).toBeUndefined()
})
