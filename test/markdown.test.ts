import {describe, expect, it} from 'vitest'
import {parseArticle} from '../src/index.js'
import {toMarkdown} from '../src/markdown.js'

const raw = `Home › Region › Harbours

Ferry saved for another winter

By Nora Feldt

Published: March 13, 2023

PORT ORRIN (Lakeside News) — The ferry will sail on, the county board said on Monday after a vote that took all night.

The ferry Halcyon at her berth in Port Orrin on Monday. (Greta Lindqvist/Harbour Press)

“It will carry us all,” said Ilse Tanner, the board&#8217;s chairwoman, when the votes were counted.

“Finally,” officials said in a statement that gave no other reason.

Sign up for our newsletter about life on the lake`

it('is the story with its captions, and who said what', () => {
  expect(toMarkdown(parseArticle(raw))).toBe(`# Ferry saved for another winter

By Nora Feldt · 2023-03-13

**PORT ORRIN (Lakeside News) —** The ferry will sail on, the county board said on Monday after a vote that took all night.

_The ferry Halcyon at her berth in Port Orrin on Monday. (Greta Lindqvist/Harbour Press)_

“It will carry us all,” said Ilse Tanner, the board’s chairwoman, when the votes were counted.

“Finally,” officials said in a statement that gave no other reason.

## Who said what

- **Ilse Tanner**, the board’s chairwoman
  - “It will carry us all,”
- **Nobody by name**
  - “Finally,” (officials)
`)
})

describe('marks of Markdown in a text', () => {
  it.each([
    ['*', '“Stars \\*everywhere\\*,” Ana Mott said.', '“Stars *everywhere*,” Ana Mott said.'],
    ['#', '\\# not a heading, she said.', '# not a heading, she said.'],
    ['[', '\\[click]\\(https://a.example) said Ana Mott.', '[click](https://a.example) said Ana Mott.'],
    ['<', '\\<b>bold\\</b> words, Ana Mott said.', '<b>bold</b> words, Ana Mott said.']
  ])('are escaped: %s', (_mark, escaped, text) => {
    expect(toMarkdown(parseArticle(text)).split('\n')[0]).toBe(escaped)
  })
})

it('of nothing is nothing', () => {
  expect(toMarkdown(parseArticle(''))).toBe('')
})

it('leaves out a caption that stood before', () => {
  const caption = 'The ferry Halcyon at her berth in Port Orrin. (Greta Lindqvist/Harbour Press)'
  const text = `${caption}\n\nThe ferry will sail on, the county board said on Monday, after a long vote.\n\n${caption}`
  expect(toMarkdown(parseArticle(text)).match(/Halcyon/g)).toHaveLength(1)
})
