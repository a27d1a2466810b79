import {describe, expect, it} from 'vitest'
import {splitArticle} from '../../../../src/index.js'
import {blockStates} from '../../../../src/segments/model/segment-model.js'
import {keepOneHeadline} from '../../../../src/segments/rules/headline/keep-one-headline.js'
import {pageOf} from '../page-of.js'

const story = [
  'The last ferry to the island was cut adrift in the night, and nobody on the quay heard a thing before the morning.',
  'Harbour staff found the ropes on the stones, and a boat from the next bay brought the ferry home before noon.',
  'The council will meet on Monday to talk about a new watchman, a fence, and a lamp at the end of the pier.'
]

const headlineOf = (...lines: string[]): string | undefined => splitArticle(lines.join('\n\n')).headline?.text

describe('a headline among the first paragraphs', () => {
  it.each(['Ferry cut adrift in the night', 'Who cut the ferry loose?', 'Harbour chief: ‘We heard nothing’'])(
    'is a line like a title: %s',
    (title) => expect(headlineOf(title, ...story)).toBe(title)
  )

  it.each([
    "'It was gone when I came,' said Mr Dunmore. 'I rang my wife.'",
    'The harbour chief tweeted: “We heard nothing. She will be missed!”',
    "'I had my boots on, and off she went!'"
  ])('is no sentence of speech: %s', (speech) => {
    const [first = '', ...rest] = story
    expect(headlineOf(first, speech, ...rest)).toBeUndefined()
  })
})

it('a menu on the first line is no headline', () => {
  const menu = 'Home News World Business Politics'
  expect(headlineOf(menu, 'Ferry cut adrift', 'By Edda Falk', '4 May 2021', ...story)).toBe(
    'Ferry cut adrift'
  )
})

describe('beside the label of a picture', () => {
  it('a headline is neither the label nor the caption below it', () => {
    const title = 'Ferry keeper says goodbye after forty years'
    const caption = 'The ferry has crossed since 1871'
    const picture = `Image source, Getty Images\nImage caption,\n${caption}`
    expect(headlineOf(title, picture, 'By Edda Falk\nHolm Herald', ...story)).toBe(title)
    expect(headlineOf('Image caption', title, 'By Edda Falk', ...story)).toBe(title)
  })
})

describe('that has no word of its story', () => {
  const top = ['Home', 'News', 'Sport', 'More menu', 'Three days in a cold town', 'By Edda Falk']
  const below = ['2 June 2021', 'Share', 'Image caption, Staff at the quay on Tuesday morning', ...story]

  it('is the line over the byline', () => {
    expect(headlineOf(...top, ...below)).toBe('Three days in a cold town')
  })

  it.each(['Chief reporter', 'Health reporter', 'Staff Writer', 'Political editor'])(
    'is no post of its writer: %s',
    (post) => expect(headlineOf(...top, post, ...below)).toBe('Three days in a cold town')
  )
})

describe('of two lines that look like headlines', () => {
  const vote = [
    'Residents of Elm Island were told on Tuesday that the ferry from Holm will close at the end of March, after the council voted to end its subsidy.',
    '“We have no other way to the mainland,” said Ann Lee, who has lived on the island for forty years and runs its only shop.',
    'The harbour company said it had lost money on the line for six years and that its sailors would be offered other work.',
    'Councillors voted by nine to four after a hearing of three hours, at which islanders shouted at the mayor.'
  ]
  it.each([
    'Watch: islanders shouted at councillors as the ferry vote was read out',
    'Support the Holm Herald: news for islanders and residents',
    'Residents at the council hall in Holm on Tuesday before the vote'
  ])('the likelier is it, though the story has the words of the other: %s', (line) => {
    const title = 'Ferry to Elm Island to close in March'
    expect(headlineOf(line, title, 'By Edda Falk', ...vote)).toBe(title)
  })
})

describe('over a deck that passes for the headline', () => {
  const body = ['byline | By Edda Falk', ...story.map((line) => `paragraph | ${line}`)]
  /** The line that becomes the headline. */
  const settled = (...lines: string[]): string | undefined => {
    const labelled = pageOf(['boilerplate | Harbour', ...lines, ...body])
    // The model holds all labels equally likely.
    const page = {...labelled, scores: labelled.labels.map(() => blockStates.map(() => 0))}
    const [best] = [...keepOneHeadline(page)].find(([, {label}]) => label === 'headline') ?? []
    const index = best ?? page.labels.findIndex(({label}) => label === 'headline')
    return page.facts[index]?.text
  }
  const long = 'Last island ferry cut adrift in the night, and its ropes found on the stones of the quay'
  const short = 'Last island ferry cut adrift in the night'
  const deck = 'Council will talk about a new watchman on Monday'
  const longDeck = 'Nobody on the quay heard a thing before the morning, and staff found the ropes'

  it('stands the headline', () => {
    expect(settled(`related | ${short}`, `headline | ${deck}`)).toBe(short)
  })

  it('it may be the longer of the two where the story has its words', () => {
    expect(settled(`related | ${long}`, `headline | ${deck}`)).toBe(long)
  })

  it('it may have few words of the story where nothing but the two stands over the byline', () => {
    const odd = 'Ropes of Tarnow’s oldest paddle steamer mysteriously untied by a prankster in the night'
    expect(settled(`related | ${odd}`, `headline | ${deck}`)).toBe(odd)
    expect(
      settled('related | Harbour club wins a golden spoon', `related | ${odd}`, `headline | ${deck}`)
    ).toBe(deck)
  })

  it('it may have another deck between', () => {
    expect(settled(`related | ${short}`, `related | ${deck}`, `headline | ${longDeck}`)).toBe(short)
  })

  it.each([
    ['one of another story', 'Bakers of the upper valley win a golden spoon for their rye bread again'],
    ['who said it', '— harbour staff on Monday, on the quay where nobody heard the ferry'],
    ['the same with the name of its section', `Harbour News ${deck}`]
  ])('no longer line is it that is %s', (_what, line) => {
    expect(settled(`related | ${line}`, `headline | ${deck}`)).toBe(deck)
  })

  it('none of another story is it over two decks', () => {
    const other = 'Bakers win a golden spoon'
    expect(settled(`related | ${other}`, `related | ${deck}`, `headline | ${longDeck}`)).toBe(deck)
  })
})
