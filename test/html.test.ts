import fc from 'fast-check'
import type {Element, Nodes} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {toString} from 'hast-util-to-string'
import {visit} from 'unist-util-visit'
import {describe, expect, it} from 'vitest'
import {readable} from '../src/formats/readable.js'
import {toHtml} from '../src/html.js'
import {parseArticle} from '../src/index.js'
import {articleLike} from './article-like.js'

const raw = `Ferry saved for another winter

PORT ORRIN (Lakeside News) — The ferry will sail on, the board's chairwoman said on Monday.

“It will carry us all,” Ilse Tanner said. “Tonight we celebrate.”

The price is “a gift,” said Tanner.

Sign up for our newsletter about life on the lake`

const parse = (text: string, options = {}) => {
  const tree = fromHtml(toHtml(parseArticle(text, options), text))
  return {tree, all: (name: string, ...classes: string[]) => elements(tree, name, classes)}
}

function elements(tree: Nodes, name: string, classes: readonly string[] = []): Element[] {
  const found: Element[] = []
  visit(tree, 'element', (node) => {
    const {className} = node.properties
    const has = Array.isArray(className) ? className : []
    if (node.tagName === name && classes.every((one) => has.includes(one))) found.push(node)
  })
  return found
}

/** The words of the article itself, without legend and list. */
function marked(text: string) {
  const {all} = parse(text)
  const [article] = all('article')
  if (!article) throw new Error('no article')
  return article
}

describe('the text', () => {
  it('stands there segment by segment, each with its name', () => {
    const names = elements(marked(raw), 'span', ['label']).map(toString)
    expect(names).toEqual(['headline', 'dateline', 'paragraph', 'paragraph', 'paragraph', 'newsletter'])
    expect(parse(raw).all('h1').map(toString)).toEqual(['Ferry saved for another winter'])
  })

  it('has its quotes marked, with their speakers and their kinds', () => {
    const quotes = elements(marked(raw), 'mark', ['quote'])
    expect(quotes.map((quote) => [toString(quote), quote.properties['dataSpeaker']])).toEqual([
      ['It will carry us all,', 'Ilse Tanner'],
      ['Tonight we celebrate.', 'Ilse Tanner'],
      ['a gift,', 'Ilse Tanner']
    ])
    expect(quotes.map(({properties}) => properties.className)).toEqual([
      ['quote', 'direct'],
      ['quote', 'direct'],
      ['quote', 'mixed']
    ])
  })

  it('has mentions and cues told apart from it, by more than a colour', () => {
    expect(elements(marked(raw), 'b', ['mention']).map(toString)).toEqual(['Ilse Tanner', 'Tanner'])
    expect(elements(marked(raw), 'i', ['cue']).map(toString)).toEqual(['said', 'said'])
  })

  it('leads from each quote to who said it, and back', () => {
    const {all} = parse(raw)
    const ids = new Set([...all('mark'), ...all('li')].map(({properties}) => `#${String(properties.id)}`))
    const links = all('a').map(({properties}) => String(properties.href))
    expect(links).toEqual(['#said-1', '#said-2', '#quote-1', '#quote-2'])
    for (const link of links) expect(ids).toContain(link)
  })

  it('is decoded where entities were left in', () => {
    const words = toString(marked('&#8220;It&#8217;s ours,&#8221; Ana O&#8217;Brien said.'))
    expect(words).toContain('“It’s ours,”1 Ana O’Brien said.')
  })

  it('says why, when it was asked', () => {
    expect(parse(raw).all('small', 'reasons')).toEqual([])
    expect(parse(raw, {explain: true}).all('small', 'reasons').length).toBeGreaterThan(5)
  })

  it.each([
    '"',
    "it’s 'x' <b>",
    '</title><script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<!--',
    '&lt;script&gt;'
  ])('is escaped: %s', (hostile) => {
    const text = `${hostile} wins the vote\n\n“${hostile} it is,” Ana ${hostile} Mott said.`
    const {all} = parse(text)
    for (const name of ['script', 'img']) expect(all(name)).toEqual([])
    expect(all('b')).toEqual(all('b', 'mention'))
    expect(toString(marked(text))).toContain(readable(hostile))
  })
})

it('of a quote that crosses its mention has each id and each number once', () => {
  const article = parseArticle('“It will carry us all,” Ilse Tanner said.')
  const [quote] = article.quotes
  if (!quote?.speaker) throw new Error('no speaker')
  const {start} = quote.position
  const end = {line: 1, column: 8, offset: 7}
  const crossing = {...quote, speaker: {...quote.speaker, mention: {text: '“It wil', position: {start, end}}}}
  const html = toHtml({...article, quotes: [crossing]}, '“It will carry us all,” Ilse Tanner said.')
  expect(html.match(/id="quote-1"/g)).toHaveLength(1)
  expect(html.match(/<sup>/g)).toHaveLength(1)
})

it('takes linear time for many quotes on one line', () => {
  const timeOf = (count: number) => {
    const text = '“It floats,” said Ilse Tanner. '.repeat(count)
    const article = parseArticle(text)
    const {user} = process.cpuUsage()
    toHtml(article, text)
    return process.cpuUsage().user - user
  }
  timeOf(1000)
  expect(timeOf(8000)).toBeLessThan(8 * Math.max(timeOf(2000), timeOf(2000)))
})

it('without headline and quotes says so', () => {
  const html = toHtml(parseArticle(''), '')
  expect(html).toContain('<title>An article</title>')
  expect(html).toContain('Nobody is quoted.')
})

it('as a fragment has no page around it', () => {
  const html = toHtml(parseArticle(raw), raw, {fragment: true})
  expect(html).toMatch(/^<main>.*<\/main>$/s)
  expect(html).not.toContain('<style')
})

it('wants the raw text', () => {
  // @ts-expect-error A number is no text.
  expect(() => toHtml(parseArticle(raw), 5)).toThrow(new TypeError('raw must be a string, not a number (5)'))
})

it('wants the text that was parsed', () => {
  expect(() => toHtml(parseArticle(raw), 'Ferry')).toThrow(RangeError)
})

it('of any article shows all of its text', () => {
  fc.assert(
    fc.property(articleLike, (text) => {
      const html = toHtml(parseArticle(text, {indirect: true}), text)
      const page = fromHtml(html)
      expect(elements(page, 'script')).toEqual([])
      const [article] = elements(page, 'article')
      if (!article) throw new Error('no article')
      visit(article, 'element', (node, index, parent) => {
        if (node.tagName !== 'sup' && node.properties.className?.toString() !== 'label') return
        parent?.children.splice(index ?? 0, 1)
        return index
      })
      expect(letters(toString(article))).toBe(letters(readable(text)))
    }),
    {numRuns: 50}
  )
})

/** HTML knows no NUL, some spaces become others, and two halves of a pair may come to stand side by side. */
const letters = (text: string): string =>
  Array.from(text.matchAll(/[\p{L}\p{N}\p{P}\p{S}]/gu), ([letter]) => letter)
    .filter((letter) => letter.length === 1 && letter !== '\uFFFD')
    .join('')
