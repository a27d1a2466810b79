import {describe, expect, it} from 'vitest'
import {extractQuotes} from '../../../src/index.js'

/** Each quote as `fragment | fragment ← mention`. */
function read(text: string): string[] {
  return extractQuotes(text).map(
    ({fragments, speaker}) =>
      `${fragments.map((fragment) => fragment.text).join(' | ')} ← ${speaker?.mention.text ?? 'nobody'}`
  )
}

describe('a full stop outside of the quotation', () => {
  it.each<[string, string, string[]]>([
    [
      'a name',
      '“It is safe”, said Ana Petrova. “We are proud of it”.',
      ['It is safe | We are proud of it ← Ana Petrova']
    ],
    [
      'a noun',
      '“It is safe”, said the cousin. “We are proud of it”.',
      ['It is safe | We are proud of it ← the cousin']
    ]
  ])('is not that of the word before: %s', (_, text, expected) => expect(read(text)).toEqual(expected))
})

it('a full stop of an initial stays with it', () => {
  const [quote] = extractQuotes('“It is safe”, said Ana P. “We are proud of it and of her”.')
  expect(quote?.speaker?.mention.text).toBe('Ana P.')
})

it('who calls something so is told by a cue in the passive', () => {
  const [quote] = extractQuotes('The new bridge was described by Ana Roe as “a great day for the island”.')
  expect(quote?.cue?.text).toBe('described')
})

it.each([
  [
    'to be told behind it',
    '“Nobody told us,” a neighbour, who asked not to be named, told the Herald.',
    'told the Herald'
  ],
  ['with an age before it', '“Nobody told us,” a man, 54, who said he was afraid, wrote.', 'wrote'],
  [
    'but in it where nothing else says so',
    '“Nobody told us,” Ana Lund, who said she was afraid, had it.',
    'said'
  ],
  [
    'and in it where the quotation is',
    'Ana Lund, 54, who once wrote that cars were “the end of us”, added a garage.',
    'wrote'
  ]
])('a cue is not in a relative clause: %s', (_, text, cue) => {
  const [quote] = extractQuotes(text)
  expect(quote?.cue?.text).toBe(cue)
})

it('“to be named” is no cue', () => {
  const [quote] = extractQuotes('A woman who did not wish to be named said: “We were all afraid of it.”')
  expect(quote?.cue?.text).toBe('said')
})

describe('attribution after the quotation', () => {
  it.each<[string, string, string[]]>([
    ['X said', '“The bridge is safe,” Ana Petrova said.', ['The bridge is safe, ← Ana Petrova']],
    ['said X', '“The bridge is safe,” said Ana Petrova.', ['The bridge is safe, ← Ana Petrova']],
    ['a pronoun', '“The bridge is safe,” she said.', ['The bridge is safe, ← she']],
    ['a title', '“The bridge is safe,” said Mayor Ana Petrova.', ['The bridge is safe, ← Mayor Ana Petrova']],
    [
      'an abbreviated title',
      '“The bridge is safe,” Sen. Ana Petrova told reporters.',
      ['The bridge is safe, ← Sen. Ana Petrova']
    ],
    [
      'an apposition',
      '“The bridge is safe,” said Ana Petrova, the mayor of Norrby.',
      ['The bridge is safe, ← Ana Petrova']
    ],
    [
      'a relative clause',
      '“The bridge is safe,” said Ana Petrova, who built it with her brother.',
      ['The bridge is safe, ← Ana Petrova']
    ],
    [
      'an apposition before the verb',
      '“The bridge is safe,” Ana Petrova, an engineer from Norrby, said.',
      ['The bridge is safe, ← Ana Petrova']
    ],
    [
      'told Reuters',
      '“The bridge is safe,” Petrova told Reuters on Monday.',
      ['The bridge is safe, ← Petrova']
    ],
    ['a question', '“Is the bridge safe?” Petrova asked.', ['Is the bridge safe? ← Petrova']],
    ['an exclamation', '“Stop the boat!” shouted Petrova.', ['Stop the boat! ← Petrova']],
    [
      'according to',
      '“The bridge is safe,” according to Ana Petrova.',
      ['The bridge is safe, ← Ana Petrova']
    ],
    ['tweeted', '“The bridge is safe,” Petrova tweeted.', ['The bridge is safe, ← Petrova']],
    [
      'wrote in a report',
      '“The bridge is safe,” Petrova wrote in her report.',
      ['The bridge is safe, ← Petrova']
    ],
    [
      'a body',
      '“The bridge is safe,” the ministry said in a statement.',
      ['The bridge is safe, ← the ministry']
    ],
    ['a group', '“The bridge is safe,” officials said.', ['The bridge is safe, ← officials']],
    ['somebody unnamed', '“The bridge is safe,” a spokesman said.', ['The bridge is safe, ← a spokesman']],
    [
      'an unnamed apposition',
      '“The bridge is safe,” one of her aides, Per Holm, said.',
      ['The bridge is safe, ← one of her aides, Per Holm']
    ]
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected))
})

describe('a sentence that a verb of speech introduces is somebody’s, however short', () => {
  it.each<[string, string, string[]]>([
    [
      'behind an age and a clause',
      'Gillian Thwaite, 63, who runs it, said: “It is late.”',
      ['It is late. ← Thwaite']
    ],
    ['but no letter’s, nor its reader’s', 'The letter to Petrova said: “Pay up.”', []],
    ['nor theirs who hang it out', 'Workers hung a banner that said: “On strike.”', []],
    ['nor theirs who hold it', 'The mug the mayor was holding said: “World’s Best Boss.”', []],
    ['nor what somebody wears', 'Petrova’s T-shirt read: “Save Our Ferry.”', []]
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected))
})

describe('the clause that a quotation stands in tells whose it is', () => {
  it.each<[string, string, string[]]>([
    [
      'who is quoted as saying it',
      'The Harbour Gazette quoted Petrova as telling them it was “over and done with”.',
      ['over and done with ← Petrova']
    ],
    [
      'on a day, and by a title',
      'The Harbour Gazette quoted mayor Ana Petrova on Monday as saying “we are done”.',
      ['we are done ← mayor Ana Petrova']
    ],
    [
      'with a name beside it',
      'Ana Petrova quoted her husband, Tom, as saying “we are done”.',
      ['we are done ← her husband, Tom']
    ],
    [
      'as having said it',
      'The Harbour Gazette cited him as having said “we are done”.',
      ['we are done ← him']
    ],
    [
      'not who calls something else so behind it',
      'The Gazette quoted Petrova as saying no, and Holm called it “over and done with”.',
      ['over and done with ← Holm']
    ],
    [
      'who calls something so in a relative clause',
      'The minister summoned Petrova to what officials called “a short meeting”.',
      ['a short meeting ← officials']
    ],
    [
      'with a job before the name there',
      'The Bureau said it rained, which senior forecaster Minh Dang called a “once-in-80-years event”.',
      ['once-in-80-years event ← Minh Dang']
    ],
    [
      'by whom something is described so',
      'A bus route described as a “lifeline” by villagers is to be scrapped.',
      ['lifeline ← villagers']
    ],
    ['not by whom it was written', 'Petrova called the book “a gem” by a great author.', ['a gem ← Petrova']]
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected))
})

describe('a sentence that begins with what somebody does', () => {
  it.each([
    ['Climate modeller Siân Prosser thinks it is small: “We do not know yet.”', 'Siân Prosser'],
    ['Energy giant Volta said: “We are aware of the matter.”', 'Volta'],
    ['Volta bought Fetchly. “We are aware of the matter,” Volta said.', 'Volta']
  ])('is about them: %s', (text, speaker) => {
    expect(extractQuotes(text)[0]?.speaker?.name).toBe(speaker)
  })
})

describe('a word that an ending would tell', () => {
  it.each([
    ['Fetchly said: “We are aware of the matter.”', 'Fetchly'],
    ['Boeing said: “We are aware of the matter.”', 'Boeing']
  ])('speaks right before a verb of speech: %s', (text, speaker) => {
    expect(extractQuotes(text)[0]?.speaker?.mention.text).toBe(speaker)
  })
})

it('“asked” goes on with a question behind a form of address', () => {
  const text = 'Dana Jalil said: “We wait.” Senator Aslam Toor laughed. “For what?” Mr Toor asked.'
  expect(extractQuotes(text).map(({speaker}) => speaker?.name)).toEqual(['Dana Jalil', 'Aslam Toor'])
})

describe('a name on social media', () => {
  it.each<[string, string[]]>([
    ['@saltfan wrote: “It was never safe.”', ['@saltfan ← @saltfan']],
    ['“It was never safe,” tweeted @AnaPetrova.', ['@AnaPetrova ← @AnaPetrova']],
    ['Ana Petrova @apetrova said: “It was never safe.”', ['Ana Petrova ← Ana Petrova']],
    ['“It was never safe,” said Ana Petrova (ana@norrby.example).', ['Ana Petrova ← Ana Petrova']],
    ['Petrova said @“It was never safe, and never will be.”', ['Petrova ← Petrova']]
  ])('%s', (text, expected) => {
    const speakers = extractQuotes(text).map(({speaker}) => `${speaker?.mention.text} ← ${speaker?.name}`)
    expect(speakers).toEqual(expected)
  })
})

describe('attribution before the quotation', () => {
  it.each<[string, string, string[]]>([
    ['X said', 'Ana Petrova said, “The bridge is safe.”', ['The bridge is safe. ← Ana Petrova']],
    ['a colon', 'Ana Petrova said: “The bridge is safe.”', ['The bridge is safe. ← Ana Petrova']],
    ['he added', 'He added, “The bridge is safe.”', ['The bridge is safe. ← He']],
    ['a name and a colon', 'Petrova: “The bridge is safe.”', ['The bridge is safe. ← Petrova']],
    [
      'according to',
      'According to Ana Petrova, “the bridge is safe.”',
      ['the bridge is safe. ← Ana Petrova']
    ],
    [
      'in the paragraph before',
      'Ana Petrova said this in Norrby on Friday:\n\n“The bridge is safe.”',
      ['The bridge is safe. ← Ana Petrova']
    ],
    ['wrote on Twitter', 'Petrova wrote on Twitter: “The bridge is safe.”', ['The bridge is safe. ← Petrova']]
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected))
})

describe('a part of the reporter’s sentence', () => {
  it.each<[string, string, string[]]>([
    [
      'said that',
      'Petrova said that the bridge was “perfectly safe” in winter.',
      ['perfectly safe ← Petrova']
    ],
    ['called', 'Petrova called the ferry “a floating coffin.”', ['a floating coffin. ← Petrova']],
    [
      'a participle',
      'Petrova praised the crew, calling them “heroes of the north.”',
      ['heroes of the north. ← Petrova']
    ],
    [
      'each part is a quote',
      'Petrova said it was “old,” “slow” and “far too loud to sleep on.”',
      ['old, ← Petrova', 'slow ← Petrova', 'far too loud to sleep on. ← Petrova']
    ],
    [
      'the speaker of each clause',
      'Petrova said the bridge was “safe enough,” but Holm called it “a death trap.”',
      ['safe enough, ← Petrova', 'a death trap. ← Holm']
    ]
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected))

  it('is mixed; whole clauses are direct', () => {
    const types = extractQuotes(
      '“The bridge is safe,” Petrova said. She called it “a small miracle of steel.”'
    ).map((quote) => quote.type)
    expect(types).toEqual(['direct', 'mixed'])
  })

  it.each<[string, string, string[]]>([
    ['a clause after a colon', 'Holm said: “we never went there at all, and you know it.”', ['direct']],
    ['a word after a colon', 'Holm summed up the bridge in two words: “perfectly safe.”', ['mixed']],
    ['a clause without a colon', 'Holm said that “we never went there at all.”', ['mixed']]
  ])('tells %s', (_, text, expected) => {
    expect(extractQuotes(text).map(({type}) => type)).toEqual(expected)
  })
})

describe('fragments that are one quote', () => {
  it.each<[string, string, string[]]>([
    [
      'split by the attribution',
      '“The bridge,” Petrova said, “is safe.”',
      ['The bridge, | is safe. ← Petrova']
    ],
    [
      'a second sentence',
      '“The bridge is safe,” Petrova said. “It always was.”',
      ['The bridge is safe, | It always was. ← Petrova']
    ],
    [
      'a relative clause with a verb of speech',
      '“The bridge is safe,” said Ana Petrova, who wrote the report. “It always was.”',
      ['The bridge is safe, | It always was. ← Ana Petrova']
    ],
    [
      'two paragraphs',
      '“The bridge is safe.\n\n“It always was,” Petrova said.',
      ['The bridge is safe. | It always was, ← Petrova']
    ],
    [
      'three paragraphs',
      '“The bridge is safe,” Petrova said. “It always was.\n\n“We looked at every bolt.\n\n“None was loose.”',
      ['The bridge is safe, | It always was. | We looked at every bolt. | None was loose. ← Petrova']
    ]
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected))
})

describe('quotes that stay apart', () => {
  it.each<[string, string, string[]]>([
    [
      'two speakers',
      '“The bridge is safe,” said Petrova. “It is not,” said Holm.',
      ['The bridge is safe, ← Petrova', 'It is not, ← Holm']
    ],
    [
      'a cue of its own',
      '“The bridge is safe,” Petrova said. She added: “It always was.”',
      ['The bridge is safe, ← Petrova', 'It always was. ← She']
    ],
    [
      'a closed quote before a paragraph',
      '“The bridge is safe,” Petrova said.\n\n“It is not,” Holm said.',
      ['The bridge is safe, ← Petrova', 'It is not, ← Holm']
    ]
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected))
})

describe('what nobody said', () => {
  it.each<[string, string]>([
    ['a title', 'Her second novel, “The Glass Harbour,” was filmed in Norrby.'],
    ['a song', 'The band opened with “Northern Lights” and played for two hours.'],
    ['a film', 'A film called “The Glass Harbour” is in preparation.'],
    ['a name', 'The bakery sold a bun called the “Lee Bun” for years.'],
    ['a nickname', 'Per “Bear” Holm scored twice in the second half.'],
    ['a term', 'The so-called “ice tax” was dropped in March.'],
    ['no marks at all', 'The bridge is safe, and it always was.'],
    ['empty text', '']
  ])('%s', (_, text) => expect(read(text)).toEqual([]))
})

describe('any marks will do', () => {
  it.each<[string, string]>([
    ['straight', '"The bridge is safe," Ana Petrova said.'],
    ['British', '‘The bridge is safe,’ Ana Petrova said.'],
    ['two apostrophes', "''The bridge is safe,'' Ana Petrova said."],
    ['entities', '&quot;The bridge is safe,&quot; Ana Petrova said.'],
    ['numeric entities', '&#8220;The bridge is safe,&#8221; Ana Petrova said.'],
    ['mojibake', 'â€œThe bridge is safe,â€\u009d Ana Petrova said.']
  ])('%s', (_, text) => expect(read(text)).toEqual(['The bridge is safe, ← Ana Petrova']))
})

describe('a language that is not read', () => {
  it('gives quotes without speakers', () => {
    const text =
      '„Die Brücke ist sicher und wird nicht geschlossen“, sagte Anna Berg, die Chefin der Werft von Nordhafen.'
    expect(read(text)).toEqual(['Die Brücke ist sicher und wird nicht geschlossen ← nobody'])
  })
})

describe('positions', () => {
  it('run from the first outer mark to the last', () => {
    const text = 'So: “The bridge,” Petrova said, “is safe.” Then she left.'
    const [quote] = extractQuotes(text)
    expect(text.slice(quote?.position.start.offset, quote?.position.end.offset)).toBe(
      '“The bridge,” Petrova said, “is safe.”'
    )
  })

  it('point into the raw text where entities were decoded', () => {
    const text = '&ldquo;It&#8217;s safe,&rdquo; Ana Petrova said.'
    const [quote] = extractQuotes(text)
    expect(quote?.fragments[0]?.text).toBe('It&#8217;s safe,')
  })

  it('give the cue', () => {
    expect(extractQuotes('“It is safe,” Petrova told reporters.')[0]?.cue?.text).toBe('told reporters')
    expect(extractQuotes('“It is safe,” according to Petrova.')[0]?.cue?.text).toBe('according to')
  })
})

describe('reasons of a quotation whose clause tells who speaks', () => {
  it('are that clause, not what spoke against it', () => {
    const text = 'A bus route described as a “lifeline” by villagers is to be scrapped.'
    const [quote] = extractQuotes(text, {explain: true})
    expect(quote?.speaker?.mention.text).toBe('villagers')
    expect(quote?.speaker?.reasons).toEqual([{rule: 'the clause that it stands in'}])
  })
})

describe('reasons', () => {
  it('are there on request only', () => {
    const text = '“The bridge is safe,” Petrova said.'
    expect(extractQuotes(text)[0]?.speaker).not.toHaveProperty('reasons')
    expect(extractQuotes(text, {explain: true})[0]?.speaker?.reasons?.length).toBeGreaterThan(0)
  })

  const story =
    '“The bridge is safe,” Petrova said. “It was tested.”\n\n' +
    'Holm called it “perfectly safe” in winter.\n\n' +
    'Petrova said that the bridge would open in May.\n\n' +
    '“We waited all night for the ferry to come.”'

  it('are given to quotes and speakers of every type', () => {
    const quotes = extractQuotes(story, {explain: true, indirect: true})
    expect(quotes.map(({type}) => type)).toEqual(['direct', 'mixed', 'indirect', 'direct'])
    expect(quotes.flatMap(({speaker}) => speaker ?? [])).toHaveLength(4)
    for (const {reasons, speaker} of quotes) {
      expect(reasons?.length).toBeGreaterThan(0)
      if (speaker) expect(speaker.reasons?.length).toBeGreaterThan(0)
    }
    expect(quotes[0]?.reasons).toContainEqual({
      rule: 'fragments joined: only the attribution stands between'
    })
    expect(quotes[1]?.reasons).toContainEqual({rule: 'part of the reporter’s sentence'})
    expect(quotes[2]?.reasons).toContainEqual({rule: 'reported with a verb of saying'})
    expect(JSON.stringify(extractQuotes(story, {indirect: true}))).not.toContain('reasons')
  })
})

describe('the cue', () => {
  const cueOf = (text: string): string | undefined => extractQuotes(text)[0]?.cue?.text

  it.each<[string, string, string]>([
    ['the verb', '“The bridge is safe,” Petrova said in a statement.', 'said'],
    ['whom it was told to', '“The bridge is safe,” Petrova told the inquiry on Monday.', 'told the inquiry'],
    ['a body that was told', '“The bridge is safe,” Petrova told Reuters.', 'told Reuters'],
    [
      'speech rather than what else somebody did',
      'Petrova defended the bridge, saying it was “perfectly safe” in winter.',
      'saying'
    ]
  ])('%s', (_, text, expected) => expect(cueOf(text)).toBe(expected))
})

describe('a language that is not read', () => {
  it('has quotes without speakers, joined by their shape', () => {
    const text =
      'El puente de la ciudad se abrió el martes. “El puente es seguro,” dijo Ana Gil, que lo construyó. “Siempre lo fue.”'
    expect(read(text)).toEqual(['El puente es seguro, | Siempre lo fue. ← nobody'])
  })
})

it('a mention ends with its paragraph, full stop or none', () => {
  const text =
    'Jury hears of threats by officials\n\nCapt. Aksel Thune told reporters he would look at “everything from radar to coffee.”'
  const mentions = extractQuotes(text, {indirect: true}).map(({speaker}) => speaker?.mention.text)
  expect(mentions).toEqual(['Capt. Aksel Thune'])
})
