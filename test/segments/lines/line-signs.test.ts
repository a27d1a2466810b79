import {describe, expect, it} from 'vitest'
import {hasSign, Sign, signsOf} from '../../../src/segments/lines/line-signs.js'

const namesOf = (line: string): string[] =>
  Object.entries(Sign).flatMap(([name, sign]) =>
    typeof sign === 'number' && hasSign(signsOf(line), sign) ? [name] : []
  )

describe('the signs of a line', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['Ferry', ['smallLetter', 'capital']],
    ['12 (km)', ['smallLetter', 'digit', 'space', 'opening', 'closing']],
    ['ANA\tMOTT', ['capital', 'control']],
    ['#%', ['other']],
    ['“…”', ['typographic']],
    ['É·', ['foreign']],
    ['🚢', ['foreign']]
  ])('%s', (line, expected) => expect(namesOf(line)).toEqual(expected))
})
