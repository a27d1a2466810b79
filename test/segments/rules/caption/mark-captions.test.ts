import {describe, expect, it} from 'vitest'
import {markCaptions} from '../../../../src/segments/rules/caption/mark-captions.js'
import {pageOf} from '../page-of.js'

const story = [
  'paragraph | The ferry company said on Monday that its oldest vessel would leave the harbour of Tarnow in June.',
  'paragraph | The vessel has carried passengers between the harbour and the islands for more than fifty years.'
]

/** What becomes of a line between the two paragraphs of a story, and of the line below it. */
function between(...lines: string[]): (string | undefined)[] {
  const [first = '', last = ''] = story
  const settled = markCaptions(pageOf([first, ...lines, last]))
  return lines.map((_, i) => settled.get(i + 1)?.rule)
}

describe('a caption', () => {
  it('is told by a credit at its end', () => {
    expect(between('paragraph | The ferry leaves the harbour at dusk. Supplied')).toEqual([
      'credit at its end'
    ])
    expect(between('paragraph | The harbour at dusk. Photo: Ana Mott/Reuters')).toEqual(['credit at its end'])
  })

  it.each(['Ana Mott / The Tarnow Post', '(Ana Mott / Tarnow Times)', 'Ana Mott for The Tarnow Post'])(
    'is told by somebody and their outlet, alone on the line below: %s',
    (credit) => {
      expect(between('paragraph | The ferry leaves the harbour at dusk.', `boilerplate | ${credit}`)).toEqual(
        ['credit below it', 'below a caption']
      )
    }
  )

  it.each([
    [
      'the last paragraph',
      [...story, 'paragraph | Nobody was hurt on the quay.', 'boilerplate | Ana Mott / The Tarnow Post']
    ],
    [
      'speech',
      [
        story[0] ?? '',
        'paragraph | “It was late,” Mott said.',
        'boilerplate | Ana Mott / The Tarnow Post',
        story[1] ?? ''
      ]
    ],
    [
      'the deck of a story',
      [
        'headline | Ferry leaves',
        'related | It will not come back',
        'boilerplate | Ana Mott / The Tarnow Post',
        ...story
      ]
    ]
  ])('is not %s over its writer', (_, lines) => {
    expect([...markCaptions(pageOf(lines))]).toEqual([])
  })

  it('is told by a credit that names nobody, also on the line below', () => {
    const caption = 'paragraph | The ferry leaves the harbour at dusk'
    expect(between(`${caption} (File)`)).toEqual(['credit at its end'])
    expect(between(`${caption}.`, 'boilerplate | (Supplied)')).toEqual(['credit below it', 'below a caption'])
    const report = 'paragraph | The ferry left the harbour at dusk and was late.'
    expect(between(report, 'boilerplate | (Supplied)')[0]).toBeUndefined()
  })

  it('is no credit over two buttons', () => {
    const caption = 'paragraph | The ferry leaves the harbour at dusk.'
    const credit = 'boilerplate | Ana Mott for TTV'
    const buttons = ['boilerplate | hide caption', 'boilerplate | toggle caption']
    expect(between(caption, credit, ...buttons)).toEqual([
      'over the button of a caption',
      'below a caption',
      undefined,
      undefined
    ])
  })

  it('is told by a name behind a bar and a full stop', () => {
    expect(between('paragraph | The ferry leaves the harbour at dusk. | Ana Mott')).toEqual([
      'credit at its end'
    ])
  })

  it.each([
    ['two topics', 'boilerplate | Norland / Environment'],
    ['two people', 'boilerplate | Ana Mott / Lee Pike']
  ])('is not told by %s below it', (_, line) => {
    expect(between('paragraph | The ferry leaves the harbour at dusk.', line)).toEqual([undefined, undefined])
  })

  it('is told by what the page prints above it', () => {
    const lines = [
      'boilerplate | Open this photo in gallery:',
      'paragraph | Passengers wait for the ferry in the rain.'
    ]
    expect(between(...lines)).toEqual([undefined, 'below the label of a picture'])
    expect(
      between('boilerplate | Image caption,', 'paragraph | Passengers wait for the ferry in the rain.')
    ).toEqual([undefined, 'below the label of a picture'])
  })

  it.each([
    'Ana Mott, left, and Lee Park wait for the ferry in Tarnow',
    'Lee Park (R) hands a ticket to a passenger on the quay.',
    'The ferry is pictured in the harbour of Tarnow in 1974.'
  ])('is told by words that point at a picture: %s', (line) => {
    expect(between(`paragraph | ${line}`)).toEqual(['points at a picture'])
  })

  it.each([
    'Image caption The ferry at dusk',
    'Image caption, The ferry at dusk',
    'Media caption The ferry at dusk',
    'Image: Passengers waited for the last ferry of the day',
    'PHOTO: Passengers waited for the last ferry of the day',
    'Caption: Passengers waited for the last ferry of the day'
  ])('is told by its own label, and the line above it may be its credit: %s', (line) => {
    const lines = ['boilerplate | Image source, Tarnow Ferries', `boilerplate | ${line}`]
    expect(between(...lines)).toEqual(['above a caption', 'caption label'])
  })

  it('is no paragraph in which somebody speaks, whatever stands below it', () => {
    const lines = [
      'paragraph | “She never let us down,” Captain Ana Mott said on the quay.',
      'boilerplate | Photo: Lee Park/Reuters'
    ]
    expect(between(...lines)[0]).toBeUndefined()
  })

  it.each([
    'paragraph | The owners took the ferry to Tesbury on Monday.',
    'paragraph | The owners would have to repair the ferry by June.'
  ])(
    'is no sentence of the story over a credit that may be of a picture without a caption: %s',
    (sentence) => {
      const story = ['paragraph | Passengers have complained for months.', sentence]
      expect(between(...story, 'boilerplate | Photo: Ana Mott')[1]).toBeUndefined()
      expect(between(...story, 'boilerplate | Getty Images')[1]).toBeUndefined()
    }
  )

  it.each([
    'paragraph | Passengers wait for the ferry in Tarnow.',
    'paragraph | The hotel fell into the harbour of Tarnow.'
  ])('is told within the story by somebody and their agency below it: %s', (caption) => {
    const story = 'paragraph | Passengers have complained for months.'
    expect(between(story, caption, 'boilerplate | Ana Mott/AFP')[1]).toBe('credit below it')
  })

  it.each([
    'The captain, Ana Mott (pictured), said she would appeal.',
    'Ana Mott (pictured) was fined on Monday.',
    'Tarnow (left) was the first to close.'
  ])('is no report that points at a picture: %s', (sentence) => {
    const story = 'paragraph | Passengers have complained for months.'
    expect(between(story, `paragraph | ${sentence}`)[1]).toBeUndefined()
  })

  it('is told by an agency behind words without a full stop', () => {
    const story = 'paragraph | Passengers have complained for months.'
    expect(between(story, 'paragraph | Passengers wait on the quay of Tarnow (AFP)')[1]).toBe(
      'credit at its end'
    )
    expect(between(story, 'paragraph | Passengers of the Tarnow Ship Society (TSS)')[1]).toBeUndefined()
  })

  it('is told by a credit below it', () => {
    const lines = [
      'paragraph | Passengers wait for the ferry on the quay',
      'paragraph | (Photo by Ana Mott/Getty Images)'
    ]
    expect(between(...lines)).toEqual(['credit below it', 'below a caption'])
  })
})

it('is told by the button that hides it, below its credit', () => {
  expect(
    between(
      'paragraph | Passengers wait in the rain.',
      'byline | Zorvan Keldt for NPR',
      'boilerplate | hide caption'
    )
  ).toEqual(['over the button of a caption', 'below a caption', undefined])
})

it.each([
  [
    [
      'paragraph | Passengers wait in the rain.',
      'paragraph | He lived in Tarnow.',
      'boilerplate | hide caption'
    ]
  ],
  [['paragraph | Image: trees fell on cars and houses in every town along the coast of the island.']],
  [['paragraph | Image: Every company has one. “Ours was bad and we were the last to know,” she said.']]
])('is none: %j', (lines) => {
  expect(between(...lines).every((rule) => rule === undefined)).toBe(true)
})

it('does not go on about somebody, as a paragraph over a credit may', () => {
  const credit = 'paragraph | Photo: Ana Mott/Reuters'
  expect(between('paragraph | She hopes to be back in June.', credit)).toEqual([undefined, undefined])
  expect(between('paragraph | Shelly Roe is back in June.', credit)).not.toContain(undefined)
})

describe('no caption', () => {
  it.each([
    [
      'a paragraph that ends with an outlet',
      'The company told its passengers in a letter that was seen by Reuters'
    ],
    ['a way', 'Passengers who turn left at the quay will find the new ferry, the company said.'],
    ['politics', 'The plan was backed by politicians from the left, right and centre, and by nobody else.'],
    ['whoever left', 'He was named in the will, left, as he said, with nothing but a boat.'],
    ['a party', 'Sen. Lee Park (R) signed the letter on Monday and sent it to the harbour.'],
    ['a view', 'How the company is seen here depends on whom you ask on the quay.'],
    ['a letter', 'I have used the ferry for fifty years and will miss it. Lee Park, Salem'],
    ['a company', 'The vessel was built in 1974 by Mott & Sons Inc. (Tarnow Ferries)'],
    ['speech', '“Ana Mott, left, and Lee Park are in that picture,” the captain said.'],
    [
      'a picture that is told of',
      'The pictured ferry was not the one that the company had promised to its passengers.'
    ]
  ])('is %s', (_, line) => {
    expect(between(`paragraph | ${line}`)).toEqual([undefined])
  })

  it('is the last paragraph where the agency signs it', () => {
    const lines = [...story, 'paragraph | The police kept the crowd of passengers away from the quay. PTI']
    expect([...markCaptions(pageOf(lines)).keys()]).toEqual([])
  })

  it('is the last paragraph over the source of the story', () => {
    const [first = '', last = ''] = story
    expect([...markCaptions(pageOf([first, last, 'boilerplate | Source: Reuters/ec'])).keys()]).toEqual([])
  })

  it('is the last paragraph over the agency that filed the story', () => {
    expect([...markCaptions(pageOf([...story, 'boilerplate | AFP'])).keys()]).toEqual([])
  })

  it('is a paragraph that ends with an acronym, or with a place', () => {
    expect(
      between('paragraph | The company would need help from the state shipyards, Tarnow Ships S.A. (TSSA).')
    ).toEqual([undefined])
    expect(between('paragraph | Sept. 5 -- The band plays at the old amphitheatre. Salem, Ore.')).toEqual([
      undefined
    ])
  })

  it('is the story, where nothing below has its dateline again', () => {
    const place = 'paragraph | KARACHI: '
    const caption = `${place}The crowd on the quay on Monday.—White Star`
    const paragraph = 'The company has told its passengers that the ferry will leave the harbour in June.'
    const labels = (lines: string[]) => [...markCaptions(pageOf(lines)).keys()]
    expect(labels([caption, place + paragraph, ...story])).toEqual([0])
    expect(labels([caption, `paragraph | ${paragraph}`, ...story])).toEqual([])
  })

  it('is a time stamp over a credit', () => {
    const lines = [
      'boilerplate | Updated 6:55 AM; Posted 6:51 AM',
      'boilerplate | (Photo by Ana Mott/Getty Images)'
    ]
    expect(between(...lines)[0]).toBeUndefined()
  })
})

describe('a caption that says it is one', () => {
  it.each([
    'Pictured: Ana Mott at the mill on Monday',
    'FILE PHOTO: The mill in Norbury',
    'FILE - The mill in Norbury, Sept. 3, 2019.',
    '(L-R) Ana Mott, Bill Tate and Carol Hind',
    'From left: Ana Mott, Bill Tate and Carol Hind',
    'In this photo provided by the trust, Ana Mott stands in the mill.',
    'CCTV image of the man on the quay',
    'Map showing the flooded area'
  ])('%s', (line) => expect(between(`paragraph | ${line}`)).toEqual(['points at a picture']))

  it.each([
    'From left field came an offer for the mill.',
    'This picture made her famous.',
    'From left to right, all parties opposed the plan.',
    'In this picture, the hero walks home.',
    'Above all, they want the mill back.',
    'Mapping the mill took a year.'
  ])('and no sentence of the story: %s', (line) =>
    expect(between(`paragraph | ${line}`)).toEqual([undefined])
  )
})

describe('a caption under where its picture is from', () => {
  const caption = 'paragraph | The footbridge at the mill on Monday'

  it.each(['Reuters', 'PA Media', 'Getty Images', 'Supplied'])('%s', (source) => {
    expect(between(`boilerplate | ${source}`, caption)).toEqual([
      'above a caption',
      'source of a picture above it'
    ])
    // Over the first paragraph it looks like what surrounds a story.
    const top = ['byline | Ana Mott', `boilerplate | ${source}`, caption.replace('paragraph', 'boilerplate')]
    expect(markCaptions(pageOf([...top, ...story])).get(2)?.rule).toBe('source of a picture above it')
  })

  it.each([
    ['a heading under a picture by somebody', 'boilerplate | Ana Mott/Tarnow24', caption],
    ['a sentence', 'boilerplate | Reuters', 'paragraph | The footbridge at the mill was closed.'],
    ['a teaser', 'boilerplate | Reuters', caption.replace('paragraph', 'boilerplate')],
    ['a subheading', 'boilerplate | Reuters', 'paragraph | What happens next'],
    ['a longer one', 'boilerplate | Reuters', 'paragraph | What the council wants to do now'],
    ['the head of a list', 'boilerplate | Reuters', 'paragraph | The passengers who were on the boat:'],
    ['speech', 'boilerplate | Reuters', 'paragraph | "We will not give up our boat"']
  ])('is not %s', (_, ...lines) => expect(between(...lines)[1]).toBeUndefined())

  it('is not what follows a caption that has the source below it', () => {
    const above = 'paragraph | The footbridge at the mill is closed.'
    expect(between(above, 'boilerplate | Ana Mott / The Tarnow Post', caption)[2]).toBeUndefined()
    expect(between(above, 'boilerplate | (Supplied)', caption)).toEqual([
      'credit below it',
      'below a caption',
      undefined
    ])
  })
})

describe('a caption over where its picture is from', () => {
  it.each(['Reuters', 'PA Media', 'File photo', 'Handout'])('%s', (source) =>
    expect(between('boilerplate | The footbridge at the mill on Monday', `boilerplate | ${source}`)).toEqual([
      'source of a picture below it',
      'below a caption'
    ])
  )

  it('is none where others have the same source, as related stories do', () =>
    expect(
      between(
        'boilerplate | Ferry fares are to rise',
        'boilerplate | Reuters',
        'boilerplate | Council sells the old pier',
        'boilerplate | Reuters'
      )
    ).toEqual([undefined, undefined, undefined, undefined]))

  it('is none where it is a paragraph that ends a sentence', () =>
    expect(between('paragraph | The footbridge at the mill was closed.', 'boilerplate | Reuters')).toEqual([
      undefined,
      undefined
    ]))

  it('is somebody’s name with a credit in brackets', () =>
    expect(between('paragraph | Ana Mott (Image: Tom Reed)')).toEqual(['credit at its end']))
})
