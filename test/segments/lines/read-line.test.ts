import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readLine} from '../../../src/segments/lines/read-line.js'
import {hasTrait, Trait} from '../../../src/segments/lines/word-traits.js'

describe('the words of a line', () => {
  it('are in lower case, with what is counted of them', () => {
    expect(readLine('The mayor’s 3 half-built ferries and I')).toMatchObject({
      words: ['the', 'mayor’s', '3', 'half-built', 'ferries', 'and', 'i'],
      functionWordShare: 3 / 7,
      personalWordShare: 1 / 7,
      capitalisedShare: 3 / 7
    })
  })

  it('are none in a line of marks', () => {
    expect(readLine("'-- !")).toMatchObject({
      words: [],
      functionWordShare: 0,
      personalWordShare: 0,
      capitalisedShare: 0,
      cueWords: []
    })
  })

  it('give away what may be found, by themselves or by one of their parts', () => {
    const traits = (line: string, trait: Trait): boolean => hasTrait(readLine(line).traits, trait)
    expect(traits('Ina Bork for REUTERS', Trait.agency)).toBe(true)
    expect(traits('Ina Bork/Epa-Efe', Trait.agency)).toBe(true)
    expect(traits('Mott for the Courier', Trait.agency)).toBe(false)
    expect(traits('By Ina Bork', Trait.bylineLabel)).toBe(true)
    expect(traits('Seen by-the-by', Trait.creditLabel)).toBe(true)
    expect(traits('Bypass of Velm', Trait.bylineLabel | Trait.creditLabel)).toBe(false)
  })

  it('are cues where a rule of boilerplate looks for them, parted at hyphens and foreign letters', () => {
    expect(readLine('Unsubscribe in a wet newsletter').cueWords).toEqual(['unsubscribe', 'newsletter'])
    expect(readLine('Un-subscribe: éunsubscribe').cueWords).toEqual(['subscribe', 'unsubscribe'])
    expect(readLine('pre-unsubscribe').cueWords).toEqual(['unsubscribe'])
  })

  it('have letters of any script', () => expect(readLine('Århus Ñandú').words).toEqual(['århus', 'ñandú']))

  it('are found with and without letters beyond ASCII alike', () => {
    const plain = fc.string({
      unit: fc.constantFrom('a', 'Z', '0', ' ', "'", '’', '-', '_', '.', '“', '…'),
      maxLength: 80
    })
    fc.assert(
      fc.property(plain, (line) => {
        const {words} = readLine(line)
        expect(words).toEqual(readLine(`${line} ·`).words)
      })
    )
  })
})
