import {expect, it} from 'vitest'
import {findBlocks} from '../../src/text/blocks.js'

const contents = (text: string): string[] => findBlocks(text).map(({start, end}) => text.slice(start, end))

it.each([
  ['line feeds', 'One.\nTwo.'],
  ['carriage returns', 'One.\rTwo.'],
  ['both', 'One.\r\nTwo.'],
  ['line and paragraph separators', 'One.\u2028Two.\u2029'],
  ['white space around them', '  One. \n\t Two.  ']
])('a block is a line without what surrounds it: %s', (_, text) => {
  expect(contents(text)).toEqual(['One.', 'Two.'])
})

it.each([
  ['none', 'One.\nTwo.', 0],
  ['one', 'One.\n\nTwo.', 1],
  ['one of spaces', 'One.\n \t\nTwo.', 1],
  ['two that end with both marks', 'One.\r\n\r\n\r\nTwo.', 2]
])('counts the blank lines before it: %s', (_, text, blank) => {
  expect(findBlocks(text).map(({blankLinesBefore}) => blankLinesBefore)).toEqual([0, blank])
})

it('counts those at the beginning', () => {
  expect(findBlocks('\n\nOne.')).toEqual([{start: 2, end: 6, blankLinesBefore: 2}])
})

it.each(['', ' ', '\n', ' \r\n\t\n'])('finds none in %j', (text) => {
  expect(findBlocks(text)).toEqual([])
})

it('lines of a typewriter are one paragraph', () => {
  const lines = [
    'The ferry that links the two halves of Tarnow will stay in service for',
    'another year, the mayor said on Monday, although the bridge will open in',
    'spring and nobody knows who is to pay for both of them until the autumn.'
  ]
  expect(contents(lines.join('\n'))).toEqual([lines.join('\n')])
  expect(contents(lines.join('\n\n'))).toEqual(lines)
})
