/** Text that makes careless patterns and parsers slow. Time must grow with its length, and no faster. */
import {expect, it} from 'vitest'
import {parseArticle} from '../src/index.js'

const length = 10_000

it.each<[string, string]>([
  ['dashes', '-'],
  ['opening marks', '“'],
  ['straight marks', '"'],
  ['apostrophes', "'"],
  ['opening brackets', '('],
  ['square brackets', '['],
  ['single letters', 'a '],
  ['initials', 'A. '],
  ['capitals', 'A'],
  ['capitalised words', 'Ilse '],
  ['digits', '1'],
  ['dates', 'June 3, 2021 '],
  ['commas', ','],
  ['white space', ' '],
  ['line ends', '\n'],
  ['short lines', 'x\n'],
  ['lines that are marks', '“\n'],
  ['ampersands', '&'],
  ['entities', '&quot;'],
  ['broken characters', 'â€œ'],
  ['bylines', 'By Ilse Tanner and '],
  ['cues', 'said Ilse Tanner '],
  ['quotes', '“It floats,” she said. '],
  ['slashes', '/'],
  ['at signs', '@'],
  ['surrogates', '\ud83d'],
  ['paragraphs of quotes', '“It floats,” said Ilse Tanner of Lake Marrow.\n\n'],
  ['credits', '(Ilse Tanner/Harbour Press)\n']
])('takes linear time on %s', {retry: 2}, (_what, piece) => {
  const short = piece.repeat(length / piece.length)
  const long = short.repeat(4)
  const [before, after] = [timeOf(short), timeOf(long)]
  // Quadratic work would take sixteen times as long on four times the text. A busy machine may be slow once.
  expect(after).toBeLessThan(8 * before + 100)
})

const paragraph = 'The ferry company said on Monday that its oldest vessel would leave the harbour of Tarnow.'

it.each<[string, string]>([
  ['agencies below paragraphs', `${paragraph}\n\nAFP\n\n`],
  ['agencies behind paragraphs', `${paragraph} PTI\n\n`],
  ['bylines on lines of their own', 'By Ilse Tanner\n'],
  ['captions', 'The ferry at dusk (Ilse Tanner/AP)\n\n'],
  ['items of lists', '• A towel\n']
])('takes linear time on many %s', {retry: 2}, (_what, block) => {
  const pageOf = (count: number) => `Ferry sinks off Tarnow coast\n${block.repeat(count)}${paragraph}`
  const [before, after] = [timeOf(pageOf(1000)), timeOf(pageOf(4000))]
  expect(after).toBeLessThan(8 * before + 100)
})

/** The milliseconds that it takes to parse a text. */
function timeOf(text: string): number {
  const start = performance.now()
  parseArticle(text)
  return performance.now() - start
}
