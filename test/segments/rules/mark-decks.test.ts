import {expect, it} from 'vitest'
import {markDecks} from '../../../src/segments/rules/mark-decks.js'
import {pageOf} from './page-of.js'

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
