import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {segmentWeights} from '../../../src/data/weights/segment-weights.js'
import {readBlockFacts} from '../../../src/segments/lines/block-facts.js'
import {describeBlocks, featureNames} from '../../../src/segments/model/block-features.js'
import {weightsOfFeature} from '../../../src/segments/model/segment-model.js'
import {findBlocks} from '../../../src/text/blocks.js'

const lead =
  'The ferry that links the two halves of Tarnow will stay in service for another year, the mayor said.'

/** The names of the features of each line. */
function describeLines(...lines: string[]): string[][] {
  const text = lines.join('\n\n')
  const names = featureNames()
  return describeBlocks(readBlockFacts(text, findBlocks(text))).map((own) =>
    own.map((feature) => names[feature] ?? 'no feature')
  )
}

it('the weights stand in the order of the features', () => {
  const source = readFileSync(
    new URL('../../../src/data/weights/segment-weights.ts', import.meta.url),
    'utf8'
  )
  const names = source
    .split('\n')
    .flatMap((line) => /^ {4}'[\w+/]*'(?: \+)? \/\/ (.+)$/.exec(line)?.[1] ?? [])
  expect(names).toEqual(featureNames())
  expect(segmentWeights.features).toHaveLength(names.length * weightsOfFeature)
})

it('no two features have one name', () => {
  expect(new Set(featureNames()).size).toBe(featureNames().length)
})

it('a block is described by itself, by its place and by its neighbours', () => {
  const [share = [], first = []] = describeLines('Share this article', lead)
  expect(share).toEqual(
    expect.arrayContaining([
      'any',
      'length 12+',
      'words 3+',
      'cue share-link',
      'cue of share, certain',
      'ends no sentence',
      'length 0+ and ends no sentence',
      'place before the core, by 1+',
      'first line',
      'before the core, cue of share',
      'above all prose',
      'prose before none, behind by 0+',
      'before: edge of the page',
      'after: prose'
    ])
  )
  expect(first).toEqual(
    expect.arrayContaining([
      'says',
      'ends a sentence',
      'place within the core, first',
      'lines below 0+',
      'around cues of share 1+',
      'before: cue of share, certain',
      'before: length 0+',
      'after: edge of the page'
    ])
  )
})

it('lines that are told twice, and cues passed on the way down, are features', () => {
  const [, , copy, last] = describeLines(lead, 'Leave a comment', 'Leave a comment', 'Ana Mott')
  expect(copy).toContain('repeated behind the core')
  expect(last).toContain('below comments, prose since 0+')
  expect(last).toContain('second before: cue of comments, certain')
})
