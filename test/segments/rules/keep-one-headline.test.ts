import {describe, expect, it} from 'vitest'
import {splitArticle} from '../../../src/index.js'

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

describe('beside the label of a picture', () => {
  it('a headline is neither the label nor the caption below it', () => {
    const title = 'Ferry keeper says goodbye after forty years'
    const caption = 'The ferry has crossed since 1871'
    const picture = `Image source, Getty Images\nImage caption,\n${caption}`
    expect(headlineOf(title, picture, 'By Edda Falk\nHolm Herald', ...story)).toBe(title)
    expect(headlineOf('Image caption', title, 'By Edda Falk', ...story)).toBe(title)
  })
})
