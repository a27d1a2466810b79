import {describe, expect, it} from 'vitest'
import {extractQuotes} from '../../../src/index.js'

const read = (text: string): string[] =>
  extractQuotes(text, {indirect: true})
    .filter(({type}) => type === 'indirect')
    .map(
      ({fragments, speaker}) =>
        `${fragments.map((fragment) => fragment.text).join(' | ')} ← ${speaker?.mention.text ?? 'nobody'}`
    )

describe('indirect speech', () => {
  it.each<[string, string, string[]]>([
    ['said that', 'Ana Petrova said that the bridge was safe.', ['that the bridge was safe ← Ana Petrova']],
    ['said', 'Petrova said the bridge would open in May.', ['the bridge would open in May ← Petrova']],
    [
      'told somebody that',
      'Petrova told reporters that the bridge was safe.',
      ['that the bridge was safe ← Petrova']
    ],
    [
      'two cues, each with its own',
      'Petrova said the bridge was unsafe, adding that the road was closed.',
      ['the bridge was unsafe ← Petrova', 'that the road was closed ← Petrova']
    ],
    [
      'a past tense that no ending tells',
      'Profits fell in May, the ministry said.',
      ['Profits fell in May ← the ministry']
    ],
    [
      'a clause between commas is a part of it',
      'Police said a man, claiming to be a doctor, stole a purse.',
      ['a man, claiming to be a doctor, stole a purse ← Police']
    ],
    [
      'the daughter and not he',
      'The cause was cancer, his daughter, Ana Mott, said.',
      ['The cause was cancer ← his daughter, Ana Mott']
    ],
    ['no answer', 'Petrova did not immediately respond to a request for comment.', []],
    ['no joke', 'Petrova told a joke about the bridge.', []],
    ['no goals', 'Petrova added two goals.', []],
    ['has said', 'Petrova has said the bridge was safe.', ['the bridge was safe ← Petrova']],
    [
      'a bare noun that says',
      'Court records say the bridge was sold.',
      ['the bridge was sold ← Court records']
    ],
    [
      'a plural that suggests',
      'In May, exit polls suggest the bridge was safe.',
      ['the bridge was safe ← exit polls']
    ],
    [
      'a number that says',
      'In May, 59 percent said the bridge was safe.',
      ['the bridge was safe ← 59 percent']
    ],
    [
      'a body, and when',
      'Police late Monday said the bridge was closed.',
      ['the bridge was closed ← Police']
    ],
    [
      'a share that says',
      'Some 59 percent said the bridge was safe.',
      ['the bridge was safe ← Some 59 percent']
    ],
    [
      'according to bare words',
      'The bridge was sold in May, according to court records.',
      ['The bridge was sold in May ← court records']
    ],
    [
      'X said at the end',
      'The bridge would open in May, Petrova said.',
      ['The bridge would open in May ← Petrova']
    ],
    [
      'said X at the end',
      'The bridge would open in May, said Ana Petrova.',
      ['The bridge would open in May ← Ana Petrova']
    ],
    [
      'according to at the end',
      'The bridge will open in May, according to Ana Petrova.',
      ['The bridge will open in May ← Ana Petrova']
    ],
    [
      'according to at the head',
      'According to Petrova, the bridge will open in May.',
      ['the bridge will open in May ← Petrova']
    ]
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected))

  it.each<[string, string]>([
    ['nothing reported', 'Petrova walked across the bridge in May.'],
    ['a sentence with a quote', 'Petrova said the bridge was “perfectly safe” in winter.'],
    ['a bare noun', 'Petrova said goodbye.']
  ])('none: %s', (_, text) => expect(read(text)).toEqual([]))

  it('is left out unless it is asked for', () => {
    expect(extractQuotes('Petrova said that the bridge was safe.')).toEqual([])
  })

  it('names its speaker', () => {
    const quotes = extractQuotes('Ana Petrova opened the bridge. She said that it was safe.', {
      indirect: true
    })
    expect(quotes.map(({speaker}) => speaker?.name)).toEqual(['Ana Petrova'])
  })
})
