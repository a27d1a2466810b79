import {describe, expect, it} from 'vitest'
import {parseArticle} from '../../src/index.js'

const lines = [
  'Ferry terminal to close',
  'By Jane Doe',
  'TARNOW (AP) — The council voted on Monday to close the old ferry terminal, which has stood on the river since 1902.',
  '“We are glad about it all,” the mayor, Ana Mott, said on Monday. “It was a long time in coming.”',
  '“We are glad about it.”',
  'Lee Park, who runs the ferry, said that the terminal was good for another fifty years at the least.',
  'The ferry terminal at dusk. (Jane Roe/AP)'
]

const outline = (raw: string): string => {
  const {segments, quotes} = parseArticle(raw)
  return [...segments.map(({type}) => type), ...quotes.map(({text}) => text)].join(' ')
}
const expected = outline(lines.join('\n\n'))

describe('what nobody sees leaves a page as it is', () => {
  it('which has all its parts', () =>
    expect(expected).toBe(
      'headline byline dateline paragraph paragraph paragraph paragraph caption credit ' +
        'We are glad about it all, It was a long time in coming. We are glad about it.'
    ))

  describe.each([
    ['a zero-width space', '\u200b'],
    ['an entity of one', '&#8203;'],
    ['a soft hyphen', '&shy;'],
    ['a joiner', '&zwnj;'],
    ['a mark of direction', '\u200e'],
    ['a byte order mark', '\ufeff'],
    ['a non-breaking space', '&nbsp;'],
    ['the end of a line in XML', '&#13;']
  ])('%s', (_, unseen) => {
    it.each([
      ['at the ends of lines', lines.join(`${unseen}\n\n`) + unseen],
      ['at their beginnings', unseen + lines.join(`\n\n${unseen}`)],
      ['on lines of its own', lines.join(`\n${unseen}\n`)]
    ])('%s', (_place, raw) => expect(outline(raw)).toBe(expected))
  })

  it('lines that end in XML alone are lines', () => expect(outline(lines.join('&#10;&#10;'))).toBe(expected))
})
