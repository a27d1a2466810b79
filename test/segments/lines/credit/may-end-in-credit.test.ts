import {describe, expect, it} from 'vitest'
import {agencies, agencyServices} from '../../../../src/data/words/agencies.js'
import {hasAgencyWord, isAgency, mayEndAgency} from '../../../../src/segments/lines/is-agency.js'
import {readLine} from '../../../../src/segments/lines/read-line.js'
import {mayEndInCredit} from '../../../../src/segments/lines/credit/may-end-in-credit.js'

describe('mayEndInCredit', () => {
  it.each([
    'The old pier. (Ina Bork)',
    'The old pier [Northern Wire].',
    'The old pier Photo: Ina Bork',
    'The old pier © Ina Bork',
    'The old pier seen at dusk. Picture by Ina Bork',
    'The old pier Ina Bork/Velm Courier',
    'Ina Bork for The Velm Courier',
    'The old pier of Velm at dusk. Ina Bork',
    'The old pier, handout',
    'The old pier File photo.',
    'reuters',
    'Reuters'
  ])('does not rule out %s', (text) => {
    expect(mayEndInCredit(text, readLine(text))).toBe(true)
  })

  it.each([
    'Sport',
    'Harbour Walks',
    'The council closed the old pier on Tuesday night.',
    'The pier was seen by many. It closes for good, Mr Bork said.',
    'Opening hours: 9:30 to 17:00, all year round',
    'The source of the river lies in the hills.'
  ])('rules out %s', (text) => {
    expect(mayEndInCredit(text, readLine(text))).toBe(false)
  })
})

describe('the words of agencies', () => {
  it('are in the name of each agency, and of its services', () => {
    for (const name of agencies) {
      for (const named of [name, name.toUpperCase(), `the ${name} photo`]) {
        expect([named, hasAgencyWord(named)]).toEqual([named, true])
        expect([
          named,
          mayEndAgency(
            named
              .toLowerCase()
              .match(/[a-z]+|\d+/g)
              ?.at(-1) ?? ''
          )
        ]).toEqual([named, true])
      }
    }
  })

  it('are few: services alone make no agency', () => {
    const services = [...agencyServices].filter((service) => !isAgency(service))
    expect(services.filter(hasAgencyWord).length).toBeLessThan(5)
  })
})
