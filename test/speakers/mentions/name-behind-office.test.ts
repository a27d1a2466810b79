import {describe, expect, it} from 'vitest'
import {extractQuotes} from '../../../src/index.js'

/** The mention and the name of who says it. */
const speakers = (said: string): (string | undefined)[][] =>
  extractQuotes(`${said} said: “It is late.”`).map(({speaker}) => [speaker?.mention.text, speaker?.name])

describe('a title of several words and the name behind it', () => {
  it.each([
    ['Secretary of State Ruth Keane', 'Ruth Keane'],
    ['Secretary of Agriculture Joy Ammers', 'Joy Ammers'],
    ['Vice President for Operations Max Mull', 'Max Mull'],
    ['Deputy Minister for Rural Affairs Ana Roe', 'Ana Roe'],
    ['Leader of the Opposition Kavita Deol', 'Kavita Deol'],
    ['the Director of Operations Max Mull', 'Max Mull'],
    ['Minister for Health Ana Roe', 'Ana Roe'],
    ['Minister for Foreign Affairs and Trade Ana Roe', 'Ana Roe'],
    ['Secretary of State for Health Ana Roe', 'Ana Roe'],
    ['MP for Leeds Ana Roe', 'Ana Roe'],
    ['the shadow secretary of state for health Ana Roe', 'Ana Roe'],
    ['Sinn Féin spokesperson for Housing Ana Roe', 'Ana Roe'],
    ['Green Party spokesperson for transport Ana Roe', 'Ana Roe'],
    ['The university’s vice president for research Ana Roe', 'Ana Roe'],
    ['Norland’s Minister of Water Ana Roe', 'Ana Roe'],
    ['head of planning Bram Oduya', 'Bram Oduya'],
    ['our head of news Ana Roe', 'Ana Roe'],
    ['historian of science Abdul Kerim', 'Abdul Kerim'],
    ['co-founder and CEO Max Moll', 'Max Moll'],
    ['The coach and captain Ana Roe', 'Ana Roe']
  ])('%s', (mention, name) => expect(speakers(mention)).toEqual([[mention, name]]))

  it.each([
    ['somebody else’s', 'The mother of Ana Roe', 'The mother of Ana Roe', undefined],
    [
      'a body named after somebody',
      'The head of the Ruth Keane Centre',
      'The head of the Ruth Keane Centre',
      undefined
    ],
    ['a land', 'The president of Burkina Faso', 'The president of Burkina Faso', undefined],
    ['for whom somebody speaks', 'A spokeswoman for Ana Roe', 'A spokeswoman for Ana Roe', undefined],
    ['of an office', 'A spokeswoman for Mayor Ana Roe', 'A spokeswoman for Mayor Ana Roe', undefined],
    ['of two names', 'A lawyer for Mary Jane Roe', 'A lawyer for Mary Jane Roe', undefined],
    ['a service', 'A spokesman for state police', 'A spokesman for state police', undefined],
    [
      'somebody’s of whom the role is told',
      'The widow of painter Carl Moll',
      'The widow of painter Carl Moll',
      undefined
    ]
  ])('but not %s', (_, said, mention, name) => expect(speakers(said)).toEqual([[mention, name]]))
})
