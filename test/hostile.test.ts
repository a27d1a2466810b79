/** Text that makes careless patterns and parsers slow. Time must grow with its length, and no faster. */
import {describe, expect, it} from 'vitest'
import {parseArticle} from '../src/index.js'

const paragraph = 'The ferry company said on Monday that its oldest vessel would leave the harbour of Tarnow.'

describe('takes linear time on repeats of', () => {
  it.each<[string, string[]]>([
    ['double marks', ['“', '”', '"', '„', '«', '»', "''", '``', '″', '“ ', '" ', '“A', '”A']],
    ['single marks', ["'", '‘', '’', '‚', '‹', '›', '`', '´', '′', "' ", '’s ', 'a’']],
    ['brackets', ['(', ')', '[', ']', '{', '}', '<', '>', '( ', '()', '([', '(a) ']],
    ['dashes', ['-', '–', '—', '--', ' - ', ' — ', 'a-', 'A—']],
    ['stops', ['.', '…', '!', '?', ':', ';', ',', '. ', ', ', 'a.', 'A. ', 'A.B.', '.A']],
    [
      'other marks',
      ['/', '|', '•', '·', '@', '©', '&', '#', '*', '_', '%', '$', '+', '=', '~', '\\', '›', '^']
    ],
    ['capitals', ['A', 'Á', 'AB ', 'A ', 'Ilse ', 'ILSE TANNER ', 'Ilse Tanner, ', 'Mr. ', 'II ', 'İ', '𝔉']],
    [
      'small letters',
      ['a', 'a ', 'ab ', 'the ', 'of the ', 'and ', 'à', '渡', '渡船 ', 'ß', 'e\u0301', '\u0301']
    ],
    [
      'digits',
      ['1', '1 ', '12:', '1/', '2021-', 'June 3, 2021 ', '3 June ', '$1 ', '1 of 8 ', '4:15 PM EDT ']
    ],
    ['spaces', [' ', '\t', '\v', '\f', '\u00a0', '\u2009', '\u3000', '\ufeff', '\u200b', '\u00ad', '\u202e']],
    ['line ends', ['\n', '\r', '\r\n', '\u2028', '\u2029', '\u0085', '\n \n', '\n\t', '\n\u00a0']],
    ['what is no text', ['\0', '\u0001', '\u007f', '\ufffd', '\ud83d', '\ude00', '\ud83d ', '🚢', '\u200d']],
    ['entities', ['&quot;', '&#8217;', '&amp;', '&#', '&#x', '&a', '&quot', '&nbsp;', '&#10;', '&#0;']],
    ['broken characters', ['â€œ', 'â€', 'â', 'Ã©', 'Ã', 'Â\u00a0', 'â€™s ']]
  ])('%s', (_what, pieces) => {
    for (const piece of pieces) expectLinear(piece, (length) => repeat(piece, length))
  })
})

describe('takes linear time on pages full of', () => {
  it.each<[string, string[]]>([
    [
      'cues',
      [
        'said ',
        'he said, ',
        'said Ilse Tanner ',
        'according to ',
        'told reporters that ',
        'MINISTRY OF ',
        'she added: “',
        'said: ',
        'Ilse said the ferry sails, '
      ]
    ],
    [
      'quotes',
      [
        '“It floats,” she said. ',
        '“It ”floats',
        '"It floats" ',
        '“It floats,” said Ilse Tanner of Lake Marrow.\n\n'
      ]
    ],
    [
      'clauses that tell whose a quote is',
      [
        'It was described as “safe” by villagers. ',
        'The Gazette quoted Tanner as saying “it floats”. ',
        'what officials called “safe” ',
        'Kev Low, 71, came. “It floats,” the 71-year-old said. ',
        'A spokesman for Marrow of Tarnow said: “No.” ',
        'Northwind said “no” of Northwind Robotics Inc. '
      ]
    ],
    ['quotes without an end', ['“It floats. ', '“It floats.\n\n', '‘It’s ', '"It floats.\n']],
    [
      'credits',
      [
        '(AP) ',
        'Photo: ',
        'Credit: ',
        '© ',
        'via ',
        'Getty Images ',
        '(Ilse Tanner/AP) ',
        '/AP',
        'Photo by Ilse Tanner ',
        '(Ilse Tanner/Harbour Press)\n'
      ]
    ],
    [
      'captions',
      [
        'The ferry at dusk (Ilse Tanner/AP)\n\n',
        'Image caption The ferry\n',
        'FILE PHOTO: The ferry\n',
        '(L) (R) ',
        ', left, and '
      ]
    ],
    ['bylines', ['By ', 'By Ilse Tanner and ', 'By Ilse Tanner\n', 'Ilse Tanner, ', '@ilse ']],
    [
      'datelines',
      [
        'TARNOW (AP) — ',
        'TARNOW, June 3 (Reuters) - ',
        'TARNOW, ',
        '(Reuters) - ',
        'TARNOW (AP) — It floats.\n\n'
      ]
    ],
    [
      'lines',
      ['x\n', '“\n', 'x\r\n\r\n', '• A towel\n', 'Q: Why?\n', '— \n', `${paragraph}\n\n`, `${paragraph}\n`]
    ],
    ['agencies beside paragraphs', [`${paragraph}\n\nAFP\n\n`, `${paragraph} PTI\n\n`]],
    [
      'boilerplate',
      [
        'Read more: Ferry sinks\n',
        'Advertisement\n',
        'Share on ',
        '16 comments\n',
        'Home › ',
        '1 2 3 ',
        'Sign up for our newsletter\n',
        '© 2021 The Marrow Post. '
      ]
    ]
  ])('%s', (_what, pieces) => {
    for (const piece of pieces)
      expectLinear(piece, (length) => `Ferry sinks off Tarnow coast\n${repeat(piece, length)}${paragraph}`)
  })
})

describe('takes linear time up to a megabyte on one line of', () => {
  it.each<[string, string]>([
    ['prose', `${paragraph} `],
    [
      'quotes',
      '“It floats,” said Ilse Tanner. The ferry left the harbour of Tarnow with all that it could carry. '
    ],
    ['opening marks', '“'],
    ['single letters', 'a '],
    ['capitals', 'A'],
    ['names', 'Ilse Tanner '],
    ['names of bodies', 'the Teachers’ Union '],
    ['spaces', ' ']
  ])('%s', (_what, piece) => {
    expectLinear(piece, (length) => repeat(piece, length), 250_000)
  })
})

it('takes little time on an office that speaks again and again among many who hold one', () => {
  const holders = 'Prime Minister Ilse Tanner spoke to Health Secretary Per Low of Norrby. '.repeat(60)
  const speech = '“We win it all now,” the Prime Minister said.\n\n'.repeat(4000)
  expect(timeOf(`${holders}\n\n${speech}`)).toBeLessThan(5000)
})

it('takes no time on a row of page numbers that ends in dots', () => {
  expect(timeOf(`1 2 3${'.'.repeat(110)}]`)).toBeLessThan(1000)
})

const repeat = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length))

/** Below this many milliseconds, what else a machine does counts for more than the text. */
const shortestTime = 4
const longestText = 160_000

/**
 * Four times the text takes less than eight times as long, by the medians of a few runs: linear work takes four times
 * as long, quadratic work sixteen.
 *
 * @param textOf Gives a text of about so many code units.
 * @param length Of the short text; where none is given, long enough to be measured.
 */
function expectLinear(
  piece: string,
  textOf: (length: number) => string,
  length = lengthToMeasure(textOf)
): void {
  const [short, long] = [textOf(length), textOf(4 * length)]
  const before = [timeOf(short), timeOf(short), timeOf(short)]
  const after = [timeOf(long)]
  // The compiler and the collector work at times of their own: what looks slow is measured again.
  while (after.length < 7 && median(after) >= 8 * median(before)) {
    before.push(timeOf(short))
    after.push(timeOf(long))
  }
  const ratio = median(after) / median(before)
  expect(ratio, `${JSON.stringify(piece)} at ${length}: ${median(before)} ms`).toBeLessThan(8)
}

/** The first length, doubling, that takes long enough; these runs also warm up the compiler. */
function lengthToMeasure(textOf: (length: number) => string): number {
  let length = 5_000
  while (length < longestText && timeOf(textOf(length)) < shortestTime) length *= 2
  return length
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}

/** The milliseconds that this process works to parse a text, whatever else the machine is at. */
function timeOf(text: string): number {
  const start = process.cpuUsage()
  parseArticle(text, {indirect: true, explain: true})
  const {user, system} = process.cpuUsage(start)
  return (user + system) / 1000
}
