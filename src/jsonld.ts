import {assertArticle} from './assert-input.js'
import {readable} from './formats/readable.js'
import type {Article, Caption, Quote, Speaker} from './types.js'

/** A person or a body, as [schema.org](https://schema.org/Person) describes them. */
export interface JsonLdAgent {
  '@type': 'Person' | 'Organization'
  name: string
  /** What the article says that they are. */
  description?: string
}

/** A picture: the article has its words only, no address. */
export interface JsonLdImage {
  '@type': 'ImageObject'
  caption: string
  creditText?: string
  creator?: JsonLdAgent
}

/** What was said, and by whom, where the article names them. */
export interface JsonLdQuotation {
  '@type': 'Quotation'
  text: string
  spokenByCharacter?: JsonLdAgent
}

/** A [schema.org NewsArticle](https://schema.org/NewsArticle); members that the article gives nothing for are absent. */
export interface JsonLdNewsArticle {
  '@context': 'https://schema.org'
  '@type': 'NewsArticle'
  headline?: string
  /** The deck. */
  description?: string
  /** ISO 8601, as exact as the text. */
  datePublished?: string
  author?: JsonLdAgent[]
  /** As written, with its dash: `WASHINGTON (AP) —`. */
  dateline?: string
  /** The paragraphs and subheadings, with a blank line between two. */
  articleBody: string
  image?: JsonLdImage[]
  correction?: string[]
  copyrightNotice?: string
  /** The quotes, in the order of the text; no reported speech. */
  hasPart?: JsonLdQuotation[]
}

/**
 * Describes an article in the terms of [schema.org](https://schema.org/NewsArticle), for search engines and knowledge
 * graphs. Entities and damaged characters are decoded.
 *
 * What stands in a `<script type="application/ld+json">` must have its `<` escaped:
 * `JSON.stringify(toJsonLd(article)).replaceAll('<', '\\u003c')`.
 *
 * @returns Plain JSON data.
 * @throws {TypeError} Where `article` is not what `parseArticle` gives.
 * @example
 * toJsonLd(parseArticle('OSLO — “We are ready,” Kari Nordmann said.')).dateline // 'OSLO —'
 */
export function toJsonLd(article: Article): JsonLdNewsArticle {
  assertArticle(article)
  const {headline, deck = [], date, dateline, body} = article
  // What the reporter put into other words is no quotation.
  const spoken = article.quotes.filter(({type}) => type !== 'indirect')
  const author = article.bylines.flatMap(({names}) => names).map(person)
  const image = article.captions.filter(({duplicate}) => !duplicate).map(imageOf)
  const correction = boilerplateOf(article, 'correction')
  const [copyrightNotice] = boilerplateOf(article, 'copyright')
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...(headline && {headline: readable(headline.text)}),
    ...(deck.length > 0 && {description: deck.map(({text}) => readable(text)).join(' ')}),
    ...(date && {datePublished: date.value}),
    ...(author.length > 0 && {author}),
    ...(dateline && {dateline: readable(dateline.text)}),
    articleBody: readable(body.text),
    ...(image.length > 0 && {image}),
    ...(correction.length > 0 && {correction}),
    ...(copyrightNotice !== undefined && {copyrightNotice}),
    ...(spoken.length > 0 && {hasPart: spoken.map(quotationOf)})
  }
}

const person = (name: string): JsonLdAgent => ({'@type': 'Person', name})

function boilerplateOf({boilerplate}: Article, wanted: Article['boilerplate'][number]['kind']): string[] {
  return boilerplate.filter(({kind}) => kind === wanted).map(({text}) => readable(text))
}

function imageOf({text, credit}: Caption): JsonLdImage {
  return {
    '@type': 'ImageObject',
    caption: readable(text),
    ...(credit && {creditText: readable(credit.text)}),
    ...(credit?.photographer !== undefined && {creator: person(credit.photographer)})
  }
}

function quotationOf({fragments, speaker}: Quote): JsonLdQuotation {
  const agent = speaker && agentOf(speaker)
  return {
    '@type': 'Quotation',
    text: fragments.map(({text}) => readable(text)).join(' … '),
    ...(agent && {spokenByCharacter: agent})
  }
}

/** Nobody without a name: all who are `she` in an archive would become one. */
function agentOf({name, kind, role}: Speaker): JsonLdAgent | undefined {
  if (name === undefined || kind === 'unknown') return undefined
  return {
    '@type': kind === 'person' ? 'Person' : 'Organization',
    name,
    ...(role !== undefined && {description: readable(role)})
  }
}
