import {describe, expect, it} from 'vitest'
import {extractQuotes} from '../../../src/index.js'

const names = (text: string): (string | undefined)[] => extractQuotes(text).map(({speaker}) => speaker?.name)
const first = (text: string) => extractQuotes(text)[0]?.speaker

const wrapped =
  'The council met on Monday to hear about the old bridge.\r\n\r\n“The bridge is safe and it will open in May,” said '

describe('the fullest name', () => {
  it.each<[string, string, (string | undefined)[]]>([
    ['by surname', 'Ana Petrova built it. “The bridge is safe,” Petrova said.', ['Ana Petrova']],
    [
      'by surname with a form of address',
      'Ana Petrova built it. “The bridge is safe,” Ms. Petrova said.',
      ['Ana Petrova']
    ],
    [
      'that no list has, by surname and pronoun',
      'Zorvan Keldt found out at noon. Lee Park rang. “No,” Mr Park said.\n\nKeldt was on the pier. “It fell on me,” he said.',
      ['Lee Park', 'Zorvan Keldt']
    ],
    [
      'though the surname looks like a people’s name',
      'Ana Balasubramanian built it. “The bridge is safe,” Balasubramanian said.',
      ['Ana Balasubramanian']
    ],
    ['with a first name that is a month', '“It fell,” said Jun Catalan, a cooper.', ['Jun Catalan']],
    ['without what an elder is called', '“It fell,” said Mzee Tom Okello.', ['Tom Okello']],
    [
      'of the body that the sentence before is about',
      'The Harbour League, a club, warned of a storm. “It will be late,” it said.',
      ['Harbour League']
    ],
    [
      'also where the quotation begins with what may be a name',
      'The Harbour League, a club, warned of a storm. “Boats sank,” it said.',
      ['Harbour League']
    ],
    [
      'of the one named since, where another was quoted before',
      'The Harbour League warned of a storm.\n\n“Boats sank,” it said.\n\nThe Pier Trust denied that.\n\n“None sank,” it said.',
      ['Harbour League', 'Pier Trust']
    ],
    [
      'of one that no list has, where it speaks as one',
      'Saltmarsh Petrel said it was late. “We are sorry,” it added.',
      ['Saltmarsh Petrel']
    ],
    [
      'that only others name, in a quotation',
      '“Northport Council lied to us,” Ana Mott said.\n\n“We were on time,” the council said.',
      ['Ana Mott', 'Northport Council']
    ],
    [
      'also where the quotation speaks of something else',
      'The Harbour League warned of a storm. “We are sorry. The boats sank,” it said.',
      ['Harbour League']
    ],
    [
      'before a few words in the next paragraph',
      'The Harbour League warned of a storm.\n\nIt added: “Boats sank.”',
      ['Harbour League']
    ],
    [
      'with a first name that is a title, too',
      'Mayor Earl Kettle spoke. Gov. Don Moss listened. “It will be late,” Kettle said. “It will,” Moss said.',
      ['Earl Kettle', 'Don Moss']
    ],
    [
      'of whoever the sentence right before is about',
      '“We were late,” Ruth Holm said of Tom Ash.\n\nAsh was on the pier with Ben Low. “It fell,” he said.',
      ['Ruth Holm', 'Tom Ash']
    ],
    [
      'and of none where another sentence stands between',
      'The Harbour League sent a boat. The government refused. “It will be late,” it said.',
      [undefined]
    ],
    [
      'whole, of a body',
      'Norland Academy of the Arts said: “We are closed.”',
      ['Norland Academy of the Arts']
    ],
    ['in a month', 'In Mar Reyes said: “We are closed.”', ['Reyes']],
    ['and of no people', 'The Swiss came late. “It will be late,” it said.', [undefined]],
    ['by first name', 'Ana Petrova, 8, saw it all. “The bridge fell,” Ana said.', ['Ana Petrova']],
    [
      'that comes later',
      '“The bridge is safe,” Petrova said. The engineer Ana Petrova built it in 1990.',
      ['Ana Petrova']
    ],
    ['behind a job that no list has', '“It fell,” said Norrby cooper Ana Petrova.', ['Ana Petrova']],
    [
      'of whose job a place is no part',
      'Norrby cooper Ana Petrova said: “It fell at noon.”',
      ['Ana Petrova']
    ],
    ['of a body of something', 'The Bank of Norrby said: “We are closed.”', ['Bank of Norrby']],
    ['but for a body that has none', 'The department of environment said: “We are closed.”', [undefined]],
    ['and one that is somebody’s', 'The Bank of Norrby rang. Her office said: “We are closed.”', [undefined]],
    ['and a body before a day', 'The High Court on Monday said: “We are closed today.”', ['High Court']],
    ['of a firm, Inc. and all', 'Norrby Energy, Inc. said: “We are closed today.”', ['Norrby Energy Inc']],
    ['not of several', 'Several MPs said: “We are closed today.”', [undefined]],
    ['not of a relation', 'The mother of young Tom Reyes said: “It is late now.”', [undefined]],
    ['nor of a place', '“It is late,” said the mayor of nearby Oak Ridge.', [undefined]],
    ['but of who holds two offices', 'The founder and CEO Ana Low said: “It is late now.”', ['Ana Low']],
    ['by what their office is of', 'The professor of law Ana Low said: “It is late now.”', ['Ana Low']],
    ['behind where they are from', '“It is late,” said Leeds based designer Ana Low.', ['Ana Low']],
    [
      'with a first name like an epithet',
      '“It is late,” said Marvellous Joy Okafor.',
      ['Marvellous Joy Okafor']
    ],
    [
      'by a first name that no list has',
      'Zefirin Holm built it. “The bridge fell,” said Zefirin.',
      ['Zefirin Holm']
    ],
    [
      'from the place where it owns something',
      'It hangs in Zefirin Holm’s hall. “The bridge fell,” Holm said.',
      ['Zefirin Holm']
    ],
    ['without an age', 'Eighty-year-old Ana Petrova said: “The bridge is safe.”', ['Ana Petrova']],
    ['without whose it is', '“The bridge is safe,” said Norway’s Ana Petrova.', ['Ana Petrova']],
    ['without a title', '“The bridge is safe,” said Senator Ana Petrova.', ['Ana Petrova']],
    ['without an abbreviated title', '“The bridge is safe,” said Lt. Gov. Ana Petrova.', ['Ana Petrova']],
    ['without a state', 'Texas Sen. Ruth Holm spoke. “The bridge is safe,” Holm said.', ['Ruth Holm']],
    ['that is a month elsewhere', 'On Monday columnist Li Jun wrote: “Few ideas are warm.”', ['Li Jun']],
    [
      'of a body behind its name',
      'As the Harbour Times tabloid put it, the plan is “a gift to the rich.”',
      ['Harbour Times']
    ],
    [
      'with a particle',
      'Ursula van der Berg spoke. “The bridge is safe,” van der Berg said.',
      ['Ursula van der Berg']
    ],
    [
      'behind what a paper calls him',
      'Plucky Doris Attwater swam off. “The bridge is safe,” Doris said.',
      ['Doris Attwater']
    ],
    [
      'behind a word for where it was',
      'Outside, Marga Dunleavy, whose house is lost, wept. “The bridge is safe,” said Dunleavy.',
      ['Marga Dunleavy']
    ],
    [
      'of whom a clause that opens the sentence tells',
      'Lars Brask is dead. Born in Hull, Brask worked for Mark Osei. “The bridge is safe,” he once said.',
      ['Lars Brask']
    ],
    [
      'of one of them',
      'The pupils came. One of them, Ravi Sengh, recalled: “The bridge is safe.”',
      ['Ravi Sengh']
    ],
    [
      'of whom her age and a relative clause tell',
      'Gerda Thwaite, 63, who led the appeal, said: “We never doubted that it would end like this.”',
      ['Gerda Thwaite']
    ],
    ['with an initial', 'John B. Holm spoke. “The bridge is safe,” Holm said.', ['John B. Holm']],
    [
      'without the possessive',
      'The bridge was, in Ana Petrova’s words, “a small miracle of steel.”',
      ['Ana Petrova']
    ],
    ['with its entity decoded', '“The bridge is safe,” said Sean O&#8217;Hara.', ['Sean O’Hara']],
    [
      'over a line end of two characters',
      `${wrapped}Ana\r\nPetrova of the roads office, who has looked after it\r\nfor years.`,
      ['Ana Petrova']
    ],
    [
      'over a line end before a particle',
      `${wrapped}Ursula\r\nvan der Berg of the roads office, who has looked after it\r\nfor years.`,
      ['Ursula van der Berg']
    ],
    ['with two spaces in it', '“The bridge is safe,” said Ana  Petrova.', ['Ana Petrova']],
    [
      'that ends before the next paragraph',
      'Nobody spoke to Ana\r\n\r\nPetrova waited. “The bridge is safe,” Petrova said.',
      ['Petrova']
    ],
    [
      'without a title that no list has',
      'Forecaster Neil Bragg spoke. “It will be gone by noon,” Bragg said.',
      ['Neil Bragg']
    ],
    [
      'without a relation',
      'Mum-of-two Kelly Dobbs came first. “I waited all night,” Dobbs said.',
      ['Kelly Dobbs']
    ],
    [
      'behind a title that was told',
      'Selectman Ruth Oakley voted no. “It costs too much,” Selectman Oakley said.',
      ['Ruth Oakley']
    ],
    [
      'and of nobody who is only told of in the sentence before',
      '“It is safe,” Ruth Holm said.\n\nA resident said she hid in the bath. “I counted five bangs,” she said.',
      ['Ruth Holm', undefined]
    ],
    [
      'of her, though he has a title and was named first',
      'Ruth Keane married former President Bill Keane. Mrs. Keane was late. “It costs too much,” Mrs. Keane said.',
      ['Ruth Keane']
    ],
    [
      'behind a title that is told later',
      'Selectman Oakley came late. Selectman Ruth Oakley voted no. “It costs too much,” Selectman Oakley said.',
      ['Ruth Oakley']
    ],
    [
      'without a title that is a first name, too, behind a rank',
      'Deputy Dean Calder voted no. “It costs too much,” Calder said.',
      ['Calder']
    ],
    [
      'behind a title that is a first name, too',
      'Vikram Sethi, dean of the school, voted no. “It costs too much,” Dean Sethi said.',
      ['Vikram Sethi']
    ],
    [
      'behind that of a county’s assembly',
      'Northport MCA Joseph Lelei was late. “We shall not blink,” the MCA said.',
      ['Joseph Lelei']
    ],
    [
      'behind an abbreviated rank',
      'Chief Inspector Sarah Whitmore led the search. “He may be hurt,” DCI Whitmore said.',
      ['Sarah Whitmore']
    ],
    [
      'with initials, beside another of the surname',
      'JD Barrow spoke. His wife, Ruth Barrow, listened. “The bridge is safe,” JD Barrow said.',
      ['JD Barrow']
    ],
    [
      'of a body that ends like a surname',
      'Nicola England runs the ward. “Beds are short,” NHS England said.',
      ['NHS England']
    ],
    ...['Salman Ali Khan', 'Rainer Maria Vogel', 'Harper Lee Holm'].map(
      (name): [string, string, string[]] => [
        `whose first name ends like a title: ${name}`,
        `“The bridge is safe,” said ${name}.`,
        [name]
      ]
    ),
    [
      'of a body whose first word is a role',
      '“The fund is safe,” the Teacher Retirement System of Norland said.',
      ['Teacher Retirement System of Norland']
    ],
    [
      'of nobody where a body employs them',
      'Harbour Airlines cut costs. “The bolts were loose,” the Harbour Airlines whistleblower said.',
      [undefined]
    ],
    [
      'of a body behind another that is abbreviated',
      'It stood behind the F.B.I. The Roads Department said that it was “never asked about the bridge.”',
      ['Roads Department']
    ],
    ['of a paper that begins like a rank', '“It was a great year,” PC Magazine said.', ['PC Magazine']],
    ['of a politician in apposition', '“Nobody knows what to do,” said a Labour MP, Ana Low.', ['Ana Low']],
    ...['one House Democrat', 'a Labour MP', 'one Conservative MP', 'a Green MSP'].map(
      (politician): [string, string, (string | undefined)[]] => [
        `of nobody: ${politician}`,
        `“Nobody in the party knows what to do,” ${politician} said.`,
        [undefined]
      ]
    ),
    ['of a surname like a party', '“It is late,” a weary John Republic said.', ['John Republic']],
    [
      'never from a headline with a colon',
      'Exclusive: What The Mayor Ruth Keane Told Voters About Harbour Bridge:\n\n“It is safe,” she said.',
      [undefined]
    ],
    [
      'of another with the same surname',
      'Ruth Oakley voted no. Tam Oakley did not. “It is cheap,” Tam Oakley said.',
      ['Tam Oakley']
    ],
    [
      'by a role in another paragraph, where a place follows the name',
      'Governor Ferdinand Eze of Norland came on Tuesday.\n\n“The road will open in June,” the governor said.',
      ['Ferdinand Eze']
    ],
    [
      'before a colon and a paragraph of speech',
      'Sheriff Dale Kunkel posted on Facebook:\n\n“Stay off the roads tonight.”',
      ['Dale Kunkel']
    ],
    ['of a ministry', '“The bridge is safe,” the Transport Ministry said.', ['Transport Ministry']],
    ['of somebody nobody names', '“The bridge is safe,” a resident said.', [undefined]]
  ])('%s', (_, text, expected) => expect(names(text)).toEqual(expected))
})

describe('pronouns', () => {
  it.each<[string, string, string]>([
    ['the subject before', 'Ana Petrova opened the bridge on Monday. “It is safe,” she said.', 'Ana Petrova'],
    ['by gender', 'Ana Petrova met John Holm on the bridge. “It is safe,” he said.', 'John Holm'],
    [
      'by the other gender',
      'John Holm met Ana Petrova on the bridge. “It is safe,” she said.',
      'Ana Petrova'
    ],
    ['by Mr.', 'Mr. Okoro walked across with Ms. Lindqvist. “It is safe,” he said.', 'Okoro'],
    ['by Ms.', 'Ms. Lindqvist walked across with Mr. Okoro. “It is safe,” she said.', 'Lindqvist'],
    [
      'in the paragraph before',
      'Ana Petrova opened the bridge on Monday.\n\n“It is safe,” she said.',
      'Ana Petrova'
    ],
    ['never from a quotation', 'Ruth Holm was asked who built it. “Clara Berg did,” she said.', 'Ruth Holm'],
    ['whoever spoke last', '“It is safe,” Ana Petrova said. She added: “It always was.”', 'Ana Petrova'],
    [
      'a new subject',
      '“It is old,” Ana Petrova said.\n\nRuth Holm walked across it on Friday. “It is safe,” she said.',
      'Ruth Holm'
    ]
  ])('%s', (_, text, expected) => expect(names(text).at(-1)).toBe(expected))

  it.each([
    'A resident of Mill Lane sent a letter. He wrote: “Nobody asked us.”',
    'A resident, who asked not to be named, said it was late. “Nobody asked us,” he added.'
  ])('mean nobody where the sentence before is about somebody without a name: %s', (text) => {
    expect(names(`Peter Aske left early.\n\n${text}`)).toEqual([undefined])
  })

  it.each([
    [
      'for whom a description opens the sentence',
      'The town was split, Peter Aske said.\n\nA lawyer for Norrby Energy, Brendan Mott of Hull, was ill.\n\n“We lost,” he said.',
      'Brendan Mott'
    ],
    [
      'behind what opens the sentence',
      'The road was shut. Reacting, Commissioner Taiwo Cole said it was late. “We are trying,” he said.',
      'Taiwo Cole'
    ],
    [
      'whose name looks like what opens a sentence',
      'Peter Harding runs the port. Harding, the mayor said, was late. “We are trying,” he said.',
      'Peter Harding'
    ],
    [
      'beside a woman whom nobody names',
      'Peter Aske owns a dog.\n\nA woman fell in the street on Monday. “I helped her up,” he said.',
      'Peter Aske'
    ],
    [
      'not whose boss somebody else is',
      'Peter Aske left. A lawyer for Norrby sued the boss of Hull, Brendan Mott. “We lost,” he said.',
      'Peter Aske'
    ]
  ])('mean whoever the sentence is about, %s', (_, text, name) => {
    expect(names(text)).toEqual([name])
  })

  it.each([
    [
      'opens with what he was',
      'Peter Aske runs the harbour.\n\nA former teacher, he moved in 1999. He wrote: “Nobody asked us.”'
    ],
    [
      'is about him too',
      'Ana Petrova left.\n\nA judge told Peter Aske to wait. He wrote: “Nobody asked us.”'
    ],
    [
      'is not the first of its paragraph',
      'Peter Aske was held on Monday. A judge set bail. He wrote: “Nobody asked us.”'
    ],
    [
      'names him in apposition',
      'Tom Reyes left.\n\nA resident, Peter Aske, sent a letter. He wrote: “Nobody asked us.”'
    ]
  ])('mean somebody named where the sentence before %s', (_, text) =>
    expect(names(text)).toEqual(['Peter Aske'])
  )

  it('mean nobody where the last speaker has no name', () => {
    expect(
      names('Ana Petrova left. “The bridge shook,” a resident said. “I ran,” she said.').at(-1)
    ).toBeUndefined()
  })
})

describe('who leads the last sentence is meant by a pronoun', () => {
  const firstQuote = '“Bears are clever,” Tom Dane said.\n\n'
  it.each([
    ['behind a job in small letters', 'Police chief John Brand disagreed.'],
    ['behind a comma', 'The Speaker, John Brand, disagreed.'],
    ['behind whom he works for', 'Mott’s lawyer, John Brand, disagreed.'],
    ['behind a clause', 'In an interview with the Herald, John Brand disagreed.'],
    ['with a job that no list has', 'Bricklayer John Brand disagreed.'],
    ['with one in a team', 'Catcher John Brand disagreed.'],
    ['with one of two parts', 'Off-spinner John Brand disagreed.'],
    ['with one of a man', 'Defenceman John Brand disagreed.'],
    ['with a rank', 'Brigadier John Brand disagreed.'],
    ['behind a clause and a job', 'Speaking in Norrby, area manager John Brand disagreed.'],
    ['behind a clause and an office', 'When contacted, the spokesman in Norrby, SP John Brand, disagreed.'],
    ['behind a noun with a capital', 'Player of the match John Brand disagreed.']
  ])('%s', (_, sentence) =>
    expect(names(`${firstQuote}${sentence} “They are fools,” he said.`)).toEqual(['Tom Dane', 'John Brand'])
  )

  it('though no list has the name', () =>
    expect(names(`${firstQuote}Zorvan Keldt nodded. “They are fools,” he said.`)).toEqual([
      'Tom Dane',
      'Zorvan Keldt'
    ]))

  it('not whom others did something to behind a clause', () =>
    expect(
      names(`${firstQuote}In Norrby, rivals of John Brand disagreed. “They are fools,” he said.`)
    ).toEqual(['Tom Dane', 'Tom Dane']))

  it('not a month', () =>
    expect(
      names(
        'They are few since June, according to their commander, Lt. Col. Zorvan Keldt. “We wait,” he said.'
      )
    ).toEqual(['Zorvan Keldt']))

  it('not what is hers', () =>
    expect(names('Ana Roe left. On her Harbour Stories, she wrote: “It is over now.”')).toEqual(['Ana Roe']))

  it('not whom “he” speaks of', () =>
    expect(names('Tom Dane was first. He said that John Brand was mad. “He ran off,” he said.')).toEqual([
      'Tom Dane'
    ]))
})

describe('an office with capitals', () => {
  it.each([
    ['Transport Secretary Ana Moss spoke. “We win,” the Transport Secretary said.', 'Ana Moss'],
    ['Paul Dunn, the Health Secretary, spoke. “We win,” the Health Secretary said.', 'Paul Dunn'],
    ['The Health Secretary, Paul Dunn, spoke. “We win,” the Health Secretary said.', 'Paul Dunn'],
    ['Prime Minister Ana Moss met Prime Minister Per Low. “We win,” the Prime Minister said.', 'Per Low'],
    ['“We win,” the Prime Minister said. Prime Minister Ana Moss spoke for an hour.', 'Ana Moss'],
    ['Deputy Commissioner of Police R K Tripathy said: “We win.”', 'R K Tripathy'],
    ['Leader of Opposition Zita Sundar Keldt said: “We win.”', 'Zita Sundar Keldt'],
    ['Leader of the Opposition Smt. Zita Sundar Keldt said: “We win.”', 'Zita Sundar Keldt']
  ])('is whoever is called so: %s', (text, name) => {
    expect(first(text)).toMatchObject({name, kind: 'person'})
  })

  it.each([
    '“We win,” the Transport Secretary said.',
    '“We win,” the Superintendent of Police said.',
    'Health Secretary Ana Moss left. “We win,” the Transport Secretary said.',
    'Deputy Attorney General Ana Moss spoke. “We win,” the Attorney General said.',
    'Shadow Health Secretary Ana Moss spoke. “We win,” the Health Secretary said.',
    'Norwegian Prime Minister Ana Moss met Per Low. “We win,” the British Prime Minister said.',
    'The Health Secretary said that it was “safe enough for all”.'
  ])('is somebody, and no body of that name: %s', (text) => {
    expect(first(text)?.name).toBeUndefined()
    expect(first(text)?.kind).toBe('person')
  })

  it.each(['Northport Star', 'New Statesman', 'Northport Defender'])('is no paper: the %s', (paper) => {
    expect(first(`The ${paper} said it was “safe enough for all”.`)).toMatchObject({
      name: paper,
      kind: 'organization'
    })
  })
})

describe('a name behind a description that speaks of two people', () => {
  it.each([
    ['The spokesman for the mayor, Ana Petrova, said it was “nonsense”.', 'Ana Petrova'],
    ['The wife of the former governor, Mrs Ana Petrova, said it was “nonsense”.', 'Ana Petrova']
  ])('is that of the first: %s', (text, name) => expect(names(text)).toEqual([name]))

  it('is that of the only one where there is one', () =>
    expect(names('The mayor, Ana Petrova, said it was “nonsense”.')).toEqual(['Ana Petrova']))
})

describe('a sentence most of whose words have capitals', () => {
  it.each([
    ['brings speech behind a colon', 'The Governor of Lune State, Mr Oba Brand, said: “It is a lie.”'],
    ['has a verb of speech in small letters', 'Lune State Governor Oba Brand said “Stop the Lune Mayor”'],
    [
      'ends in a quotation of small words',
      'According to Lune State Governor Mr Oba Brand, “Lune State needs roads.”'
    ],
    ['has a short verb', 'Lune Governor Oba Brand was with Lune Mayor Ana Kee.\n\n“It is a lie,” Brand said.']
  ])('is no headline where it %s', (_, text) => expect(names(text)).toEqual(['Oba Brand']))

  it('is one where nothing tells, and names nobody', () =>
    expect(names('Oba Keldt Calls Lune Mayor “Invisible.”\n\n“It is a lie,” Keldt said.')).toEqual(['Keldt']))
})

describe('a participle at the head of a sentence', () => {
  it('names nobody', () =>
    expect(
      names('Reacting, an economist, Dr. Oba Brand, disagreed. “We have been there before,” he said.')
    ).toEqual(['Oba Brand']))

  it('but a surname that looks like one does', () =>
    expect(names('Manning, a coach, was there. “He was good to us,” said Manning.')).toEqual(['Manning']))
})

describe('a description before the name', () => {
  it.each([
    [
      'is no role of another body',
      'The mayor of Leeds, Lee Park, came. The mayor of Hull said it was “a lie from first to last”.',
      undefined
    ],
    [
      'tells no gender against a first name',
      'The chairman of Norrby Energy, Ana Petrova, resigned. “I am tired of it,” she said.',
      'Ana Petrova'
    ],
    [
      'is not that of whoever says so',
      'The Mayor of Tesbury, Lee Park said, is a fraud. The mayor said it was “a mess from first to last”.',
      undefined
    ]
  ])('%s', (_, text, name) => expect(names(text).at(-1)).toBe(name))
})

describe('people of one surname', () => {
  it('are told apart by form of address', () => {
    const text =
      'John Holm and his wife, Ruth Holm, live by the bridge. “It shook,” Mrs. Holm said. “I slept,” Mr. Holm said.'
    expect(names(text)).toEqual(['Ruth Holm', 'John Holm'])
  })

  it('are told apart by first name', () => {
    const text = 'John Holm and Ruth Holm live by the bridge. “It shook,” Ruth said. “I slept,” John said.'
    expect(names(text)).toEqual(['Ruth Holm', 'John Holm'])
  })
})

describe('kinds', () => {
  it.each<[string, string, string]>([
    ['a person', '“It is safe,” Ana Petrova said.', 'person'],
    ['a person known by surname', '“We got what we wanted,” said Petrosian.', 'person'],
    ['an unnamed person', '“It is safe,” the engineer said.', 'person'],
    ['a body', '“It is safe,” the Transport Ministry said.', 'organization'],
    ['a country', 'Germany said the bridge was “safe enough for all”.', 'organization'],
    ['a country of two words', 'New Zealand said the bridge was “safe enough for all”.', 'organization'],
    ['but no Mr. Ireland', '“It is safe enough for all,” Mr. Ireland said.', 'person'],
    ['and no striker', '“It is safe enough for all,” said striker Ireland.', 'person'],
    ['an age', 'Kev Low, 71, spoke. “It is safe enough,” the 71-year-old said.', 'person'],
    ['a country that is a first name too', 'Georgia said the bridge was “safe enough for all”.', 'person'],
    [
      'a firm that all papers name by a word',
      'Google said the bridge was “safe enough for all”.',
      'organization'
    ],
    [
      'a firm that begins with a people’s name',
      'Norwegian Air said it was “safe enough for all”.',
      'organization'
    ],
    ['a country’s branch of a body', 'Transport Canada said it was “safe enough for all”.', 'organization'],
    ['that of a nation within one', 'Swim Wales said it was “safe enough for all”.', 'organization'],
    [
      'somebody called by a surname that is a country’s',
      'Quenton England, 34, was late. “It costs too much for us,” England said.',
      'person'
    ],
    ['somebody whose surname is a country’s', 'Tom Holland said it was “safe enough for all”.', 'person'],
    ['a charity', 'Harbour Watch said it was “safe enough for all”.', 'organization'],
    ['somebody whose surname ends a firm’s', 'Zed Steel said it was “safe enough for all”.', 'person'],
    ['a group', '“It is safe,” officials said.', 'group'],
    ['one', 'One wrote: “It is safe enough for all.”', 'person'],
    ['another', '“It is safe,” said another.', 'person'],
    ['one of many', '“It is safe,” said one of them.', 'person'],
    ['one who does something', '“It is safe,” said one beekeeper.', 'person'],
    ['one in many', '“It is safe,” said one in ten.', 'group'],
    ['they', '“It is safe,” they said.', 'group'],
    ['two people', '“It is safe,” Ana Petrova and John Holm said in a joint statement.', 'group']
  ])('%s', (_, text, kind) => expect(first(text)?.kind).toBe(kind))

  it.each([
    ['A Royal Albion Airways flight was late. Royal Albion said: “It is safe.”', 'Royal Albion Airways'],
    ['On Monday Northwind Robotics Inc. fell. “It is safe,” Northwind said.', 'Northwind Robotics Inc'],
    ['Holm Holdings and Per Holm met. “It is safe,” Holm said.', 'Per Holm'],
    ['Norrby Holdings fell. A firm in Norrby did not. “It is safe,” Ana Roe said.', 'Ana Roe']
  ])('a firm is known by what its name begins with, where that speaks: %s', (text, name) => {
    expect(first(text)?.name).toBe(name)
  })

  it('a Filipino name is one', () => {
    const text = 'Mayor Efren dela Peña said: “It is safe.” “We are sure of it,” he said.'
    expect(extractQuotes(text).map(({speaker}) => speaker?.name)).toEqual([
      'Efren dela Peña',
      'Efren dela Peña'
    ])
  })

  it('a firm keeps the people’s name that its own begins with', () => {
    expect(first('British Airways said it was “safe enough for all”.')?.mention.text).toBe('British Airways')
  })

  it.each([
    ['Harbour Ferries Ltd will sail to Germany. “It is safe,” the company said.', 'Harbour Ferries Ltd'],
    ['Royal Albion Airways flew. “It is safe,” the airline said.', 'Royal Albion Airways'],
    ['Google said it was “safe enough”. It added: “We are sure of it.”', 'Google']
  ])('a country is no company, and “it” may be a firm: %s', (text, name) => {
    expect(extractQuotes(text).at(-1)?.speaker?.name).toBe(name)
  })

  it.each([
    ['“Is it German?” Mr. Roth asked. The housing department warned of “lasting damage to all”.', undefined],
    ['The Turkish foreign ministry said it was “safe enough for all”.', undefined],
    ['The Allied Union is on strike. The mayor’s office said: “We are open.”', undefined],
    ['The Methodist Church met. The council said: “We are open.”', undefined],
    ['The Rivers Agency (RA) told CNB. “We are open,” the agency said.', 'Rivers Agency'],
    ['The DHS was asked. “We are open,” the department said.', 'DHS'],
    ['The RMT walked out. “We are open,” the union said.', 'RMT'],
    ['Harbour Stores Ltd closed. “We are sorry,” the retailer said.', 'Harbour Stores Ltd'],
    ['The Harbour Depot closed. “We are sorry,” the company said.', 'Harbour Depot'],
    ['The Allied Union is on strike. “We are open,” the union said.', 'Allied Union']
  ])('a body is called by its own noun: %s', (text, name) => {
    expect(extractQuotes(text).at(-1)?.speaker?.name).toBe(name)
  })

  it.each([
    ['Kev Low, 71, came. “It is safe,” the 71-year-old said.', 'Kev Low'],
    ['Tom Low, 19, and Ana Low (22) came. “It is safe,” said the 22-year-old singer.', 'Ana Low'],
    ['Kev Low, 71, came. “It is safe,” a 17-year-old said.', undefined]
  ])('an age is whose it was told to be: %s', (text, name) => {
    expect(first(text)?.name).toBe(name)
  })

  it.each([
    ['The Department of Rivers said: “It is safe.”', 'The Department of Rivers', 'Department of Rivers'],
    ['Norland’s Ministry of Rivers said: “It is safe.”', 'Norland’s Ministry of Rivers', 'Ministry of Rivers']
  ])('a body has what it is of: %s', (text, mention, name) => {
    expect(first(text)?.mention.text).toBe(mention)
    expect(first(text)?.name).toBe(name)
  })

  it.each([
    ['A spokesman for Pennine Rail said: “It is safe.”', 'A spokesman for Pennine Rail'],
    ['“It is safe,” said a spokesman for Pennine Rail on Monday.', 'a spokesman for Pennine Rail'],
    ['“It is safe,” said an official in Abuja.', 'an official'],
    ['The leader of the council has been ill. “It is safe,” she said.', 'she']
  ])('a description has what tells it from others: %s', (text, mention) => {
    expect(first(text)?.mention.text).toBe(mention)
  })

  it('joins two speakers as written', () => {
    expect(first('“It is safe,” Ana Petrova and John Holm said in a joint statement.')?.name).toBe(
      'Ana Petrova and John Holm'
    )
  })
})

describe('roles', () => {
  it.each<[string, string, string | undefined]>([
    ['where it is quoted', '“It is safe,” said harbour engineer Ana Petrova.', 'harbour engineer'],
    [
      'where it was first told',
      'Ana Petrova, the mayor of Norrby, spoke. “It is safe,” she said.',
      'the mayor of Norrby'
    ],
    [
      'where it is told later',
      '“It is safe,” said Ana Petrova. The town heard Ana Petrova, an engineer, last week.',
      'an engineer'
    ],
    ['by the surname alone', '“It is safe,” said Senator Petrova.', 'Senator'],
    ['none', '“It is safe,” said Ana Petrova.', undefined],
    ['none of somebody without a name', '“It is safe,” said the harbour master.', undefined],
    ['none of a body', '“It is safe,” said the engineering firm Petrova Group.', undefined]
  ])('%s', (_, text, role) => expect(first(text)?.role).toBe(role))

  it('belong to the person: every quote has it', () => {
    const text =
      '“It is safe,” Ana Petrova said. “It fell,” a driver, Per Holm, said. “I checked it,” said Petrova, a surveyor.'
    expect(extractQuotes(text).map(({speaker}) => speaker?.role)).toEqual([
      'a surveyor',
      'a driver',
      'a surveyor'
    ])
  })

  it('are not taken from another paragraph', () => {
    expect(
      first('Nobody met the engineer,\n\nAna Petrova, she said. “It is safe,” Petrova said.')?.role
    ).toBe(undefined)
  })
})
