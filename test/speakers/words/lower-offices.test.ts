import {describe, expect, it} from 'vitest'
import {extractQuotes} from '../../../src/index.js'

const speakerOf = (text: string): string | undefined => {
  const [quote] = extractQuotes(text)
  const {name, mention, kind} = quote?.speaker ?? {}
  return `${mention?.text ?? '–'} = ${name ?? '–'} (${kind ?? '–'})`
}

describe('an office in capitals', () => {
  it.each([
    [
      'before a comma and a name',
      'The Managing Director, Ines Varga, said: “We open in May.”',
      'The Managing Director, Ines Varga = Ines Varga (person)'
    ],
    [
      'of a body',
      'The Deputy Director General of the Tarnow Water Board, Mr. Tom Kessel, said, “We open in May.”',
      'The Deputy Director General of the Tarnow Water Board, Mr. Tom Kessel = Tom Kessel (person)'
    ],
    [
      'within a sentence',
      'Speaking at the quay, the Executive Secretary of the Commission, Dr Ama Quist, said: “We open in May.”',
      'the Executive Secretary of the Commission, Dr Ama Quist = Ama Quist (person)'
    ],
    [
      'behind a verb',
      '“We open in May,” said the Public Relations Officer of the Agency, Ines Varga.',
      'the Public Relations Officer of the Agency, Ines Varga = Ines Varga (person)'
    ],
    [
      'without an article',
      'Permanent Secretary, Ines Varga, said: “We open in May.”',
      'Permanent Secretary, Ines Varga = Ines Varga (person)'
    ],
    [
      'behind the name of a body',
      'The Ministry of Works Regional Manager, Tom Kessel, said: “We open in May.”',
      'The Ministry of Works Regional Manager, Tom Kessel = Tom Kessel (person)'
    ],
    [
      'behind a body that owns it',
      'The Chamber of Commerce’s National Coordinator, Tom Kessel, said: “We open in May.”',
      'The Chamber of Commerce’s National Coordinator, Tom Kessel = Tom Kessel (person)'
    ],
    [
      'with the body between commas',
      'The Chief Executive, Tarnow Water Board, Ines Varga, said: “We open in May.”',
      'The Chief Executive, Tarnow Water Board, Ines Varga = Ines Varga (person)'
    ],
    [
      'with a state between commas',
      'The State Coordinator, Tarnow State, Ines Varga, said: “We open in May.”',
      'The State Coordinator, Tarnow State, Ines Varga = Ines Varga (person)'
    ],
    [
      'two of one person',
      'The Founder and Chief Executive of Tarnow Foods, Ines Varga, said: “We open in May.”',
      'The Founder and Chief Executive of Tarnow Foods, Ines Varga = Ines Varga (person)'
    ],
    ['without a name', '“We open in May,” the Managing Director said.', 'the Managing Director = – (person)'],
    [
      'of a people’s party',
      '“We open in May,” the Tarnow Republican said.',
      'the Tarnow Republican = – (person)'
    ]
  ])('is no name: %s', (_, text, speaker) => expect(speakerOf(text)).toBe(speaker))

  it.each([
    ['right before a name', '“We open in May,” Managing Director Ines Varga said.', 'Ines Varga'],
    ['a rank before a surname', '“We open in May,” Chief Parker said.', 'Parker'],
    ['a paper', 'The Tarnow Union Leader said: “We open in May.”', 'Tarnow Union Leader'],
    ['a body', 'The Tarnow Executive Council said: “We open in May.”', 'Tarnow Executive Council']
  ])('is left as it is: %s', (_, text, name) => {
    const [quote] = extractQuotes(text)
    expect(quote?.speaker?.name).toBe(name)
  })

  it.each([
    ['the Health and Safety Executive', 'Health and Safety Executive'],
    ['the Office of the U.S. Trade Representative', 'Office of the U.S. Trade Representative'],
    ['the Centre for Social Justice', 'Centre for Social Justice'],
    ['the Prime Minister’s Office', 'Prime Minister’s Office'],
    ['the Labour National Executive', 'Labour National Executive'],
    ['the Tarnow News Leader', 'Tarnow News Leader'],
    ['Tarnow County General', 'Tarnow County General']
  ])('is none in the name of %s', (mention, name) => {
    const [quote] = extractQuotes(`“We open in May,” ${mention} said.`)
    expect(quote?.speaker?.name).toBe(name)
    expect(quote?.speaker?.mention.text).toBe(mention)
  })

  it('is a surname behind a title', () => {
    expect(speakerOf('Inspector Tom Judge came. “We open in May,” Inspector Judge said.')).toBe(
      'Inspector Judge = Tom Judge (person)'
    )
  })

  it.each(['another Prime Minister', 'the former Prime Minister', 'the Prime Minister of Sundland'])(
    'is not whoever holds it where it is %s',
    (mention) => {
      const text = `Ines Varga, Prime Minister of Norland, came. “We open in May,” ${mention} said.`
      expect(speakerOf(text)).toBe(`${mention} = – (person)`)
    }
  )

  const visit =
    'The Managing Director of the Tarnow Water Board, Ines Varga, came. The Deputy Managing Director, Tom Kessel, did not.'

  it('is who is said to hold it, and not who holds a lower one', () => {
    expect(speakerOf(`${visit}\n\n“We open in May,” the Managing Director said.`)).toBe(
      'the Managing Director = Ines Varga (person)'
    )
    expect(speakerOf(`${visit}\n\n“We open in May,” the Finance Director said.`)).toBe(
      'the Finance Director = – (person)'
    )
  })
})
