import {assertOptions, assertString} from './assert-input.js'
import {assembleParts} from './segments/parts/assemble-parts.js'
import {labelSegments} from './segments/label-segments.js'
import {trainedModel} from './segments/model/trained-model.js'
import {readText} from './text/readable-text.js'
import type {ArticleParts, SplitOptions} from './types.js'

/**
 * Splits the raw text of an article into its parts: headline, date, bylines, dateline, captions, body, boilerplate.
 *
 * @param raw Any string: a scraped page, a wire story, an empty string.
 * @returns Plain JSON data; every position points into `raw`, in UTF-16 code units.
 * @throws {TypeError} Where `raw` is no string, or `options` no object.
 * @example
 * const {dateline, body} = splitArticle(raw)
 * dateline?.places // ['PARIS']
 * body.paragraphs.length // 8
 */
export function splitArticle(raw: string, options: SplitOptions = {}): ArticleParts {
  assertString(raw, 'raw')
  assertOptions(options)
  const source = readText(raw)
  const segments = labelSegments(source, trainedModel(), options.explain === true)
  return assembleParts(source, segments, options)
}
