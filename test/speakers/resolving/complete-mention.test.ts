import {describe, expect, it} from 'vitest'
import {extractQuotes} from '../../../src/index.js'

/** The last quote’s `mention = name (kind)`. */
function read(text: string): string {
  const speaker = extractQuotes(text).at(-1)?.speaker
  return `${speaker?.mention.text ?? 'nobody'} = ${speaker?.name ?? 'no name'} (${speaker?.kind ?? 'none'})`
}

describe('a mention is the whole phrase that names the speaker', () => {
  it.each<[string, string, string]>([
    [
      'a description and its name',
      '“The bridge is safe,” wrote the superintendent, Ana Petrova.',
      'the superintendent, Ana Petrova = Ana Petrova (person)'
    ],
    [
      'somebody new and her name',
      '“The bridge is safe,” said a 34-year-old nurse named Ana Petrova.',
      'a 34-year-old nurse named Ana Petrova = Ana Petrova (person)'
    ],
    [
      'what somebody is to another, and her name',
      '“The bridge is safe,” said Melrose’s daughter-in-law, Ana Petrova.',
      'Melrose’s daughter-in-law, Ana Petrova = Ana Petrova (person)'
    ],
    [
      'the same before the verb',
      'Melrose’s publicist, Ana Petrova, said: “The bridge is safe.”',
      'Melrose’s publicist, Ana Petrova = Ana Petrova (person)'
    ],
    [
      'two jobs and a name',
      '“The bridge is safe,” said author and broadcaster Ana Petrova on Monday.',
      'author and broadcaster Ana Petrova = Ana Petrova (person)'
    ],
    [
      'what she is, what she was and her name',
      'Her solicitor, former judge Ana Petrova, said: “The bridge is safe.”',
      'Her solicitor, former judge Ana Petrova = Ana Petrova (person)'
    ],
    [
      'no second job of somebody else',
      '“The bridge is safe,” the mayor and Ana Petrova said.',
      'the mayor = no name (person)'
    ],
    [
      'a longer description',
      'The mayor of East Norrby, Ana Petrova, called it “a tax on people who walk to work in winter”.',
      'The mayor of East Norrby, Ana Petrova = Ana Petrova (person)'
    ],
    [
      'a description, and a name with where it is from',
      'Voters were angry. One of them, Rep. Ana Petrova of Norland, said it was “over before it began.”',
      'One of them, Rep. Ana Petrova = Ana Petrova (person)'
    ],
    [
      'a form of address after an article',
      'The vicar, the Rev. Ana Petrova, said it was “falling down one stone at a time”.',
      'The vicar, the Rev. Ana Petrova = Ana Petrova (person)'
    ],
    [
      'the place of somebody unnamed',
      '“They gave them the plans,” a security official in Norrby told Reuters.',
      'a security official in Norrby = no name (person)'
    ],
    [
      'not the place of the telling',
      '“They gave them the plans,” said a security official in Norrby.',
      'a security official = no name (person)'
    ],
    [
      'a people',
      'Peruvian exporters said it would cut the cost by “at least a fifth”.',
      'Peruvian exporters = no name (group)'
    ],
    [
      'capitals throughout',
      '“WE FEAR THE NUMBERS WILL RISE,” SAID HERY RAKOTO, THE HEAD OF THE OFFICE.',
      'HERY RAKOTO = HERY RAKOTO (person)'
    ],
    [
      'a title that is told later',
      'Norland’s transport minister defended the bridge, saying it was “perfectly safe”.\n\nTransport Minister Ana Petrova opened it.\n\n“It holds,” said Norland’s transport minister.',
      'Norland’s transport minister = Ana Petrova (person)'
    ]
  ])('%s', (_, text, expected) => expect(read(text)).toBe(expected))
})

describe('bodies', () => {
  it.each<[string, string, string]>([
    [
      'which',
      'Norrby Metals, which owns the bridge, said in a statement that it was “fair to workers and to shareholders”.',
      'Norrby Metals = Norrby Metals (organization)'
    ],
    [
      'the operator',
      'Nordbro, the operator, said in a statement: “We have paid back every fare.”',
      'Nordbro = Nordbro (organization)'
    ],
    [
      'a place is no society',
      'A chef from Norrby was hired.\n\nThe society said that deliveries would be made “after eight and before noon”.',
      'The society = no name (organization)'
    ]
  ])('%s', (_, text, expected) => expect(read(text)).toBe(expected))
})

it('a clause of its own gives its words to its subject', () => {
  expect(
    read(
      'Ana Petrova said the tower was “falling down”, but Per Holm replied that it had been “falling since 1430”.'
    )
  ).toBe('Per Holm = Per Holm (person)')
})

describe('a name in apposition', () => {
  const nameOf = (text: string): string | undefined => extractQuotes(text)[0]?.speaker?.name

  it.each([
    ['“We have three dogs,” said the carrier, DeShawn Ivory.', 'DeShawn Ivory'],
    ['“We have three dogs,” the postman, Ole Brand, said.', 'Ole Brand']
  ])('is the speaker’s, whatever that one does: %s', (text, name) => {
    expect(nameOf(text)).toBe(name)
  })

  it.each([
    '“We have three dogs,” said the beekeeper. Ole Brand left.',
    '“We have three dogs,” said the letter, which Ole Brand wrote.'
  ])('is none of the speaker’s where it stands apart: %s', (text) => {
    expect(nameOf(text)).toBeUndefined()
  })
})

it('an age may stand between a description and its name', () => {
  expect(read('“The dust is bad,” says our volunteer librarian, 81-year-old Opal Teague.')).toBe(
    'our volunteer librarian, 81-year-old Opal Teague = Opal Teague (person)'
  )
})

it('two roles are one description', () => {
  expect(read('Deputy director of roads, Mr Jean Perrault, said: “It is safe.”')).toBe(
    'Deputy director of roads, Mr Jean Perrault = Jean Perrault (person)'
  )
})

describe('a ministry of two things', () => {
  it.each([
    [
      '“We will look,” the Department of Health and Social Care said.',
      'Department of Health and Social Care'
    ],
    ['“We will look,” the Ministry of Health and UNICEF said.', 'Ministry of Health'],
    ['The Department of Justice and Google settled. “We will look,” Google said.', 'Google'],
    ['“We will look,” the Ministry of Health and Ana Petrova said.', 'Ministry of Health']
  ])('%s', (text, name) => {
    expect(extractQuotes(text)[0]?.speaker?.name).toBe(name)
  })
})

it.each(['Coun Barry Mott', 'Cde Barry Mott', 'Engr. Barry Mott', 'Barr. Barry Mott', 'Datuk Barry Mott'])(
  'a form of address is no part of the name: %s',
  (mention) => {
    expect(read(`“We are broke,” said ${mention}.`)).toBe(`${mention} = Barry Mott (person)`)
  }
)
