import {assertOptions, assertString} from './assert-input.js'
import {findQuotes} from './find-quotes.js'
import {assembleParts} from './segments/parts/assemble-parts.js'
import {labelSegments} from './segments/label-segments.js'
import {trainedModel} from './segments/model/trained-model.js'
import {collectSpeakers} from './speakers/resolving/collect-speakers.js'
import {readText} from './text/readable-text.js'
import type {Article, ParseOptions} from './types.js'

/**
 * Takes the raw text of an article apart: its parts, its quotes, and who said them. This is the whole route:
 *
 * raw text → blocks → labelled segments → quotes → speakers → article
 *
 * @param raw Any string: a scraped page, a wire story, an empty string.
 * @returns Plain JSON data; every position points into `raw`, in UTF-16 code units.
 * @throws {TypeError} Where `raw` is no string, or `options` no object.
 * @example
 * const {dateline, quotes} = parseArticle('OSLO — “We are ready,” Kari Nordmann said. “So is the ship.”')
 * dateline?.places // ['OSLO']
 * quotes[0]?.speaker?.name // 'Kari Nordmann'
 */
export function parseArticle(raw: string, options: ParseOptions = {}): Article {
  assertString(raw, 'raw')
  assertOptions(options)
  const source = readText(raw)
  const segments = labelSegments(source, trainedModel(), options.explain === true)
  const parts = assembleParts(source, segments, options)
  const paragraphs = segments
    .filter(({details}) => details.type === 'paragraph' || details.type === 'subheading')
    .map(({content}) => content)
  const quotes = findQuotes(source, paragraphs, options)
  return {...parts, quotes, speakers: collectSpeakers(quotes)}
}
