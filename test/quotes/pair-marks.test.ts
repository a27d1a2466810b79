import {describe, expect, it} from 'vitest'
import {findRanges} from '../../src/quotes/find-ranges.js'
import {findBlocks} from '../../src/text/blocks.js'

/** What stands between marks, with `…` where no mark closes it. */
function read(text: string): string[] {
  return findRanges(text, findBlocks(text)).map(
    ({inner, closed}) => text.slice(inner.start, inner.end) + (closed ? '' : '…')
  )
}

describe('marks that are pairs', () => {
  it.each<[string, string, string[]]>([
    ['curly', 'The harbour “is shut,” she said.', ['is shut,']],
    ['straight', 'The harbour "is shut," she said.', ['is shut,']],
    ['two apostrophes', "The harbour ''is shut,'' she said.", ['is shut,']],
    ['backticks and apostrophes', "The harbour ``is shut,'' she said.", ['is shut,']],
    ['guillemets', 'Le port « est fermé », dit-elle.', [' est fermé ']],
    ['low and high', 'Der Hafen „ist zu“, sagte sie.', ['ist zu']],
    ['British single', '‘The harbour is shut,’ she said. ‘Go home.’', ['The harbour is shut,', 'Go home.']],
    ['straight single', "'The harbour is shut,' she said. 'Go home.'", ['The harbour is shut,', 'Go home.']],
    ['curly opened, straight closed', 'They want “a fresh start" by May.', ['a fresh start']],
    ['straight opened, curly closed', 'They want "a fresh start” by May.', ['a fresh start']],
    ['opening mark used to close', 'They want “a fresh start“ by May.', ['a fresh start']],
    ['several in one sentence', 'It was “old,” “cold” and “far away.”', ['old,', 'cold', 'far away.']],
    ['with a dash before', 'One word—“never”—was all.', ['never']],
    ['in brackets', 'She smiled (“at last”) and left.', ['at last']],
    ['and not those of a tag', '<post id="71" lang="en"> The harbour "is shut," she said.', ['is shut,']],
    ['but those beside a tag', '<b class="lead">"It is shut,"</b> she said.', ['It is shut,']],
    ['and what stands between signs', 'He wrote <Ana said "we go" today> and left.', ['we go']],
    ['and those beside a sign', 'The board read "2 < 3" and "3 > 2" all day.', ['2 < 3', '3 > 2']]
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected))
})

describe('a quotation within a quotation belongs to the outer one', () => {
  it.each<[string, string, string[]]>([
    [
      'single in double',
      '“He told me, ‘Go home,’ and I went,” she said.',
      ['He told me, ‘Go home,’ and I went,']
    ],
    [
      'straight single in double',
      `"He told me, 'Go home,' and I went," she said.`,
      [`He told me, 'Go home,' and I went,`]
    ],
    [
      'double in single',
      '‘He told me, “Go home,” and I went,’ she said.',
      ['He told me, “Go home,” and I went,']
    ],
    ['both end together', '“He told me, ‘Go home.’” Then he left.', ['He told me, ‘Go home.’']],
    [
      'the inner one is never closed',
      '“He told me, ‘Go home,” she said. “So I did.”',
      ['He told me, ‘Go home,', 'So I did.']
    ]
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected))
})

describe('apostrophes are no quotation marks', () => {
  it.each<[string, string]>([
    ['contraction', 'It isn’t the ferry’s fault.'],
    ['plural possessive', 'The childrens’ coats and the sailors’ boots were wet.'],
    ['straight plural possessive', "The sailors' boots and the boys' club."],
    ['elision', '’Tis the season, and ’twas the night.'],
    ['rock ’n’ roll', 'They played rock ’n’ roll till dawn.'],
    ["rock 'n' roll", "They played rock 'n' roll till dawn."],
    ['decade', 'Back in the ’90s and the ’80s.'],
    ['dropped letters', 'We were goin’ home and feelin’ fine.'],
    ['name', 'Mr. O’Hara met D’Arcy’s aunt.']
  ])('%s', (_, text) => expect(read(text)).toEqual([]))

  it('but they do stand within quotations', () => {
    expect(read("'We're goin' home,' said O'Hara. 'It's the boys' boat.'")).toEqual([
      "We're goin' home,",
      "It's the boys' boat."
    ])
  })
})

describe('inches and feet are no quotation marks', () => {
  it('beside a quotation', () => {
    expect(read(`A 6'2" sailor said "hello" to the 12" pipe.`)).toEqual(['hello'])
    expect(read('A 6’2” sailor said “hello” to us.')).toEqual(['hello'])
    expect(read('“A man of 6’11” is tall,” he said.')).toEqual(['A man of 6’11” is tall,'])
  })

  it('but one may end a quotation', () => {
    expect(read('“I’m 5’10”, she said. “I was never tall.”')).toEqual(['I’m 5’10', 'I was never tall.'])
    expect(read('He said: “He is 6’4”. The club signed him. “We like him,” he added.')).toEqual([
      'He is 6’4',
      'We like him,'
    ])
    expect(read('He said “it was in 2’” and “in 12”.')).toEqual(['it was in 2’', 'in 12'])
  })
})

describe('a bad mark spoils little', () => {
  it('speech between single marks goes on in the next paragraph', () =>
    expect(read('He said: ‘We looked for her. It rained.\n\n‘Then she rang.’')).toEqual([
      'We looked for her. It rained.…',
      'Then she rang.'
    ]))

  it('speech that is left open runs to the end of its paragraph', () => {
    expect(read('“We left at dawn.\n\n“We came back at noon,” she said.')).toEqual([
      'We left at dawn.…',
      'We came back at noon,'
    ])
  })

  it('a mark that is never closed leaves the next paragraph alone', () => {
    expect(read('He called it "a shame.\n\nShe called it "a gift" and left.')).toEqual([
      'a shame.…',
      'a gift'
    ])
  })

  it('a stray closing mark opens nothing', () => {
    expect(read('The boat was late” again.\n\n“Sorry,” she said.')).not.toContain(' again.…')
  })

  it('a stray straight mark that can only close opens nothing, even before speech', () => {
    expect(read('The boat was late" and left again.\n\n"Sorry," she said.')).toEqual(['Sorry,'])
  })

  it('an opening mark that was lost is made up for by the mark that closes', () => {
    expect(read('We left at dawn,” she said. “It was cold.”')).toEqual(['We left at dawn,', 'It was cold.'])
  })

  it('paragraphs run together keep their opening marks', () => {
    expect(read('“We left at dawn. “We came back at noon,” she said.')).toEqual([
      'We left at dawn. …',
      'We came back at noon,'
    ])
  })

  it('marks with nothing between are no quotation', () => {
    expect(read('A pair “” of marks, and "" too.')).toEqual([])
  })
})
