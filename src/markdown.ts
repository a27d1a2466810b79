import type {BlockContent, DefinitionContent, ListItem, Paragraph, PhrasingContent, RootContent} from 'mdast'
import {toMarkdown as serialize} from 'mdast-util-to-markdown'
import {assertArticle} from './assert-input.js'
import {whoSaidWhat, type Said} from './formats/who-said-what.js'
import {readable} from './formats/readable.js'
import {writeQuote} from './formats/write-quote.js'
import type {Article, BodyPart, Caption, Quote} from './types.js'

/**
 * Writes an article as Markdown: headline, deck, byline and date, then the story with its captions where they stood, and
 * a list of who said what. Boilerplate and repeated captions are left out, entities and damaged characters decoded, and
 * what Markdown would take for its own marks is escaped.
 *
 * @throws {TypeError} Where `article` is not what `parseArticle` gives.
 * @example
 * toMarkdown(parseArticle('Ferry saved\n\n“It will carry us all,” Ilse Tanner said.'))
 */
export function toMarkdown(article: Article): string {
  assertArticle(article)
  const {headline, deck = [], quotes} = article
  const children: RootContent[] = [
    ...(headline ? [heading(1, headline.text)] : []),
    ...deck.map(({text}) => paragraph({type: 'emphasis', children: [words(text)]})),
    ...sourceOf(article),
    ...storyOf(article),
    ...(quotes.length > 0 ? [heading(2, 'Who said what'), listOf(whoSaidWhat(article).map(saidBy))] : [])
  ]
  return serialize({type: 'root', children}, {bullet: '-', emphasis: '_'})
}

/** Who wrote it, and when. */
function sourceOf({bylines, date}: Article): RootContent[] {
  const names = bylines.flatMap((byline) => byline.names)
  const source = [names.length > 0 ? `By ${names.join(', ')}` : '', date?.value ?? ''].filter(Boolean)
  return source.length > 0 ? [paragraph(words(source.join(' · ')))] : []
}

/** The paragraphs and the captions between them, in the order of the text; the dateline opens the paragraph it was taken off. */
function storyOf({body, captions, dateline}: Article): RootContent[] {
  const parts: (BodyPart | Caption)[] = [...body.paragraphs, ...captions.filter(({duplicate}) => !duplicate)]
  parts.sort((a, b) => a.position.start.offset - b.position.start.offset)
  const filed = dateline ? parts.find((part) => isParagraph(part) && isAfter(part, dateline)) : undefined
  return parts.map((part) => {
    if (!isParagraph(part)) return 'type' in part ? heading(2, part.text) : captionOf(part)
    if (part !== filed || !dateline) return paragraph(words(part.text))
    return paragraph({type: 'strong', children: [words(dateline.text)]}, words(` ${readable(part.text)}`))
  })
}

const isParagraph = (part: BodyPart | Caption): part is BodyPart =>
  'type' in part && part.type === 'paragraph'

function isAfter(part: BodyPart | Caption, {position}: NonNullable<Article['dateline']>): boolean {
  return part.position.start.offset >= position.end.offset
}

function captionOf({text, credit}: Caption): Paragraph {
  const source = [credit?.photographer, credit?.agency].filter(Boolean).join('/')
  return paragraph({type: 'emphasis', children: [words(source === '' ? text : `${text} (${source})`)]})
}

function saidBy({name, role, quotes}: Said): ListItem {
  const speaker: PhrasingContent[] = [
    {type: 'strong', children: [{type: 'text', value: name ?? 'Nobody by name'}]}
  ]
  if (role !== undefined) speaker.push(words(`, ${role}`))
  return item(
    paragraph(...speaker),
    listOf(
      quotes.map(({quote}) =>
        item(paragraph(words(name === undefined ? withMention(quote) : writeQuote(quote))))
      )
    )
  )
}

/** Whom the text means by somebody who is not named: `“Finally,” (officials)`. */
function withMention(quote: Quote): string {
  const {speaker} = quote
  return speaker ? `${writeQuote(quote)} (${speaker.mention.text})` : writeQuote(quote)
}

const words = (text: string): PhrasingContent => ({type: 'text', value: readable(text)})
const paragraph = (...children: PhrasingContent[]): Paragraph => ({type: 'paragraph', children})
const heading = (depth: 1 | 2, text: string): RootContent => ({
  type: 'heading',
  depth,
  children: [words(text)]
})
const item = (...children: (BlockContent | DefinitionContent)[]): ListItem => ({
  type: 'listItem',
  spread: false,
  children
})
const listOf = (children: ListItem[]): BlockContent => ({
  type: 'list',
  ordered: false,
  spread: false,
  children
})
