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
