import {describe, expect, it} from 'vitest'
import {extractQuotes} from '../../../../src/index.js'

/** Each quote as `fragment | fragment ← mention`. */
const read = (text: string): string[] =>
  extractQuotes(text).map(
    ({fragments, speaker}) =>
      `${fragments.map((fragment) => fragment.text).join(' | ')} ← ${speaker?.mention.text ?? 'nobody'}`
  )

describe('a signature on the line below a quotation', () => {
  const quote = '“We waited nine years for this lift, and it came at last.”'
  const around = (below: string): string =>
    `The council met on Monday.\n\n${quote}\n\n${below}\n\nThe vote is on Friday.`
  const said = quote.slice(1, -1)

  it.each([
    ['— Ilse Norrby', 'Ilse Norrby'],
    ['– Ilse Norrby, head of the tenants’ league', 'Ilse Norrby'],
    ['- Mayor Oke Brandt', 'Mayor Oke Brandt']
  ])('tells whose it is: %s', (signature, speaker) =>
    expect(read(around(signature))).toEqual([`${said} ← ${speaker}`])
  )

  it.each([
    '— a resident herself —',
    '— twice in a week',
    'Ilse Norrby left.',
    '- Ilse Norrby has quit.',
    '— Ilse Norrby contributed to this report.',
    '– Reuters'
  ])('is none without a dash and a name: %s', (line) =>
    expect(read(around(line))).not.toEqual([`${said} ← Ilse Norrby`])
  )

  it('is none of a quotation that stands in a sentence', () => {
    const text = 'Oke Brandt said: “The lift came at last.”\n\n— Ilse Norrby'
    expect(read(text)).toEqual(['The lift came at last. ← Oke Brandt'])
  })
})

describe('the clause behind a quotation', () => {
  it.each<[string, string, string[]]>([
    [
      'is that of another speaker than the last',
      '“The lift was old,” said a neighbour. “Everyone knew,” Ilse Norrby said on Monday.',
      ['The lift was old, ← a neighbour', 'Everyone knew, ← Ilse Norrby']
    ],
    [
      'has a pronoun and an auxiliary',
      'Ilse Norrby was there. “I was asleep,” she had told the court.',
      ['I was asleep, ← she']
    ],
    [
      'tells whom a paper quotes, and not the paper',
      'The mayor was angry. “We have no choice,” the Harbour Gazette quoted Ilse Norrby as saying.',
      ['We have no choice, ← Ilse Norrby']
    ],
    [
      'ends its sentence, and a part of it is somebody’s',
      'The man was “armed and dangerous” when he left, Ilse Norrby said.',
      ['armed and dangerous ← Ilse Norrby']
    ],
    [
      'and has what somebody is between commas',
      'The lift was “a disgrace” and should be mended, Ilse Norrby, the mayor, said on Friday.',
      ['a disgrace ← Ilse Norrby']
    ],
    [
      'and no word that is only named, nor what describes something',
      'A “hit and run” driver was held on Monday, the mayor said.',
      []
    ],
    ['but not what merely stands there', 'The “Old Lift” was mended when he left, and Ilse Norrby sang.', []]
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected))
})

describe('somebody who is only spoken of', () => {
  it.each<[string, string, string[]]>([
    [
      'is called something',
      'Ilse Norrby was described as “a danger to us all”.',
      ['a danger to us all ← nobody']
    ],
    ['is asked', 'Ilse Norrby was asked: “Who will pay for it all?”', ['Who will pay for it all? ← nobody']],
    [
      'but says what she is quoted as saying',
      'Ilse Norrby was quoted as saying “nobody will pay”.',
      ['nobody will pay ← Ilse Norrby']
    ]
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected))
})

describe('a sentence behind what somebody is said to have said', () => {
  it.each<[string, string, string[]]>([
    [
      'goes on with it',
      'In a statement, Norrby said the lift was lost. “Nobody came to help.”',
      ['Nobody came to help. ← Norrby']
    ],
    [
      'also where the verb ends the sentence',
      'The river rose. The lift was lost, Norrby said. “Nobody came to help.”',
      ['Nobody came to help. ← Norrby']
    ]
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected))

  it('is not Nobody’s', () =>
    expect(read('Nobody said a word. “Nobody came at all.”').join()).not.toContain('← Nobody'))

  it('is nobody’s where nobody said anything', () =>
    expect(read('The river rose. The lift was lost. “Nobody came to help.”').join()).not.toContain(
      'lift was'
    ))
})
