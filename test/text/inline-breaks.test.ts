import {describe, expect, it} from 'vitest'
import {findInlineBreaks} from '../../src/text/inline-breaks.js'
import {readText} from '../../src/text/readable-text.js'

/** The text as it is read; a sure sign below shows that its page is torn. */
const read = (text: string): string => readText(text).text
const torn = 'The crossing takes\nten minutes\n, and so it will.'
const mended = 'The crossing takes ten minutes, and so it will.'
const readBesideTorn = (text: string): string => read(`${torn}\n${text}`).slice(mended.length + 1)

describe('a line break at a link is none of the article’s', () => {
  it.each([
    [
      'before a comma',
      'Take the\nnorthern ferry\n, which is late.',
      'Take the northern ferry, which is late.'
    ],
    ['before a full stop', 'Take the\nnorthern ferry\n.', 'Take the northern ferry.'],
    ['before what owns', 'It is the\nHarbour Board\n’s ferry.', 'It is the Harbour Board’s ferry.'],
    ['before a bracket that closes', 'Two (both of\nHolm\n) came.', 'Two (both of Holm) came.'],
    [
      'before a closing mark',
      'She liked “\nThe Weir\n” and “\nTide\n,” he said.',
      'She liked “The Weir” and “Tide,” he said.'
    ],
    [
      'behind a link that ends in a stop',
      'She sat in\nHolm, N.L.\n, for a day.',
      'She sat in Holm, N.L., for a day.'
    ],
    ['before a comma alone', 'She met\nFalk\n,\nLind\nand\nHolm\n.', 'She met Falk, Lind and Holm.'],
    [
      'where a blank line stands',
      'Take the\n\nnorthern ferry\n\n, which is late.',
      'Take the northern ferry, which is late.'
    ]
  ])('%s', (_, text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each([
    ['before small words', 'The ferry of\nHolm\nwill stop in May.', 'The ferry of Holm will stop in May.'],
    [
      'behind a verb of speech',
      '“It is late,” said\nEdda Falk\nof Holm.',
      '“It is late,” said Edda Falk of Holm.'
    ],
    ['behind the comma of a quotation', '“It is late,”\nEdda Falk\nsaid.', '“It is late,” Edda Falk said.'],
    [
      'behind a form of address',
      'It was late, said Ms.\nFalk\nof Holm.',
      'It was late, said Ms. Falk of Holm.'
    ],
    [
      'behind an article',
      'It is late. The\nHarbour Board\nwill wait.',
      'It is late. The Harbour Board will wait.'
    ],
    [
      'before a word that ends a sentence',
      'The ferry of\nHolm\nstopped. It sank.',
      'The ferry of Holm stopped. It sank.'
    ],
    ['before a bracket', 'The fare is\n£2\n(€2.40) for all.', 'The fare is £2 (€2.40) for all.'],
    [
      'before a dash',
      'The ferry\nEdda\n– built in Holm – will stop.',
      'The ferry Edda – built in Holm – will stop.'
    ],
    [
      'in the first words of a paragraph, below another one',
      'Nobody on the island had been told of it before.\nThe former engineer\nEdda Falk\nwas told by mail.',
      'Nobody on the island had been told of it before.\nThe former engineer Edda Falk was told by mail.'
    ]
  ])('%s, on a page that shows that it is torn', (_, text, expected) => {
    expect(readBesideTorn(text)).toBe(expected)
  })

  it('at the head of a sentence, where blank lines part the paragraphs', () => {
    const others = 'Nobody else is.\n\nIt is May.\n\nIt rains.'
    const text = `${torn}\n\nThe ferry is late.\nHolm\nis waiting.\n\n${others}`
    expect(read(text)).toBe(`${mended}\n\nThe ferry is late. Holm is waiting.\n\n${others}`)
  })

  it('where only small letters show that the page is torn', () => {
    const first = 'The board met\nat the town hall of Holm on Monday, as it does every month.'
    const second = 'Its members voted\nto buy a second ferry, which will be built in Norrby.'
    expect(read(`${first}\n${second}`)).toBe(`${first.replace('\n', ' ')}\n${second.replace('\n', ' ')}`)
  })

  it('and what is read knows its place', () => {
    const raw = 'Take the\nnorthern ferry \n , which is late.'
    const source = readText(raw)
    const part = (words: string) => {
      const start = source.text.indexOf(words)
      return source.part({start, end: start + words.length})
    }
    expect(part('northern ferry').text).toBe('northern ferry')
    expect(part('northern ferry').position.end.offset).toBe(raw.indexOf(' \n ,'))
    expect(part('which').position.start.offset).toBe(raw.indexOf('which'))
  })
})

describe('all other line breaks stay', () => {
  it.each([
    ['a headline that ends in a small word', 'What they live for\nThe island has a ferry, and little else.'],
    ['a subheading', 'It is late.\nWhat Comes Next\nThe board will meet.'],
    ['between sentences', 'The ferry is late.\nholm is waiting.'],
    ['menus in small letters', 'news\nsport\nweather'],
    ['a name in small letters that has a capital', 'New phones\niPhones are late.'],
    ['a link to more', 'The board meets\nmore...'],
    ['comments in the first person', 'Edda Falk\ni think that this is late.'],
    ['the time above a comment', 'Posted by Falk at 11:25 AM\nThis is late.'],
    ['over several blank lines', 'The ferry of\n\n\nholm is late.'],
    ['tags', 'Norrby\n, Holm\n, ferries'],
    ['smileys', 'Falk\n:) at last, a ferry.\nLind\n;) about time, too.'],
    ['a town that begins as what owns does', 'It is May.\n’s-Hertogenbosch has no ferry.']
  ])('%s', (_, text) => {
    expect(readBesideTorn(text)).toBe(text)
  })

  it('between the items of a list', () => {
    const item = 'How to come back again: It may be best to'
    const others = 'It is late.\n\nIt is May.\n\nHow to go: There is no ferry in the night.'
    expect(readBesideTorn(`${others}\n${item}\nwait for the day.`)).toBe(
      `${others}\n${item} wait for the day.`
    )
  })

  it.each(['Ferry to stop in May', 'A ferry for them'])('below the headline %s, over a link', (headline) => {
    expect(read(`${headline}\nHolm\nwill lose its ferry.\n${torn}`)).toBe(
      `${headline}\nHolm will lose its ferry.\n${mended}`
    )
  })

  it.each([1, 2])('stands %i line apart where paragraphs stand farther apart', (lines) => {
    const [within, between] = ['\n'.repeat(lines), '\n \n\n\n']
    const paragraphs = [
      'Take the%northern ferry%, which is late.',
      'Team%Holm%won the race.',
      'They will be back in%May.'
    ]
    const apart = paragraphs.map((paragraph) => paragraph.replaceAll('%', within))
    expect(read(['Ferry stops for', ...apart].join(between))).toBe(
      [
        'Ferry stops for',
        ...paragraphs.map((paragraph) => paragraph.replaceAll('%,', ',').replaceAll('%', ' '))
      ].join(between)
    )
  })

  it('stands a line apart though a few lines of the page touch', () => {
    const story =
      'She works for\n\nHolm\n\n, which owns the boat.\n\n \n\nShe met\n\nTom Ash\n\n, who is late.'
    const lines = Array.from({length: 9}, (_, i) => `Row ${String(i)}`).join('\n\n \n\n')
    expect(read(`${lines}\n\n \n\n${story}\n\n \n\nShare\nPost`)).toContain(
      'She works for Holm, which owns the boat.\n\n \n\nShe met Tom Ash, who is late.'
    )
  })

  it.each([
    [
      'one line that begins small',
      'The board met\nat the town hall of Holm on Monday, as it does every month.'
    ],
    ['lists behind a colon', 'The board will buy:\na ferry;\na second ferry;\na third one.'],
    ['bullets', 'The board met.\n.\nIt voted.\n? Ferry\n? Bridge'],
    ['lines that end in dots', 'News\n... more\nSport\n: .'],
    [
      'comments in small letters',
      'Falk\nwelcome to the new ferry, which nobody on the island will ever use.\nLind\nwhat a waste of money, they should mend the old one first.'
    ],
    ['links in small letters', 'Sign up for\nour newsletter\nFollow us on\nour page'],
    ['ingredients', '2 cups flour\nsalt\npepper']
  ])('%s', (_, text) => {
    expect(findInlineBreaks(text)).toEqual([])
  })
})
