import {expect, it} from 'vitest'
import {splitArticle} from '../../../src/index.js'

const story = [
  'The ferry company said on Monday that its oldest vessel would leave the harbour of Tarnow for good in June.',
  '“It has carried passengers for more than fifty years,” said its captain, Ana Mott, who joined the crew as a girl.'
]

it('gives the credit behind a copy to the caption', () => {
  const caption = 'The ferry leaves the harbour of Tarnow at dusk'
  const text = [
    story[0],
    `Image caption ${caption} on its last voyage`,
    `Image caption ${caption} … more`,
    'Photo: Lee Park, AP',
    story[1]
  ].join('\n\n')
  const {captions} = splitArticle(text)
  expect(captions.map(({duplicate, credit}) => [duplicate ?? false, credit?.text])).toEqual([
    [false, 'Lee Park, AP'],
    [true, undefined]
  ])
})

it('gives the credit behind a copy to the caption that it copies, not to the one between them', () => {
  const text = [
    story[0],
    'Image caption The ferry leaves the harbour of Tarnow at dusk',
    'Image caption Its captain Ana Mott looks back at the quay',
    'Image caption The ferry leaves the harbour of Tarnow at dusk',
    'Photo: Lee Park, AP',
    story[1]
  ].join('\n\n')
  expect(
    splitArticle(text).captions.map(({duplicate, credit}) => [duplicate ?? false, credit?.text])
  ).toEqual([
    [false, 'Lee Park, AP'],
    [false, undefined],
    [true, undefined]
  ])
})
