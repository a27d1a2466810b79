import {describe, expect, it} from 'vitest'
import {extractQuotes} from '../../../src/index.js'

/** The speaker of the last quote of a text. */
const last = (text: string) => extractQuotes(text).at(-1)?.speaker

const opening = 'Lotte Brandvik came to the quay at noon. '

describe('a description of somebody whom the article never calls so', () => {
  it.each([
    ['what she does', 'the actor'],
    ['her age', 'the 41-year-old striker'],
    ['where she is from', 'the Swede'],
    ['where she was elected', 'the Norland senator'],
    ['her children', 'the mother-of-two'],
    ['her children', 'the mum-of-one']
  ])('is whoever was named last, by %s: %s', (_, description) => {
    expect(last(`${opening}“It was a long night for me,” ${description} said.`)).toMatchObject({
      name: 'Lotte Brandvik',
      kind: 'person'
    })
  })

  it('means whoever spoke before rather than who was spoken of', () => {
    const text =
      'Oskar Lind praised Ana Petrova. “She is a fine skipper,” Lind said. He had sailed with her for years.\n\n“We were friends,” the captain said.'
    expect(last(text)?.name).toBe('Oskar Lind')
  })

  it.each([
    ['a woman of whom nobody is named', 'the woman'],
    ['a source', 'the source'],
    ['who holds an office', 'the mayor'],
    ['what says itself who it is', 'the singer of the band'],
    ['somebody’s', 'the skipper’s brother'],
    ['a people', 'the British'],
    ['others of a story', 'the robber'],
    ['a party', 'the Republican'],
    ['who asks', 'the reporter'],
    ['a body', 'the publisher'],
    ['whose mother she is', 'the mother of two of the boys'],
    ['a child’s mother', 'the mother of two-year-old Mia']
  ])('is nobody for %s: %s', (_, description) => {
    expect(last(`${opening}“It was a long night for me,” ${description} said.`)?.name).toBeUndefined()
  })

  it('is nobody where somebody without a name has been called so', () => {
    const text = `A young singer from Hull came too. ${opening}“It was a long night for me,” the singer said.`
    expect(last(text)?.name).toBeUndefined()
  })

  it('is nobody whose gender is another one', () => {
    const text = 'Mary Brandvik came to the quay. “It was a long night for me,” the father-of-three said.'
    expect(last(text)?.name).toBeUndefined()
  })

  it('is nobody where a mother without a name was on the quay', () => {
    const text = `A young mother-of-two came too. ${opening}“It was a long night for me,” the mother-of-two said.`
    expect(last(text)?.name).toBeUndefined()
  })

  it('takes no time that grows with the square of the text', () => {
    const text = `${opening}${'The singer came. “It was late,” the singer said. '.repeat(1500)}`
    const start = performance.now()
    extractQuotes(text)
    expect(performance.now() - start).toBeLessThan(8000)
  })
})
