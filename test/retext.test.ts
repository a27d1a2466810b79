import type {Paragraph} from 'nlcst'
import retextEnglish from 'retext-english'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import {describe, expect, it} from 'vitest'
import {parseArticle} from '../src/index.js'
import {retextNews} from '../src/retext.js'

const raw = `Ferry saved for another winter

PORT ORRIN (Lakeside News) — The ferry will sail on, the county board said on Monday after a vote that took all night.

“It will carry us all,” Ilse Tanner said.

Sign up for our newsletter about life on the lake
`

const processor = unified().use(retextEnglish).use(retextNews).use(retextStringify).freeze()

it('gives the article, and the text as it was', async () => {
  const file = await processor.process(raw)
  expect(file.data.article).toEqual(parseArticle(raw))
  expect(String(file)).toBe(raw)
})

it('takes the options of parseArticle', async () => {
  const indirect = unified().use(retextEnglish).use(retextNews, {indirect: true}).use(retextStringify)
  const file = await indirect.process('Ilse Tanner said that the ferry will carry us all.')
  expect(file.data.article?.quotes.map(({type}) => type)).toEqual(['indirect'])
})

it('says of each paragraph what it is', async () => {
  const tree = await processor.run(processor.parse(raw), new VFile(raw))
  const found: Paragraph['data'][] = []
  visit(tree, 'ParagraphNode', ({data}) => {
    found.push(data)
  })
  expect(found).toEqual([
    {segment: 'headline', segments: ['headline']},
    {segment: 'paragraph', segments: ['dateline', 'paragraph']},
    {segment: 'paragraph', segments: ['paragraph']},
    {segment: 'boilerplate', segments: ['boilerplate']}
  ])
})

it('keeps what others have written on a paragraph', async () => {
  const file = new VFile(raw)
  const tree = processor.parse(file)
  visit(tree, 'ParagraphNode', (node) => {
    Object.assign(node, {data: {mood: 'calm'}})
  })
  await processor.run(tree, file)
  expect(tree.children[0]).toHaveProperty('data', {
    mood: 'calm',
    segment: 'headline',
    segments: ['headline']
  })
})

describe('warns', () => {
  const rulesOf = async (text: string) =>
    (await processor.process(text)).messages.map(({ruleId, source}) => `${source ?? ''}:${ruleId ?? ''}`)

  it.each([
    ['of nothing where all is clear', raw, []],
    ['of nothing in an empty file', '', []],
    [
      'of a quote without a speaker',
      'The door opened at nine in the morning.\n\n“We have waited for this all of our lives.”',
      ['copydesk:missing-speaker']
    ],
    [
      'of a quote that nobody closed',
      'Ilse Tanner said: “The ferry will carry us all to the other side.\n\nThe vote is on Monday.',
      ['copydesk:unclosed-quote']
    ]
  ])('%s', async (_what, text, rules) => {
    expect(await rulesOf(text)).toEqual(rules)
  })

  it('once of a text that is not English, which has no speakers at all', async () => {
    const text =
      '“Wir haben lange genug auf das Schiff gewartet”, sagte die Bürgermeisterin. “Das ist nun vorbei und wir sind froh.”'
    expect(await rulesOf(text)).toEqual(['copydesk:not-english'])
  })

  it('in a form that reporters read', async () => {
    const file = await processor.process('It rained.\n\n“We have waited for this all of our lives.”')
    expect(reporter(file, {color: false})).toMatch(
      /3:1-3:44\s+warning\s+Quote without a speaker\s+missing-speaker\s+copydesk/
    )
  })
})
