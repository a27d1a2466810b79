import {expect, it} from 'vitest'
import {dropPullQuotes} from '../../../src/segments/rules/drop-pull-quotes.js'
import {pageOf} from './page-of.js'

const story =
  'paragraph | “We will miss the old ferry,” Ana Mott said. “It was never on time. Everybody loved it.” She has worked on the Tarnow Island Ferry for thirty years.'

const changed = (line: string): number[] => [...dropPullQuotes(pageOf([`paragraph | ${line}`, story])).keys()]

it.each(['It was never on time. Everybody loved it.', '“We will miss the old ferry”'])(
  'drops words of the story printed large: %s',
  (line) => {
    expect(changed(line)).toEqual([0])
  }
)

it.each([
  ['a heading that the story names as well', 'Tarnow Island Ferry for thirty years'],
  ['words that the story has not', '“We will never miss the old ferry”'],
  ['a word or two', 'Everybody loved it.']
])('keeps %s', (_, line) => {
  expect(changed(line)).toEqual([])
})
