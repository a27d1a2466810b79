import {describe, expect, it} from 'vitest'
import {keepLists} from '../../../src/segments/rules/keep-lists.js'
import {pageOf} from './page-of.js'

const paragraph = 'paragraph | The band will play the following halls this summer:'
const dates = [
  'June 9 -- Harbour Stage, Cork',
  'June 11 -- Old Mill, Galway',
  'July 2 -- Pier Nine, Sligo',
  'July 5 -- The Barn, Kerry'
]
const boilerplate = (lines: readonly string[]): string[] => lines.map((line) => `boilerplate | ${line}`)
const changed = (lines: string[]): number[] => [...keepLists(pageOf(lines)).keys()]

describe('lines of one shape below a paragraph', () => {
  it('are a list of the story where a colon announces them', () => {
    expect(changed([paragraph, ...boilerplate(dates), 'boilerplate | Music'])).toEqual([1, 2, 3, 4])
  })

  it('are one with the line that announces them', () => {
    const lines = ['paragraph | The band is on the road again.', ...boilerplate(['Tour dates:', ...dates])]
    expect(changed(lines)).toEqual([1, 2, 3, 4, 5])
  })

  it('are one where nothing announces them but they are many', () => {
    const lines = [
      'Norway (Group B): third place',
      'Wales (Group A): fifth place',
      'Ghana (Group C): first place'
    ]
    const more = ['Chile (Group A): second place', 'Japan (Group D): sixth place']
    const story = 'paragraph | These are the teams that go on.'
    expect(changed([story, ...boilerplate([...lines, ...more])])).toEqual([1, 2, 3, 4, 5])
    expect(changed([story, ...boilerplate(lines)])).toEqual([])
  })

  it('are one from three bullets or numbers on, with a heading over them or without', () => {
    const story = 'paragraph | The lake has no shop and no bank.'
    const items = ['• Shoes for stony beaches', '• A towel', '• Cash']
    expect(changed([story, ...boilerplate(items)])).toEqual([1, 2, 3])
    expect(changed([story, ...boilerplate(['What to pack', ...items])])).toEqual([1, 2, 3, 4])
    expect(changed([story, ...boilerplate(items.slice(1))])).toEqual([])
    expect(
      changed([story, ...boilerplate(['1) Take the night train.', '2) Change at Tarnow.', '3) Walk.'])])
    ).toEqual([1, 2, 3])
  })

  it('are none below the story where they are a shop, or a menu with bullets', () => {
    const story = 'paragraph | The carpenters of Tarnow go on strike.'
    const shop = ['Oak table $120', 'Garden chair $40', 'Bench $80', 'Bed $300', 'Lamp $15']
    expect(changed([story, ...boilerplate(shop)])).toEqual([])
    expect(changed([story, ...boilerplate(['- Home', '- News', '- Sport', '- Weather'])])).toEqual([])
  })

  it('are none where they are a menu, or notices', () => {
    expect(changed([paragraph, ...boilerplate(['Music', 'Film', 'Books', 'Stage', 'Art', 'Dance'])])).toEqual(
      []
    )
    const links = ['Share: Facebook', 'Share: Twitter', 'Share: WhatsApp', 'Share: Email', 'Share: Print']
    expect(changed([paragraph, ...boilerplate(links)])).toEqual([])
  })

  it('are none where no paragraph stands above them', () => {
    expect(changed(boilerplate(dates))).toEqual([])
  })
})
