import {describe, expect, it} from 'vitest'
import {extractQuotes} from '../../../src/index.js'

/** The speaker of the last quote of a text. */
const last = (text: string) => extractQuotes(text).at(-1)?.speaker

describe('a description of somebody by what the article says that they do', () => {
  it.each([
    ['behind the name', 'Jonas Kettle, a ferryman from Olsted, slept badly.'],
    ['behind the name and an age', 'Jonas Kettle, 52, a ferryman, slept badly.'],
    ['in a clause', 'Jonas Kettle, who is a ferryman, slept badly.'],
    ['in a sentence', 'Jonas Kettle is a ferryman and sleeps badly.'],
    ['of long standing', 'Jonas Kettle has been a ferryman at Olsted for years.'],
    ['by what they work as', 'Jonas Kettle works as a ferryman in Olsted.'],
    ['with more besides', 'Jonas Kettle was once a poet and part-time ferryman.'],
    ['before the name', 'The quay belongs to ferryman Jonas Kettle.'],
    ['before the name and a comma', 'A ferryman, Jonas Kettle, slept badly.'],
    ['by whom they are named', 'A sleepless ferryman named Jonas Kettle came by.'],
    ['by whom they were identified', 'The ferryman was identified as Jonas Kettle.']
  ])('is whom it names, %s: %s', (_, opening) => {
    const text = `${opening}\n\nThe flood came in March. “I heard the ropes break,” the tired ferryman said.`
    expect(last(text)).toMatchObject({name: 'Jonas Kettle', kind: 'person'})
  })

  it('is whoever was named last of those who do it', () => {
    const text =
      'Jonas Kettle, a ferryman, met Ebba Rooke, a ferryman of old, and Tom Vale, a cook. “I heard it,” the ferryman said.'
    expect(last(text)?.name).toBe('Ebba Rooke')
  })

  it.each([
    ['a', 'a ferryman'],
    ['somebody else’s', 'the ferryman’s brother'],
    ['another one', 'the glazier'],
    ['where they work', 'the ferry'],
    ['one of elsewhere', 'the ferryman of Tesbury']
  ])('is nobody for %s: %s', (_, description) => {
    const text = `Jonas Kettle, a ferryman from Olsted, slept badly. “I heard the ropes break,” ${description} said.`
    expect(last(text)?.name).toBeUndefined()
  })

  it.each([
    ['a place is named', 'In New Olsted, a ferryman asked for help.'],
    ['he is not it', 'Jonas Kettle is not a ferryman.'],
    ['he only called one', 'The ferryman called Jonas Kettle at dawn.'],
    ['he is one’s friend', 'Jonas Kettle is a friend of the ferryman.']
  ])('is nobody where %s: %s', (_, opening) => {
    expect(last(`${opening} “I heard the ropes break,” the ferryman said.`)?.name).toBeUndefined()
  })

  it.each([
    ['his own work', 'Carl Frost, 40, is a lawyer. “He is innocent,” his lawyer said.'],
    ['another', 'Carl Frost is a lorry driver. The road was shut. “I braked hard,” the other driver said.'],
    [
      'who does it elsewhere',
      'Carl Frost is the head of the union. “We are glad,” the head of the school said.'
    ],
    [
      'somebody new who does it',
      'The suspect was named as Carl Frost. He was not at home when police came to the house by the river before dawn. A second suspect gave himself up on Friday. “I was not there,” the suspect said.'
    ],
    ['who did it until then', 'Carl Frost was the coach until 2019. “We are glad,” the coach said.']
  ])('is nobody named for %s', (_, text) => {
    expect(last(text)?.name).toBeUndefined()
  })

  it('is whoever has the age that is told, rather than the work', () => {
    const text =
      'Carl Frost, 34, is a driver from Hull. Ana Mott, 71, drove a bus. “I saw it too late,” the 71-year-old driver said.'
    expect(last(text)?.name).toBe('Ana Mott')
  })

  it('takes no time that grows with the square of the text', () => {
    const timeOf = (count: number): number => {
      const text = 'Jonas Kettle, a cook, came. “It was late,” the ferryman said. '.repeat(count)
      const start = performance.now()
      extractQuotes(text)
      return performance.now() - start
    }
    timeOf(300)
    expect(timeOf(2400) / timeOf(600)).toBeLessThan(9)
  })
})

describe('the kind of a speaker who is only described', () => {
  it.each([
    ['the falconer', 'person'],
    ['the heckler', 'person'],
    ['the 71-year-old', 'person'],
    ['the insurer', 'organization'],
    ['the museum', 'organization'],
    ['the leaflet', 'unknown']
  ])('is told by the noun: %s', (description, kind) => {
    expect(last(`The quay was shut. “We regret the delay,” ${description} said.`)?.kind).toBe(kind)
  })
})
