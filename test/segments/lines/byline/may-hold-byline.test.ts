import {describe, expect, it} from 'vitest'
import {readByline} from '../../../../src/segments/lines/byline/byline.js'
import {readDates} from '../../../../src/segments/lines/date/date.js'
import {mayHoldByline} from '../../../../src/segments/lines/byline/may-hold-byline.js'
import {readLine} from '../../../../src/segments/lines/read-line.js'

const mayHold = (line: string): boolean => mayHoldByline(line, readDates(line), readLine(line))

describe('mayHoldByline', () => {
  it.each([
    'Ina Bork',
    'Ina Bork, Staff Writer',
    'By Ina Bork',
    'byIna Bork',
    'Opinion | By Ina Bork',
    'Author: Ina Bork',
    'dr. Ina Bork',
    'From Ina Bork in Velm',
    'Ursula von Bork',
    '| Ina Bork',
    'Åsa Bork',
    'Ina BorkStaff Writer',
    'November 5, 2021 Ina Bork'
  ])('does not rule out %s', (line) => {
    expect([line, mayHold(line)]).toEqual([line, true])
  })

  it.each([
    '',
    'Sport',
    'most popular',
    'Sports news from the harbour',
    'The council closed the old pier on Tuesday night.',
    'Ferries stay in the harbour',
    '12 ways to cross the river',
    '5 Ferries'
  ])('rules out %s', (line) => {
    expect([line, mayHold(line)]).toEqual([line, false])
    expect(readByline(line)).toBeUndefined()
  })
})
