import {describe, expect, it} from 'vitest'
import {extractQuotes} from '../../src/index.js'
import {findRanges} from '../../src/quotes/find-ranges.js'
import {joinFragments, type SpokenRange} from '../../src/quotes/join-fragments.js'
import {findBlocks} from '../../src/text/blocks.js'

/** The quotes of a text in which any clause with `she said` is an attribution, ` + ` between their fragments. */
function joined(text: string, notSpoken = ''): string[] {
  const inner = ({range}: SpokenRange): string => text.slice(range.inner.start, range.inner.end)
  const spoken = findRanges(text, findBlocks(text))
    .map((range, index) => ({range, index, mention: 0}))
    .filter((range) => inner(range) !== notSpoken)
  const isAttribution = (from: SpokenRange, to: SpokenRange): boolean =>
    /^ she said[^.]{0,60}[.,] $/.test(text.slice(from.range.outer.end, to.range.outer.start))
  return joinFragments(text, spoken, isAttribution).map((group) => group.map(inner).join(' + '))
}

describe('two ranges are one quote', () => {
  it.each<[string, string, string[]]>([
    [
      'where only their attribution stands between them',
      '“We left at dawn,” she said. “It was cold.”',
      ['We left at dawn, + It was cold.']
    ],
    [
      'where the second goes on with what the first left open',
      '“We left at dawn.\n\n“It was cold,” she wrote.',
      ['We left at dawn. + It was cold,']
    ],
    [
      'and so are three',
      '“We left,” she said, “at dawn,” she said. “It was cold.”',
      ['We left, + at dawn, + It was cold.']
    ],
    [
      'and so are three paragraphs, and what follows their attribution',
      '“We left at dawn.\n\n“It was cold.\n\n“It rained,” she said. “All day.”',
      ['We left at dawn. + It was cold. + It rained, + All day.']
    ]
  ])('%s', (_, text, expected) => expect(joined(text)).toEqual(expected))
})

describe('two ranges are two quotes', () => {
  it.each<[string, string, string[]]>([
    [
      'where more than an attribution stands between them',
      '“We left at dawn,” she said. Ana Mott was not so sure. “It was noon.”',
      ['We left at dawn,', 'It was noon.']
    ],
    [
      'in two paragraphs of which the first is closed',
      '“We left at dawn.”\n\n“It was cold,” she said.',
      ['We left at dawn.', 'It was cold,']
    ],
    [
      'where a paragraph of the reporter’s stands between',
      '“We left at dawn.\n\nNobody saw them go.\n\n“It was cold,” she wrote.',
      ['We left at dawn.', 'It was cold,']
    ],
    [
      'where a third one is joined to one of them',
      '“We left at dawn,” she said. “It was cold.” Lee Park stayed. “I was ill,” she said. “I slept.”',
      ['We left at dawn, + It was cold.', 'I was ill, + I slept.']
    ]
  ])('%s', (_, text, expected) => expect(joined(text)).toEqual(expected))

  it('where something that nobody said stands between them', () => {
    const text = '“We left at dawn,” she said, and the “harbour of gold” was empty. “It was cold.”'
    expect(joined(text, 'harbour of gold')).toEqual(['We left at dawn,', 'It was cold.'])
  })
})

it('makes no quote of nothing', () => {
  expect(joined('Nobody said a word.')).toEqual([])
})

describe('in an article', () => {
  const fragments = (text: string): string[][] =>
    extractQuotes(text).map((quote) => quote.fragments.map((fragment) => fragment.text))

  it.each<[string, string, string[][]]>([
    [
      'goes on behind its attribution',
      '“We left at dawn,” Ana Mott said. “It was cold on the water.”',
      [['We left at dawn,', 'It was cold on the water.']]
    ],
    [
      'goes on behind a short one that tells how she said it',
      '“We left at dawn,” Ana Mott says now, laughing. “It was cold.”',
      [['We left at dawn,', 'It was cold.']]
    ],
    [
      'goes on behind what was asked',
      '“Come in May,” Ana Low said when he asked what she would say. “It is warm then.”',
      [['Come in May,', 'It is warm then.']]
    ],
    [
      'goes on behind a paper whose name may be an abbreviation',
      '“Come in May,” she told The Sun. “It is warm then.”',
      [['Come in May,', 'It is warm then.']]
    ],
    [
      'goes on behind whom she spoke to',
      '“Come in May,” she said, speaking to reporters on the pier. “It is warm then.”',
      [['Come in May,', 'It is warm then.']]
    ],
    [
      'ends where more than its attribution stands behind it',
      '“We left at dawn,” Ana Mott said. She sat down. “It was cold,” she said.',
      [['We left at dawn,'], ['It was cold,']]
    ],
    [
      'ends where another sentence stands behind it',
      '“We left at dawn,” Ana Mott smiled. Nobody moved. “It was cold on the water.”',
      [['We left at dawn,'], ['It was cold on the water.']]
    ],
    [
      'ends where two speak one after the other',
      '“You must go now,” Mott told Lowe, Lowe said. “I was shocked by it.”',
      [['You must go now,'], ['I was shocked by it.']]
    ],
    [
      'is one of two where two people speak in turn',
      '“We left at dawn,” Ana Mott said. “It was noon when you left,” Lee Park said.',
      [['We left at dawn,'], ['It was noon when you left,']]
    ]
  ])('a quote %s', (_, text, expected) => expect(fragments(text)).toEqual(expected))
})
