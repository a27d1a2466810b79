import {describe, expect, it} from 'vitest'
import {extractQuotes} from '../../src/index.js'
import {readText} from '../../src/text/readable-text.js'

describe('readText', () => {
  it.each([
    ['entities', 'It&#8217;s &quot;gone&quot;', 'It’s "gone"'],
    ['mojibake', 'Itâ€™s â€œgoneâ€\u009d', 'It’s “gone”'],
    [
      'a closing mark that lost its last byte',
      'â€œItâ€™s gone,â€ she said. â€œAll of it.â€',
      '“It’s gone,” she said. “All of it.”'
    ],
    ['letters with accents', 'CafÃ© in OrlÃ©ans', 'Café in Orléans'],
    ['letters of the east', 'KowalczyÅ„ska and GÃ¼l DemirÄŸ', 'Kowalczyńska and Gül Demirğ'],
    ['letters whose bytes were taken apart', 'CafA\u0303\u00a9, a\u0302\u20ac\u0153so', 'Café, “so'],
    ['entities of entities', 'It&amp;rsquo;s &amp;quot;gone&amp;quot;', 'It’s "gone"'],
    ['entities of entities beside a mark of its own', 'man\u0303ana. It&amp;rsquo;s', 'man\u0303ana. It’s'],
    ['mojibake of mojibake', 'ItÃ¢â‚¬â„¢s Ã¢â‚¬Å“goneÃ¢â‚¬\u009d', 'It’s “gone”']
  ])('decodes %s', (_, raw, text) => {
    expect(readText(raw).text).toBe(text)
  })

  it.each([
    'Château',
    'Ängelholm and Åre',
    'PÅ “SJÄ”?',
    'the word â stands alone',
    'AT&T; and more',
    '€5 or 5€'
  ])('leaves %s', (raw) => {
    expect(readText(raw).text).toBe(raw)
  })

  it('still knows where everything stands in what came in', () => {
    const raw = 'â€œItâ€™s gone,â€ Ana Mott said.'
    const {text, rawOffset} = readText(raw)
    expect(rawOffset(text.indexOf('Ana'))).toBe(raw.indexOf('Ana'))
    expect(extractQuotes(raw).map((quote) => [quote.text, quote.speaker?.name])).toEqual([
      ['Itâ€™s gone,', 'Ana Mott']
    ])
  })

  it('and after it was decoded twice', () => {
    const raw = 'R&amp;amp;D: &amp;ldquo;It&amp;rsquo;s gone,&amp;rdquo; Ana Mott said.'
    const {text, rawOffset} = readText(raw)
    expect(text).toBe('R&D: “It’s gone,” Ana Mott said.')
    expect(rawOffset(text.indexOf('It’s'))).toBe(raw.indexOf('It&amp;'))
    expect(rawOffset(text.indexOf('Ana'))).toBe(raw.indexOf('Ana'))
  })

  it('keeps a piece that is nothing but encoded white space', () => {
    expect(readText('&nbsp;').part({start: 0, end: 1}).text).toBe('&nbsp;')
  })

  it('keeps a damaged character whose last byte is white space', () => {
    const raw = 'of \u00e2\u0081\u00a0'
    expect(readText(raw).part({start: 0, end: 4}).text).toBe('of \u00e2\u0081 ')
  })
})
