import {describe, expect, it} from 'vitest'
import {createModel} from '../../../src/segments/model/create-model.js'
import {decodeLabels} from '../../../src/segments/model/label-blocks.js'
import {blockLabels, blockStates, type BlockLabel} from '../../../src/segments/model/segment-model.js'

const model = createModel(
  () => [],
  blockLabels.map(() => new Float64Array(blockLabels.length))
)

/** The scores of a block that can have the given states alone, `label phase`. */
const scoresOf = (states: Record<string, number>): Float64Array =>
  Float64Array.from(blockStates, ({label, phase}) => states[`${label} ${phase}`] ?? -Infinity)

describe('the likeliest labels', () => {
  it.each<[string, Record<string, number>[], BlockLabel[]]>([
    [
      'are those with the highest scores',
      [{'headline before': 2, 'date before': 1}, {'paragraph inside': 1}],
      ['headline', 'paragraph']
    ],
    [
      'never go back before the story',
      [{'paragraph inside': 0}, {'headline before': 10, 'comments after': 0}],
      ['paragraph', 'comments']
    ],
    [
      'end a story with a paragraph',
      [{'paragraph inside': 0}, {'caption inside': 10, 'date after': 0}, {'comments after': 0}],
      ['paragraph', 'date', 'comments']
    ]
  ])('%s', (_, states, expected) => expect(decodeLabels(states.map(scoresOf), model)).toEqual(expected))

  it('have a paragraph at the anchor, whatever it costs', () => {
    const states = [
      {'headline before': 5, 'paragraph inside': 0},
      {'paragraph inside': 0, 'date before': 3}
    ]
    expect(decodeLabels(states.map(scoresOf), model, 1)).toEqual(['headline', 'paragraph'])
  })
})
