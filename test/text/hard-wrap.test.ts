import {describe, expect, it} from 'vitest'
import {findBlocks} from '../../src/text/blocks.js'

const contents = (text: string): string[] =>
  findBlocks(text).map(({start, end}) => text.slice(start, end).replace(/\s+/g, ' '))

/** Breaks a paragraph as an editor does that fills each line. */
function wrap(paragraph: string, columns: number): string {
  const lines: string[] = []
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= columns) lines.push(`${lines.pop()} ${word}`)
    else lines.push(word)
  }
  return lines.join('\n')
}

const short =
  'The ferry across the Warn will carry nobody from Sunday on, and its crew of six has been told so.'
const long =
  'The company, which has run it for ninety years, says that repairs of the hull would cost more than the ' +
  'fares of a whole summer bring in. “We have looked at every way to keep her,” its owner said, “and there ' +
  'is none that a bank would pay for.”'

describe('hard-wrapped paragraphs are one block each', () => {
  it.each([50, 60, 72, 80])('at %i columns', (columns) => {
    expect(contents([long, short, long].map((one) => wrap(one, columns)).join('\n\n'))).toEqual([
      long,
      short,
      long
    ])
  })

  it('also between menus and labels', () => {
    const story = [long, short, long].map((one) => wrap(one, 70)).join('\n\n')
    const text = `Menu\nNews\nSport\n\nThe ferry stops\n\nBy Edda Falk\n3 March 2024\n\n${story}\n\nMost read\nA wall falls\nContact us`
    expect(contents(text)).toEqual([
      ...['Menu', 'News', 'Sport', 'The ferry stops', 'By Edda Falk', '3 March 2024'],
      ...[long, short, long],
      ...['Most read', 'A wall falls', 'Contact us']
    ])
  })

  it('where the editor balanced its lines', () => {
    const balanced =
      'The company, which has run it for ninety years, says that\nrepairs of the hull would cost more than the fares of a\nwhole summer bring in, and that no bank will lend it what\nthe yard at Holm asks.'
    const even =
      'Nobody on the island was told before the crew were, and the\nmayor read of it in a newspaper while she waited for the\nvery ship.'
    expect(contents(`${balanced}\n\n${even}`)).toEqual([balanced, even].map((one) => one.replace(/\n/g, ' ')))
  })

  it('beside a line that is a whole paragraph', () => {
    expect(contents([long, wrap(long, 70), wrap(short, 70)].join('\n\n'))).toEqual([long, long, short])
  })

  it('set in at the first line, without blank ones between', () => {
    const text = [long, short, long].map((one) => wrap(`     ${one}`, 66)).join('\n')
    expect(contents(text)).toEqual([long, short, long])
  })
})

describe('other lines stay apart', () => {
  it.each([
    [
      'a list of headlines',
      'Ferry across the Warn to stop on Sunday for good\nWall of the old harbour falls on three cars in it\nMayor of the island reads the news on board of her'
    ],
    [
      'a table in capitals',
      'Share Last price Change in points Per cent\nHOLM SHIPPING CO 225.86 -12.99 -5.44 PER C\nWARN FERRIES INC 113.40 -1.62 -1.41 PER CT'
    ],
    [
      'a label among menus, below a wrapped paragraph',
      `Menu\nNews\nSport\nFilm\nBooks\nFood\n\n${wrap(long, 60)}\n\nPhotograph of the ferry at her pier on a day in spring\nPicture library`
    ]
  ])('%s', (_, text) => {
    const lines = text.split('\n').filter((line) => line !== '')
    expect(contents(text).slice(-2)).toEqual(lines.slice(-2))
  })

  it('a headline right above a wrapped story', () => {
    const headline = 'Ferry across the Warn stops for good on Sunday'
    expect(contents(`${headline}\n${wrap(long, 60)}\n\n${wrap(short, 60)}`)).toEqual([headline, long, short])
  })

  it('what is wider than the wrapped lines', () => {
    const wide =
      'Photograph of the ferry Halcyon as she leaves the pier at Holm, with her crew of six on deck and waving to all'
    const text = `Menu\nNews\nSport\nFilm\nBooks\nFood\n\n${wrap(long, 60)}\n\n${wide}\nthe ferry stops.`
    expect(contents(text).slice(-2)).toEqual([wide, 'the ferry stops.'])
  })

  it('verses: each begins with a capital', () => {
    const verses = [
      'Oh, the ferry sails no more across the Warn at night',
      'And the captain walks the shore.'
    ]
    const text = `Menu\nNews\nSport\nFilm\nBooks\nFood\n\n${wrap(long, 60)}\n\n${verses.join('\n')}`
    expect(contents(text).slice(-2)).toEqual(verses)
  })

  it('sentences of a line each', () => {
    const lines = [
      'Nobody of the crew of six was told of it before this Monday.',
      'So the mayor was on board of her own ferry when she read it.',
      'And no bank on either side of the water would pay for a hull.'
    ]
    expect(contents(lines.join('\n'))).toEqual(lines)
  })
})
