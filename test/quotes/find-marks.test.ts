import {describe, expect, it} from 'vitest'
import {findMarks, type Mark} from '../../src/quotes/find-marks.js'

const marksOf = (text: string): Mark[] => findMarks(text, {start: 0, end: text.length})
const written = (text: string): string[] => marksOf(text).map(({start, end}) => text.slice(start, end))

/** The marks of a text of which something holds. */
const which = (text: string, holds: (mark: Mark) => boolean): string[] =>
  marksOf(text)
    .filter(holds)
    .map(({start, end}) => text.slice(start, end))

describe('the marks of a text', () => {
  it.each<[string, string[]]>([
    ['The harbour “is shut,” she said.', ['“', '”']],
    ['The harbour "is shut," she said.', ['"', '"']],
    ["The harbour ``is shut,'' she said.", ['``', "''"]],
    ['Le port « est fermé », dit-elle.', ['«', '»']],
    ['Der Hafen „ist ‚ganz‘ zu“, sagte sie.', ['„', '‚', '‘', '“']],
    ['‹Zu›, sagte sie, ‟ganz”.', ['‹', '›', '‟', '”']],
    ["The sailors' boots and 'the boat'", ["'", "'", "'"]]
  ])('are those that may begin or end a quotation: %s', (text, marks) => expect(written(text)).toEqual(marks))

  it.each([
    ['an apostrophe within a word', "It isn’t the ferry’s fault, it's Mr O‘Hara’s and D`Arcy's."],
    ['a mark in a tag', '<p class="lead" id="4">The ferry is late.'],
    ['a prime', 'It is 6′ 2″ long.'],
    ['nothing', 'The ferry is late.']
  ])('are not %s', (_, text) => expect(written(text)).toEqual([]))

  it('may stand within a word where they are double', () => {
    expect(written('One word“never”was all.')).toEqual(['“', '”'])
  })

  it('stand between signs that make no tag', () => {
    expect(written('He wrote <Ana said "we go" today> and left.')).toEqual(['"', '"'])
  })

  it('are those of its span, and know their place in the text', () => {
    const text = '“One.” “Two.” “Three.”'
    const span = {start: text.indexOf('“Two'), end: text.indexOf(' “Three')}
    expect(findMarks(text, span).map(({start, end}) => [start, end])).toEqual([
      [7, 8],
      [12, 13]
    ])
  })

  it('stand at the edges of their span as at those of a text', () => {
    const text = 'x“Two.”x'
    expect(findMarks(text, {start: 1, end: 7})).toMatchObject([
      {opensWell: true, closesWell: false, afterSentence: true},
      {opensWell: false, closesWell: true, afterSentence: false}
    ])
  })
})

describe('a mark', () => {
  it('is single or double', () => {
    expect(which("‘a’ ‚b‘ ‹c› `d 'e “f” \"g\" «h» „i‟ ``j''", ({single}) => single)).toEqual([
      ...['‘', '’', '‚', '‘', '‹', '›', '`', "'"]
    ])
  })

  it.each<[Mark['shape'], string[]]>([
    ['open', ['‘', '‚', '‹', '`', '“', '«', '„', '‟', '``']],
    ['close', ['’', '›', '”', '»']],
    ['either', ["'", '"', "''"]]
  ])('has a shape that says %s', (shape, marks) => {
    const text = "‘no’ ‚no no ‹no› `no 'no “no” \"no «no» „no ‟no ``no ''no"
    expect(which(text, (mark) => mark.shape === shape)).toEqual(marks)
  })
})

describe('a quotation can begin', () => {
  it.each([
    'She said “yes',
    'She said—“yes',
    '(“yes',
    'She said:“yes',
    'A plan/“yes',
    '‘“yes',
    '“yes',
    'A\u200B“yes'
  ])('at the mark in %s', (text) => expect(which(text, ({opensWell}) => opensWell)).toContain('“'))

  it.each(['She said“yes', 'She said “ yes', 'She said “\nyes', 'At 7“yes', 'She said “'])(
    'but not at that in %j',
    (text) => expect(which(text, ({opensWell}) => opensWell)).toEqual([])
  )
})

describe('a quotation can end', () => {
  it.each([
    'yes” she said',
    'yes,” she said',
    'yes”',
    'yes”)',
    'yes”—she said',
    'yes”, she said',
    'yes”\u200B'
  ])('at the mark in %j', (text) => expect(which(text, ({closesWell}) => closesWell)).toEqual(['”']))

  it.each([
    'yes ” she said',
    'yes”she said',
    'yes\n” she',
    'yes (” she',
    '[” she',
    '{” she',
    'yes”7',
    '” she'
  ])('but not at that in %j', (text) => expect(which(text, ({closesWell}) => closesWell)).toEqual([]))
})

describe('a sentence has ended before a mark', () => {
  it.each([
    'It rained. “Yes',
    'It rained! “Yes',
    'Did it? “Yes',
    'It did… “Yes',
    '(It rained.” “Yes',
    '… “Yes',
    '“Yes'
  ])('in %s', (text) => expect(marksOf(text).at(-1)?.afterSentence).toBe(true))

  it.each(['She said, “Yes', 'She said “Yes', 'It rained.“Yes', 'The “Yes', 'Said so,” “Yes', 'Two .x “Yes'])(
    'but not in %s',
    (text) => expect(marksOf(text).at(-1)?.afterSentence).toBe(false)
  )
})

describe('an apostrophe, or inches and feet, is likely', () => {
  it.each([
    ['inches', 'a 12" pipe'],
    ['inches behind feet', 'a 6’2” sailor'],
    ['feet', "a pipe of 12' or so"],
    ['inches as two apostrophes', "a 12'' pipe"],
    ['a plural', 'the sailors’ boots'],
    ['a plural with a straight one', "the sailors' boots"],
    ['a plural in capitals', 'THE SAILORS’ BOOTS'],
    ['a dropped letter', 'goin’ home'],
    ['an elision', '’tis the season'],
    ['an elision with the wrong mark', '‘Tis the season'],
    ['a short elision', "I told 'em"],
    ['a decade', 'the ’90s'],
    ['a year', 'the class of ’68'],
    ['rock ’n', 'rock ’n roll'],
    ['n’ roll', 'rock n’ roll'],
    ['o’ something', 'a pot o’ gold'],
    ['th’ something', 'in th’ air'],
    ['ol’ somebody', 'good ol’ Joe']
  ])('in %s: %s', (_, text) => expect(marksOf(text).map(({apostrophe}) => apostrophe)).toEqual(['likely']))

  it.each([
    ['a word', 'She said ‘yes'],
    ['a word, between straight marks', "She said 'yes"],
    ['a word, between straight double marks', 'She said "yes'],
    ['a year', 'by 2024” she said'],
    ['a year that the next word is glued to', 'by 2024"she said'],
    ['a word that ends like “o’”', 'He said no’ and'],
    ['a word that ends like “n’”', 'He said man’ and'],
    ['a word that ends like “th’”', 'He said with’ and'],
    ['a longer word', 'We felt ’roundabout'],
    ['a number', 'She counted ’9000'],
    ['double marks', 'the sailors” boots'],
    ['double marks before a short word', 'I told “em'],
    ['a word behind a space', 'the sailors ’ boots'],
    ['a word that begins the same', '’tissue'],
    ['a space before an elision', '’ tis']
  ])('but hardly in %s: %s', (_, text) =>
    expect(marksOf(text).map(({apostrophe}) => apostrophe)).toEqual(['hardly'])
  )
})
