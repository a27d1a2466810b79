import {describe, expect, it} from 'vitest'
import {findSegmentableBlocks} from '../../src/segments/segmentable-blocks.js'

const blocksOf = (text: string): string[] =>
  findSegmentableBlocks(text).map(({start, end}) => text.slice(start, end))

describe('what is glued to the end of a paragraph', () => {
  const sentence = 'The council will vote on the bridge before the summer recess begins.'

  it('is cut off where it names those who worked on the story', () => {
    const credits = '(Reporting by Ana Mott; Editing by Lee Park)'
    expect(blocksOf(`${sentence} ${credits}`)).toEqual([sentence, credits])
    expect(blocksOf(`“${sentence}” ${credits}`)).toEqual([`“${sentence}”`, credits])
  })

  it('stays where the bracket is part of the sentence', () => {
    const report = `${sentence} (Reporting by hand took hours (and tempers) of everybody in the hall that night.`
    expect(blocksOf(report)).toEqual([report])
    const inside =
      'The council (editing by committee, as ever) will vote on the bridge before the summer begins.'
    expect(blocksOf(inside)).toEqual([inside])
  })
})

describe('a label over its name', () => {
  it.each([
    ['By', 'Zorvan Keldt'],
    ['By —', 'Zorvan Keldt, Associated Press'],
    ['Written by:', 'Zorvan Keldt'],
    ['By', '- Zorvan Keldt | The Northport Post'],
    ['Credit:', 'Zorvan Keldt'],
    ['Image credit:', 'Zorvan Keldt'],
    ['Credit...', 'Zorvan Keldt']
  ])('is one block with it: %s %s', (label, name) => {
    expect(blocksOf(`Harbour\n\n${label}\n\n${name}\n\nShare`)).toEqual([
      'Harbour',
      `${label}\n\n${name}`,
      'Share'
    ])
  })

  it.each([
    ['over a sentence', 'By', 'The ferry left on Monday.'],
    ['over a headline', 'By', 'Storm closes the bridge to the island for two days'],
    ['over a dateline', 'By', 'HULL — United won the cup on Saturday'],
    ['over an advertisement', 'By', '- Advertisement -'],
    ['over a date', 'By', 'Published 15 March 2024'],
    ['over small letters', 'By', 'the harbour'],
    [
      'over a paragraph',
      'Credit:',
      'Nobody on the quay of Tarnow wanted to believe what the company had said on Monday morning'
    ],
    ['that is more than a label', 'By the harbour', 'Zorvan Keldt']
  ])('is a block of its own %s', (_, label, below) => {
    expect(blocksOf(`${label}\n\n${below}`)).toEqual([label, below])
  })

  it('is a block of its own at the end', () => {
    expect(blocksOf('Harbour\n\nBy')).toEqual(['Harbour', 'By'])
  })
})
