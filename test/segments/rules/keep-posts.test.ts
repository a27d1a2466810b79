import {expect, it} from 'vitest'
import {keepPosts} from '../../../src/segments/rules/keep-posts.js'
import {pageOf} from './page-of.js'

const paragraph = 'paragraph | The ferry company told its passengers on Monday what would change.'
const words = 'The bridge is closed tonight. Take the ferry! pic.example.com/4f2'
const signature = '— Tarnow Ferries (@tarnowferries) May 4, 2024'

const changed = (lines: string[]): number[] => [...keepPosts(pageOf(lines)).keys()]

it('keeps the words of a post below a paragraph, and the line that signs it', () => {
  expect(changed([paragraph, `related | ${words}`, `related | ${signature}`])).toEqual([1, 2])
  expect(changed([paragraph, `comments | ${words}`, `boilerplate | ${signature}`])).toEqual([1, 2])
})

it('keeps one post after the other', () => {
  const post = [`related | ${words}`, `related | ${signature}`]
  expect(changed([paragraph, ...post, ...post])).toEqual([1, 2, 3, 4])
})

it.each([
  [
    'far from the story',
    [
      'related | Ferries',
      'related | Harbour',
      'related | Weather',
      `related | ${words}`,
      `related | ${signature}`
    ]
  ],
  ['without the date of a post', [`comments | ${words}`, 'comments | — Ana Mott (@anamott)']],
  ['without a name at a network', [`comments | ${words}`, 'comments | — Ana Mott (Tarnow) May 4, 2024']]
])('leaves lines %s', (_, lines) => {
  expect(changed([paragraph, ...lines])).toEqual([])
})
