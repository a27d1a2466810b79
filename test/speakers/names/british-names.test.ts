import {describe, expect, it} from 'vitest'
import {extractQuotes} from '../../../src/index.js'

/** The mention, the name, the kind and the role of each speaker. */
const speakers = (text: string): (string | undefined)[][] =>
  extractQuotes(text).map(({speaker}) => [speaker?.mention.text, speaker?.name, speaker?.kind, speaker?.role])

describe('names as papers write them', () => {
  it.each<[string, string, (string | undefined)[]]>([
    [
      'a job before a first name that no list has',
      'Auctioneer Grainne Tuohy said: “It was loud.”',
      ['Auctioneer Grainne Tuohy', 'Grainne Tuohy', 'person', 'Auctioneer']
    ],
    [
      'a job of two words',
      '“She is on the sand,” said Harbour Master Ilse Tanner.',
      ['Harbour Master Ilse Tanner', 'Ilse Tanner', 'person', 'Harbour Master']
    ],
    [
      'a body whose name has a word that may be a job',
      '“We plant it for all,” said the Master Gardeners Guild.',
      ['the Master Gardeners Guild', 'Master Gardeners Guild', 'organization', undefined]
    ],
    [
      'a rank',
      '“She is on the sand,” said Garda Ilse Tanner.',
      ['Garda Ilse Tanner', 'Ilse Tanner', 'person', 'Garda']
    ],
    [
      'a form of address that tells no role',
      'Cr Sunita Ramdin said: “The bins stay.”',
      ['Cr Sunita Ramdin', 'Sunita Ramdin', 'person', undefined]
    ],
    [
      'where somebody is from',
      'The Frenchwoman Adela Petit said: “It was windy.”',
      ['The Frenchwoman Adela Petit', 'Adela Petit', 'person', undefined]
    ],
    [
      'a nickname in marks',
      '“We wanted it more,” said Olu “Seun” Adebayo.',
      ['Olu “Seun” Adebayo', 'Olu Adebayo', 'person', undefined]
    ],
    [
      'a nickname of two words in straight marks',
      'Rosa "The Rock" Blunt said: "I am not done."',
      ['Rosa "The Rock" Blunt', 'Rosa Blunt', 'person', undefined]
    ],
    [
      'a first name in brackets',
      '“We go,” said William (Bill) Turner.',
      ['William (Bill) Turner', 'William Turner', 'person', undefined]
    ],
    [
      'a place in brackets, which is none',
      '“We go,” said Ana Ruiz (Madrid) Monday.',
      ['Ana Ruiz', 'Ana Ruiz', 'person', undefined]
    ],
    [
      'a prefix in small letters',
      '“They counted the dead,” Yusuf al-Karimi told supporters.',
      ['Yusuf al-Karimi', 'Yusuf al-Karimi', 'person', undefined]
    ],
    [
      'two particles',
      '“We have won this,” said Ursula von der Leyden.',
      ['Ursula von der Leyden', 'Ursula von der Leyden', 'person', undefined]
    ],
    [
      'where somebody is from',
      '“We have room here,” said Bettina Kroll of the Red Cross.',
      ['Bettina Kroll', 'Bettina Kroll', 'person', undefined]
    ],
    [
      'a surname that is a landform',
      '“We have room here,” said Bettina Hill.',
      ['Bettina Hill', 'Bettina Hill', 'person', undefined]
    ],
    [
      'letters behind a name',
      '“It is far too late,” said Alan Pike MP.',
      ['Alan Pike MP', 'Alan Pike', 'person', undefined]
    ],
    [
      'a body that many own',
      '“We will not sign it,” the Teachers’ Union said.',
      ['the Teachers’ Union', 'Teachers’ Union', 'organization', undefined]
    ],
    [
      'whose lawyer it is',
      'The plaintiffs’ lawyer, Desmond Frye, said: “We will appeal.”',
      ['The plaintiffs’ lawyer, Desmond Frye', 'Desmond Frye', 'person', 'The plaintiffs’ lawyer']
    ],
    [
      'a noun that looks like a verb',
      'A show insider told us: “Nobody saw it.”',
      ['A show insider', undefined, 'person', undefined]
    ],
    [
      'one of many without a name',
      '“That is a silly price,” one backer said.',
      ['one backer', undefined, 'person', undefined]
    ]
  ])('%s', (_, text, expected) => expect(speakers(text)).toEqual([expected]))

  it.each<[string, string, (string | undefined)[]]>([
    ['by Mr', '“No,” said Tom Hill. “It is never safe,” Mr Hill said.', ['Tom Hill', 'Tom Hill']],
    [
      'by Ms, after letters behind the name',
      'Fiona Merrow KC spoke. “It was a murder,” Ms Merrow said.',
      ['Fiona Merrow']
    ],
    [
      'by a surname that a couple shares',
      'Ron and Sheila Baxter won. “I might buy a kettle,” said Mr Baxter. “He will not,” Mrs Baxter said.',
      ['Ron Baxter', 'Sheila Baxter']
    ],
    [
      'by a surname with a prefix',
      'Yusuf al-Karimi spoke to the crowd. “It was dark,” al-Karimi said.',
      ['Yusuf al-Karimi']
    ],
    [
      'and not the speaker after an abbreviation',
      '“No,” said Tom Hill Jr. “Maybe it will,” said Ann Lee.',
      ['Tom Hill Jr.', 'Ann Lee']
    ],
    ['of two people without a surname in common', '“No,” said Ron. And Sheila Baxter left.', ['Ron']],
    ['of a place', 'The pub on Market Hill shut. “It is a shame,” said Ann Lee.', ['Ann Lee']]
  ])('again %s', (_, text, expected) => expect(speakers(text).map(([, name]) => name)).toEqual(expected))
})
