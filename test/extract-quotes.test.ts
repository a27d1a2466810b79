import {describe, expect, it} from 'vitest'
import {extractQuotes} from '../src/index.js'

const speaker = (text: string): string | undefined => extractQuotes(text)[0]?.speaker?.mention.text

describe('a dateline before the first sentence', () => {
  it.each(['TARNOW: ', 'RAPID HARBOUR, S.D. — ', 'TARNOW (AP) — ', 'TARNOW, Norland - '])(
    'says nothing: %s',
    (dateline) => {
      const text = `${dateline}Mayor Lotte Brandvik on Monday opened the pier, calling it “a gift to the town”.`
      expect(speaker(text)).toBe('Mayor Lotte Brandvik')
    }
  )

  it('leaves all positions as they are', () => {
    const text = 'TARNOW — “The pier will hold,” Lotte Brandvik said.'
    const {start, end} = extractQuotes(text)[0]?.fragments[0]?.position ?? {}
    expect(text.slice(start?.offset, end?.offset)).toBe('The pier will hold,')
  })

  it.each(['BRANDVIK: “The pier will hold.”', 'LOTTE BRANDVIK: “The pier will hold.”'])(
    'is none where speech stands right behind: %s',
    (text) => expect(speaker(text)).toMatch(/BRANDVIK$/)
  )
})

it.each([
  ['somebody', 'HARRY KEANE – the England captain – said: “I am glad to be here.”', 'HARRY KEANE'],
  ['who speaks', 'TOM REYES: I have told Mary “we must go”.', 'TOM REYES']
])('capitals are no dateline of %s', (_, text, mention) => expect(speaker(text)).toBe(mention))

it('the same speaks with and without indirect speech', () => {
  const text =
    'Tom Reyes came. He said that it was late.\n\nAna Low, who owns the boat, said she would not sail.\n\n“We go,” he said.'
  const direct = extractQuotes(text)
  expect(extractQuotes(text, {indirect: true}).filter(({type}) => type !== 'indirect')).toEqual(direct)
})

describe('whoever speaks for others', () => {
  it.each([
    ['A spokesman for state police', 'A spokesman for state police said: “The road is closed today.”'],
    [
      'A spokesperson for Caledonian Ferries',
      'A spokesperson for Caledonian Ferries said: “We sail on Sunday.”'
    ],
    ['Reyes', 'The judge jailed the driver for life. Reyes said: “He was drunk at noon.”'],
    ['Ana Mott', 'In a letter to the minister for transport, Ana Mott wrote: “The road is closed today.”']
  ])('is the speaker: %s', (mention, text) => expect(speaker(text)).toBe(mention))
})
