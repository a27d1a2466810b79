import {expect, it} from 'vitest'
import {markDecks} from '../../../src/segments/rules/mark-decks.js'
import {pageOf} from './page-of.js'
import {settledBy} from './settled-by.js'

const points = [
  'paragraph | The oldest ferry of Tarnow will leave the harbour in June.',
  'paragraph | Its crew of nine will work on the new vessel.'
]
const picture = 'caption | The ferry at dusk'
const story = [
  'paragraph | Nobody on the quay wanted to believe it when the ferry company told its passengers on Monday.',
  'paragraph | The vessel has sailed to the islands for more than fifty years.'
]

const changed = (lines: string[]): number[] => [...markDecks(pageOf(lines)).keys()]

it('takes the points under their heading for the deck', () => {
  expect(changed(['boilerplate | Key Points', ...points, picture, ...story])).toEqual([1, 2])
  expect(changed(['boilerplate | At a glance', ...points, picture, ...story])).toEqual([1, 2])
})

it.each([
  ['another heading', ['boilerplate | Harbour news', ...points, picture, ...story]],
  ['nothing below that parts them from the story', ['boilerplate | Key Points', ...points, ...story]],
  ['a single point, which is the lead', ['boilerplate | In brief', ...points.slice(0, 1), picture, ...story]],
  ['no story below', ['boilerplate | Key Points', ...points, picture]]
])('leaves them where there is %s', (_, lines) => {
  expect(changed(lines)).toEqual([])
})

const settled = settledBy(markDecks)

it('takes points up to the last one, which has a heading of its own, and drops both headings', () => {
  const last = ['paragraph | What’s next?', 'paragraph | The company will show the vessel in July.']
  expect(settled(['paragraph | In short:', ...points, ...last, ...story, ...story, ...story])).toEqual([
    '0 boilerplate',
    '3 boilerplate',
    '1 deck',
    '2 deck',
    '4 deck'
  ])
})

const notes = [
  'boilerplate | - The oldest ferry of Tarnow stops in June',
  'paragraph | - Its crew will work on the new vessel',
  'deck | - Nobody has to leave the company'
]

it('takes notes without a full stop up to the sentence that opens the story', () => {
  expect(changed(['boilerplate | Key points:', ...notes, ...story])).toEqual([1, 2, 3])
})

it('takes points with bullets over a lead that has none', () => {
  const bullets = points.map((line) => line.replace('| ', '| – '))
  expect(changed(['headline | Ferry stops', ...bullets, ...story])).toEqual([1, 2])
})

it.each([
  [
    'menus below the heading',
    ['boilerplate | Highlights', 'boilerplate | Sport', 'boilerplate | News', ...story]
  ],
  [
    'bullets that are all of the story',
    ['headline | Ferry stops', ...points.map((line) => line.replace('| ', '| – '))]
  ],
  ['headings without points', ['paragraph | Summary', ...story]],
  [
    'a story that asks what is next',
    ['headline | Ferry stops', 'paragraph | In brief', ...points, 'paragraph | What’s next?', ...story]
  ],
  [
    'headlines of other stories',
    [
      'boilerplate | Highlights',
      'boilerplate | Leeds beat Hull in the final',
      'boilerplate | Mayor of Norrby resigns over lamps',
      ...story
    ]
  ],
  [
    'a dialogue',
    [
      'headline | Ferry stops',
      'paragraph | — Where will the ferry go from here?',
      'paragraph | — It will stay in the harbour.',
      ...story
    ]
  ],
  [
    'a single bullet',
    ['headline | Ferry stops', 'paragraph | – The ferry of Tarnow will leave in June.', ...story]
  ]
])('leaves %s', (_, lines) => {
  expect(changed(lines)).toEqual([])
})
