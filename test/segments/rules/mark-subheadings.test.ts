import {describe, expect, it} from 'vitest'
import {markSubheadings} from '../../../src/segments/rules/mark-subheadings.js'
import {settledBy} from './settled-by.js'

const above = 'paragraph | Nobody on the quay wanted to believe it.'
const below =
  'paragraph | The ferry company said on Monday that its oldest vessel would leave the harbour of Tarnow for good in June.'

const settled = settledBy(markSubheadings)

describe('a short line between two paragraphs', () => {
  it.each([
    'Fifty years on the water',
    'Fifty years on the water and not a day too late',
    '“A long goodbye” to the ferry',
    '‘Like family’',
    '1971 and after',
    'What comes next?',
    'Élan on the quay'
  ])('is a subheading: %s', (line) => {
    expect(settled([above, `paragraph | ${line}`, below])).toEqual(['1 subheading'])
  })

  it('is so where pictures part it from the paragraph above', () => {
    const line = 'paragraph | Fifty years on the water'
    const caption = 'caption | The ferry at dusk'
    expect(settled([above, caption, line, below])).toEqual(['2 subheading'])
    expect(settled([above, caption, caption, line, below])).toEqual(['3 subheading'])
    expect(settled([above, caption, caption, caption, line, below])).toEqual([])
  })

  it('is so over a sentence that is shorter than prose, where it is short itself', () => {
    const sentence = 'paragraph | The company said that it would go for good in June.'
    expect(settled([above, 'paragraph | Fifty years on the water', sentence])).toEqual(['1 subheading'])
    expect(settled([above, 'paragraph | Fifty years on the water and not a day too late', sentence])).toEqual(
      []
    )
    expect(settled([above, 'paragraph | Fifty years on the water', 'paragraph | It was late.'])).toEqual([])
    expect(settled([above, 'paragraph | York, Leeds and Hull', sentence])).toEqual([])
    expect(
      settled([
        above,
        'paragraph | So what do we know of the man',
        'paragraph | who died when a wall fell on his van in York?'
      ])
    ).toEqual([])
  })

  it('is so where it stands right above the paragraph, and not where another one parts it from that', () => {
    expect(settled([above, 'paragraph | Fifty years on the water', 'paragraph | Two decks', below])).toEqual([
      '2 subheading'
    ])
  })

  it.each([
    ['a sentence', 'It is over.'],
    ['a cry', 'All aboard!'],
    ['speech', '“We will miss her”'],
    ['speech between straight marks', '"We will miss her"'],
    ['what announces something', 'The company wrote:'],
    ['a part of a list', 'Two decks;'],
    ['what trails off', 'And then …'],
    ['a line that goes on', 'For the people of Tarnow,'],
    ['what begins with a small letter', 'fifty years on the water'],
    ['a bullet', '• Fifty years on the water'],
    ['a question of an interview', 'What did you think on the day when you heard of it?'],
    ['a turn of an interview', 'Castle: She was never on time'],
    ['a turn of somebody with two names', 'Ana Castle: She was never on time'],
    ['a letter for a question', 'Q. And what about the crew'],
    ['a long line', 'Passengers, shipbuilders, harbourmasters, fishermen remembering nineteen-seventy-one'],
    ['a line of many words', 'On the day we all met on the quay to see her go']
  ])('is none where it is %s', (_, line) => {
    expect(settled([above, `paragraph | ${line}`, below])).toEqual([])
  })

  it.each([
    ['nothing stands below it', [above, 'paragraph | Fifty years on the water']],
    ['no paragraph stands above it', ['headline | Ferry', 'paragraph | Fifty years on the water', below]],
    [
      'something else stands right below it',
      [above, 'paragraph | Fifty years on the water', 'caption | The ferry at dusk', below]
    ],
    [
      'prose of another label stands below it',
      [above, 'paragraph | Fifty years on the water', below.replace('paragraph', 'comments')]
    ],
    ['short lines stand below it', [above, 'paragraph | Fifty years on the water', 'paragraph | Two decks']],
    ['it is no paragraph', [above, 'boilerplate | Fifty years on the water', below]]
  ])('is none where %s', (_, lines) => {
    expect(settled(lines)).toEqual([])
  })
})

describe('a line right below the time of an entry', () => {
  it.each(['boilerplate', 'related'])('is its heading, though it was labelled %s', (label) => {
    expect(settled(['boilerplate | 10.58am', `${label} | Ferry leaves the harbour`, below])).toEqual([
      '1 subheading'
    ])
  })

  it.each([
    ['a sentence', ['boilerplate | 10.58am', 'boilerplate | We close for today.', below]],
    ['a caption', ['boilerplate | 10.58am', 'caption | Ferry leaves the harbour', below]],
    ['below a day', ['boilerplate | Saturday', 'boilerplate | Ferry leaves the harbour', below]],
    [
      'without an entry',
      ['boilerplate | 10.58am', 'boilerplate | Ferry leaves the harbour', 'paragraph | So far.']
    ]
  ])('is none where it is %s', (_, lines) => {
    expect(settled(lines)).toEqual([])
  })
})

describe('the last item of a list', () => {
  it.each([
    ['1. Close the lift at night', '2. Light both banks'],
    ['• Close the lift at night', '• Light both banks'],
    ['1984: the lift opens', '1991: the lift is closed'],
    ['09:14 – the alarm', '09:20 – the boats']
  ])('is no subheading: %s, %s', (first, last) =>
    expect(settled([above, `paragraph | ${first}`, `paragraph | ${last}`, below])).not.toContain(
      '2 subheading'
    )
  )

  it('is one where it stands alone', () =>
    expect(settled([above, 'paragraph | 1. Close the lift at night', below])).toEqual(['1 subheading']))
})
