import {expect, it} from 'vitest'
import {dropBoxes} from '../../../src/segments/rules/drop-boxes.js'
import {settledBy} from './settled-by.js'

const above = 'boilerplate | Sign up for the Harbour Letter'
const below = 'boilerplate | Enter your email address'
const line = 'paragraph | The best of the coast on one page'

const settled = settledBy(dropBoxes)

it('takes a short line between two that sign readers up for one of their box', () => {
  expect(settled([above, line, below])).toEqual(['1 boilerplate newsletter'])
})

it('does so between two that share', () => {
  expect(
    settled([
      'boilerplate | Share this article',
      'paragraph | Tell your friends of the ferry',
      'boilerplate | Copy link'
    ])
  ).toEqual(['1 boilerplate share'])
})

it.each(['boilerplate', 'related'])('tells what a line labelled %s is there for, too', (label) => {
  expect(settled([above, `${label} | The best of the coast on one page`, below])).toEqual([
    '1 boilerplate newsletter'
  ])
})

it('takes a line that is nearly as long as a paragraph', () => {
  const tides =
    'paragraph | The best of the coast on one page, twice a week and free for all who live on the islands: tides, boats, bread, and all their people'
  expect(settled([above, tides, below])).toEqual(['1 boilerplate newsletter'])
})

it.each([
  [
    'a sentence of the story between two labels of advertisements',
    [
      'boilerplate | Advertisement',
      'paragraph | The ferry made six trips a day.',
      'boilerplate | Advertisement'
    ]
  ],
  [
    'a sentence of the story between two labels of its content',
    [
      'boilerplate | Article content',
      'paragraph | The ferry made six trips a day.',
      'boilerplate | Article content'
    ]
  ],
  ['a line below the box', [above, below, line]],
  ['a line above the box', [line, above, below]],
  ['a line between two boxes', [above, line, 'boilerplate | Share this article']],
  ['two lines between the same', [above, line, 'paragraph | Twice a week', below]],
  ['what has a kind of its own', [above, 'paragraph | Share this article', below]],
  ['a caption', [above, 'caption | The ferry at dusk', below]],
  ['a headline', [above, 'headline | The ferry leaves the harbour', below]],
  [
    'a paragraph',
    [
      above,
      'paragraph | The ferry company said on Monday that its oldest vessel would leave the harbour of Tarnow for good in June, and that a new one would take over in July.',
      below
    ]
  ],
  [
    'a line above a mark that may be no notice',
    ['boilerplate | © 2019 Tarnow Herald. All rights reserved.', line, 'boilerplate | © Lee Park']
  ],
  [
    'a line below a mark that may be no notice',
    ['boilerplate | © Lee Park', line, 'boilerplate | © 2019 Tarnow Herald. All rights reserved.']
  ]
])('leaves %s', (_, lines) => {
  expect(settled(lines)).toEqual([])
})
