import {describe, expect, it} from 'vitest'
import {extractQuotes} from '../../../src/index.js'

const lastSpeaker = (text: string): string => {
  const {name, mention, kind} = extractQuotes(text).at(-1)?.speaker ?? {}
  return `${mention?.text ?? '–'} = ${name ?? '–'} (${kind ?? '–'})`
}

describe('names as papers of Africa and Asia write them', () => {
  it.each([
    [
      'a title in brackets',
      '“The road is open,” said Chief (Dr) Obinna Eze.',
      'Chief (Dr) Obinna Eze = Obinna Eze (person)'
    ],
    [
      'a rank that is held no more',
      'Lt Gen (Retd) Vikas Menon said: “The road is open.”',
      'Lt Gen (Retd) Vikas Menon = Vikas Menon (person)'
    ],
    [
      'letters behind a name',
      '“The road is open,” said the chairman, Sani Garba (SAN).',
      'the chairman, Sani Garba = Sani Garba (person)'
    ],
    [
      'an abbreviated profession',
      '“The road is open,” said Arc. Femi Alabi.',
      'Arc. Femi Alabi = Femi Alabi (person)'
    ],
    [
      'two titles',
      '“The road is open,” said Datuk Seri Halim Yusof.',
      'Datuk Seri Halim Yusof = Halim Yusof (person)'
    ],
    [
      'a rank of letters',
      'DIG Imran Khalid said: “The road is open.”',
      'DIG Imran Khalid = Imran Khalid (person)'
    ],
    [
      'daughter of',
      '“The road is open,” said Siti Aminah binti Osman.',
      'Siti Aminah binti Osman = Siti Aminah binti Osman (person)'
    ],
    [
      'an office of letters',
      'Prime Minister Vikas Menon came. PM Menon said: “The road is open.”',
      'PM Menon = Vikas Menon (person)'
    ],
    [
      'an office that is letters alone',
      'The IGP, Usman Sani, came. “The road is open,” the IGP said.',
      'the IGP = Usman Sani (person)'
    ],
    [
      'an office to another one',
      'The Special Adviser to the Governor on Media, Sani Garba, said: “The road is open.”',
      'The Special Adviser to the Governor on Media, Sani Garba = Sani Garba (person)'
    ],
    [
      'a place that is represented',
      'The lawmaker representing Dorawa North, Sani Garba, said: “The road is open.”',
      'The lawmaker representing Dorawa North, Sani Garba = Sani Garba (person)'
    ],
    [
      'a unit between commas',
      '“The road is open,” said the Director, Corporate Affairs, Sani Garba.',
      'the Director, Corporate Affairs, Sani Garba = Sani Garba (person)'
    ],
    [
      'a body of letters between commas',
      'The Zonal Coordinator, NEMA, Sani Garba, said: “The road is open.”',
      'The Zonal Coordinator, NEMA, Sani Garba = Sani Garba (person)'
    ],
    [
      'a verb before the name',
      'Kavita Menon runs a shop.\n\nSays Menon: “The road is open again.”',
      'Menon = Kavita Menon (person)'
    ]
  ])('%s', (_, text, speaker) => expect(lastSpeaker(text)).toBe(speaker))

  it.each([
    ['of a body', 'The director of the agency, Obinna Nwosu, denied it.'],
    ['of a matter', 'The Commissioner of Police, Obinna Nwosu, denied it.'],
    ['to somebody', 'The adviser to the governor on roads, Obinna Nwosu, denied it.']
  ])('whom a description tells is a person, whatever the name: %s', (_, sentence) => {
    expect(
      lastSpeaker(`“We are tired,” said Peter Aske, a lawyer.\n\n${sentence} “We shall act,” he said.`)
    ).toBe('he = Obinna Nwosu (person)')
  })

  it.each([
    [
      'a remark in brackets',
      'The Mayor (right) Ana Roe said: “The road is open.”',
      'Ana Roe = Ana Roe (person)'
    ],
    [
      'a person between commas',
      'The chairman, Denis Law, Tom Fox, said: “The road is open.”',
      'The chairman, Denis Law = Denis Law (person)'
    ],
    ['a first name', '“The road is open,” said Said Farah.', 'Said Farah = Said Farah (person)'],
    [
      'somebody’s spokesman',
      'The spokesman for the mayor, Sani Garba, said: “The road is open.”',
      'The spokesman for the mayor, Sani Garba = Sani Garba (person)'
    ]
  ])('not %s', (_, text, speaker) => expect(lastSpeaker(text)).toBe(speaker))
})
