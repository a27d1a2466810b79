import {describe, expect, it} from 'vitest'
import {coverGaps} from '../../../src/segments/parts/cover-gaps.js'
import type {LabelledSegment} from '../../../src/segments/parts/segment.js'
import {readText} from '../../../src/text/readable-text.js'

/** A segment for each of some pieces of a text, in order. */
function segmentsOf(text: string, pieces: readonly string[]): LabelledSegment[] {
  let end = 0
  return pieces.map((piece) => {
    const start = text.indexOf(piece, end)
    end = start + piece.length
    return {start, end, content: {start, end}, reasons: [{rule: piece}], details: {type: 'paragraph'}}
  })
}

/** What the segments of some pieces take in, as it stands in the page. */
function covered(raw: string, ...pieces: string[]): string[] {
  const source = readText(raw)
  return coverGaps(source, segmentsOf(source.text, pieces)).map((segment) => {
    const {start, end} = source.position(segment)
    return raw.slice(start.offset, end.offset)
  })
}

describe('what reads as nothing belongs', () => {
  it.each([
    ['a zero-width space on a line of its own', 'Ferry\n\u200b\nHarbour', ['Ferry\n\u200b', 'Harbour']],
    ['a zero-width space before a line', 'Ferry\n\u200bHarbour', ['Ferry\n\u200b', 'Harbour']],
    ['an entity behind a line', 'Ferry&nbsp;\nHarbour', ['Ferry&nbsp;', 'Harbour']],
    ['an entity and white space', 'Ferry \n&#8203;\n \nHarbour', ['Ferry \n&#8203;', 'Harbour']],
    ['several of them', 'Ferry&nbsp;\n\u200b\n&shy;\n\nHarbour', ['Ferry&nbsp;\n\u200b\n&shy;', 'Harbour']]
  ])('to the segment before it: %s', (_, raw, expected) => {
    expect(covered(raw, 'Ferry', 'Harbour')).toEqual(expected)
  })

  it('to the first segment where it stands before that', () => {
    expect(covered('\n\u200b\nFerry\n\nHarbour', 'Ferry', 'Harbour')).toEqual(['\u200b\nFerry', 'Harbour'])
    expect(covered(' &nbsp; Ferry\n\nHarbour', 'Ferry', 'Harbour')).toEqual(['&nbsp; Ferry', 'Harbour'])
  })

  it('to the last segment where it ends the page', () => {
    expect(covered('Ferry\n\nHarbour\n\u200b\n', 'Ferry', 'Harbour')).toEqual(['Ferry', 'Harbour\n\u200b'])
    expect(covered('Ferry\n\nHarbour\n&nbsp;\n', 'Ferry', 'Harbour')).toEqual(['Ferry', 'Harbour\n&nbsp;'])
  })
})

describe('white space belongs to no segment', () => {
  it.each([
    ['between lines', 'Ferry \n\t\n Harbour'],
    ['around them', ' \n Ferry\nHarbour \r\n\n'],
    ['that does not break', '\u00a0Ferry\u00a0\n\u00a0\nHarbour\u00a0']
  ])('%s', (_, raw) => {
    expect(covered(raw, 'Ferry', 'Harbour')).toEqual(['Ferry', 'Harbour'])
  })

  it('on a page with entities', () => {
    expect(covered(' Ferry &amp; quay \n\u00a0\n Harbour\t', 'Ferry & quay', 'Harbour')).toEqual([
      'Ferry &amp; quay',
      'Harbour'
    ])
  })
})

it('leaves segments that touch', () => {
  expect(covered('TARNOW — The ferry left.', 'TARNOW —', ' The ferry', ' left.')).toEqual([
    'TARNOW —',
    ' The ferry',
    ' left.'
  ])
})

it('leaves all else of a segment that it widens as it was', () => {
  const source = readText('\u200bFerry\u200b\nHarbour')
  const segments = segmentsOf(source.text, ['Ferry', 'Harbour'])
  const [ferry, harbour] = segments
  expect(coverGaps(source, segments)).toEqual([{...ferry, start: 0, end: 7}, harbour])
})

describe('a page without segments', () => {
  it.each([
    ['&nbsp;', '&nbsp;'],
    ['\u200b', '\u200b'],
    [' \n&nbsp; &#8203;\n ', '&nbsp; &#8203;']
  ])('is boilerplate where it is more than white space: %j', (raw, expected) => {
    expect(covered(raw)).toEqual([expected])
    const [{content, ...segment} = {content: undefined}] = coverGaps(readText(raw), [])
    expect(segment).toEqual({
      ...content,
      reasons: [],
      details: {type: 'boilerplate', kind: 'other'}
    })
  })

  it.each(['', ' ', '\n\t\r\n', '\u00a0'])('is nothing where it is white space: %j', (raw) => {
    expect(covered(raw)).toEqual([])
  })
})
