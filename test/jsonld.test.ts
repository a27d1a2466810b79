import {expect, it} from 'vitest'
import {parseArticle} from '../src/index.js'
import {toJsonLd} from '../src/jsonld.js'

it('describes all that schema.org has a word for', () => {
  const raw = `Ferry saved for another winter

By Nora Feldt and Tobias Askew

Published: March 13, 2023

PORT ORRIN (Lakeside News) — The ferry will sail on, the county board said on Monday after a vote that took all night.

The ferry Halcyon at her berth in Port Orrin on Monday. (Greta Lindqvist/Harbour Press)

“It will carry us all,” said Ilse Tanner, the board&#8217;s chairwoman. “Tonight we celebrate.”

“Finally,” officials said in a statement that gave no other reason.

This story has been corrected: the vote was on Monday.

© 2023 Lakeside News. All rights reserved.`
  expect(toJsonLd(parseArticle(raw))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Ferry saved for another winter',
    author: [
      {'@type': 'Person', name: 'Nora Feldt'},
      {'@type': 'Person', name: 'Tobias Askew'}
    ],
    datePublished: '2023-03-13',
    dateline: 'PORT ORRIN (Lakeside News) —',
    articleBody: `The ferry will sail on, the county board said on Monday after a vote that took all night.

“It will carry us all,” said Ilse Tanner, the board’s chairwoman. “Tonight we celebrate.”

“Finally,” officials said in a statement that gave no other reason.`,
    image: [
      {
        '@type': 'ImageObject',
        caption: 'The ferry Halcyon at her berth in Port Orrin on Monday.',
        creditText: 'Greta Lindqvist/Harbour Press',
        creator: {'@type': 'Person', name: 'Greta Lindqvist'}
      }
    ],
    correction: ['This story has been corrected: the vote was on Monday.'],
    copyrightNotice: '© 2023 Lakeside News. All rights reserved.',
    hasPart: [
      {
        '@type': 'Quotation',
        text: 'It will carry us all, … Tonight we celebrate.',
        spokenByCharacter: {
          '@type': 'Person',
          name: 'Ilse Tanner',
          description: 'the board’s chairwoman'
        }
      },
      {
        '@type': 'Quotation',
        text: 'Finally,'
      }
    ]
  })
})

it('has nothing that the article does not tell', () => {
  expect(toJsonLd(parseArticle(''))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    articleBody: ''
  })
})

it('is plain JSON data', () => {
  const data = toJsonLd(parseArticle('OSLO — “We are ready,” Kari Nordmann said.'))
  expect(JSON.parse(JSON.stringify(data))).toEqual(data)
})
