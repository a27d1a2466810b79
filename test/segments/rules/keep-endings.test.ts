import {describe, expect, it} from 'vitest'
import {parseArticle} from '../../../src/index.js'
import {keepEndings} from '../../../src/segments/rules/keep-endings.js'
import {pageOf} from './page-of.js'

const story =
  'paragraph | The ferry company said on Monday that its oldest vessel would leave the harbour of Tarnow for good in June.'

const changed = (...lines: string[]): number[] => [...keepEndings(pageOf([story, ...lines])).keys()]

describe('the last sentences of a story behind a box', () => {
  it.each([
    ['an advertisement', ['boilerplate | Advertisement']],
    ['a link', ['related | READ ALSO: Island school gets a new roof']],
    [
      'a post',
      ['boilerplate | View this post on Instagram', 'boilerplate | A post shared by Tarnow Ferries']
    ],
    ['a caption', ['caption | Passengers on the quay of Tarnow']]
  ])('are paragraphs: %s', (_, box) => {
    expect(changed(...box, 'boilerplate | The hearing continues.')).toEqual([box.length + 1])
    expect(changed(...box, 'boilerplate | “It is my home,” she said.', 'boilerplate | Nobody came.')).toEqual(
      [box.length + 1, box.length + 2]
    )
  })

  it('may be long where they have a word of the story’s own', () => {
    expect(
      changed(
        'boilerplate | Advertisement',
        'boilerplate | It will be sold to whoever keeps it in the harbour.'
      )
    ).toEqual([2])
  })

  it.each([
    ['the paper speaks of itself', 'The Herald serves the towns of the lake and its people.'],
    ['it speaks to the reader', 'Tell us what you think of it.'],
    ['it tells of a writer', 'She covers the county board for Lakeside News.'],
    ['it is no sentence', 'Island school gets a new roof'],
    ['it breaks off', 'The hearing continues…']
  ])('are none where %s', (_, line) => {
    expect(changed('boilerplate | Advertisement', `boilerplate | ${line}`)).toEqual([])
  })

  it('are none below the heading of other stories, and below one of comments', () => {
    const line = 'boilerplate | The mayor of Hull resigned.'
    expect(changed('related | Related', 'related | Island school gets a roof', line)).toEqual([])
    expect(changed('boilerplate | Advertisement', 'comments | Comments', line)).toEqual([])
  })

  it('are none where no box stands before them', () => {
    expect(changed('boilerplate | Harbour', 'boilerplate | The hearing continues.')).toEqual([])
  })

  it('are none where too many follow', () => {
    const line = 'boilerplate | The hearing continues.'
    expect(changed('boilerplate | Advertisement', line, line, line, line)).toEqual([2, 3, 4, 5])
    expect(changed('boilerplate | Advertisement', line, line, line, line, line)).toEqual([])
  })

  it('are found on a page', () => {
    const page = `Ferry leaves Tarnow

By Ines Varga

TARNOW — The ferry company said on Monday that its oldest vessel would leave the harbour of Tarnow for good in June.

The vessel has carried passengers between the harbour and the islands for more than fifty years, the company said.

“Nobody asked us,” said Tom Kessel, who has lived on the largest of the islands since he was a boy.

READ ALSO: Island school gets a new roof

“It is my home,” he said.

Related

Dog is back at home after nine years

About us

Contact us`
    expect(parseArticle(page).body.paragraphs.at(-1)?.text).toBe('“It is my home,” he said.')
  })
})
