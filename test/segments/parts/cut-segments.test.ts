import {describe, expect, it} from 'vitest'
import {splitArticle} from '../../../src/index.js'

const story = [
  'The council of Tarnow voted on Monday to close the old ferry terminal, which has stood on the river since 1902.',
  'The mayor said that the terminal was beyond repair and that nobody would lose a job over it this year.',
  'Ana Mott, who runs the ferry, said that the terminal was good for another fifty years at the least.'
]
const pageWith = (line: string): string => ['Ferry terminal to close', line, ...story].join('\n\n')

/** The segments of the line below the headline, as they stand in the page. */
function cut(line: string): string[] {
  const raw = pageWith(line)
  return splitArticle(raw)
    .segments.map(({position: {start, end}}) => raw.slice(start.offset, end.offset))
    .filter((text) => line.includes(text))
}

describe('a line of writers and dates', () => {
  it.each([
    ['By Ana Mott, 25 April 2022', ['By Ana Mott,', '25 April 2022']],
    ['By Ana Mott | Published: 25 April 2022', ['By Ana Mott', '| Published: 25 April 2022']],
    ['Published 25 April 2022', ['Published 25 April 2022']],
    [
      'By Ana Mott | Updated: 26 April 2022 | Published: 25 April 2022',
      ['By Ana Mott', '| Updated: 26 April 2022', '| Published: 25 April 2022']
    ]
  ])('is cut before labels and the marks before these: %s', (line, segments) =>
    expect(cut(line)).toEqual(segments)
  )

  it.each([
    'By Ana Mott | Updated: 26 April 2022 | Published: 25 April 2022',
    'By Ana Mott | Published: 25 April 2022 | Updated: 26 April 2022',
    'Updated: 26 April 2022 | Published: 25 April 2022',
    'Published: 25 April 2022 | Updated: 26 April 2022'
  ])('has the day of publication, wherever an update stands: %s', (line) =>
    expect(splitArticle(pageWith(line)).date?.value).toBe('2022-04-25')
  )

  it('has the day of the update where no other is printed', () =>
    expect(splitArticle(pageWith('Updated: 26 April 2022')).date?.value).toBe('2022-04-26'))
})
