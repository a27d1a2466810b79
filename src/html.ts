import type {Root} from 'hast'
import {toHtml as serialize} from 'hast-util-to-html'
import {h} from 'hastscript'
import {assertArticle, assertOptions, assertString} from './assert-input.js'
import {readable} from './formats/readable.js'
import {pageStyle} from './html/page-style.js'
import {renderSpeakers} from './html/render-speakers.js'
import {renderText} from './html/render-text.js'
import type {Article} from './types.js'

// What a page needs around the `<main>` of a fragment.
export {pageStyle} from './html/page-style.js'

/** Options of {@link toHtml}. */
export interface HtmlOptions {
  /** Give only the `<main>` element, without a page and {@link pageStyle} around it. Default: `false`. */
  fragment?: boolean
}

/**
 * Shows an article as a web page: its whole text, each segment with its name beside it, the quotes underlined and
 * numbered, their speakers bold and the cues italic, and a list of who said what.
 *
 * The page needs nothing else: no script, no font, no picture. All of the text is
 * escaped, with entities and damaged characters decoded. It reads well aloud, in the
 * dark and on paper.
 *
 * @param article What `parseArticle` gave for `raw`; with `explain`, the reasons stand beside what they are for.
 * @param raw The text that was parsed: the positions of the article point into it.
 * @throws {TypeError} Where `article` is not what `parseArticle` gives, `raw` no string, or `options` no object.
 * @throws {RangeError} Where `raw` is shorter than the text that was parsed.
 * @example
 * writeFileSync('article.html', toHtml(parseArticle(raw), raw))
 */
export function toHtml(article: Article, raw: string, options: HtmlOptions = {}): string {
  assertArticle(article)
  assertString(raw, 'raw')
  assertOptions(options)
  const {fragment = false} = options
  if ((article.segments.at(-1)?.position.end.offset ?? 0) > raw.length)
    throw new RangeError('raw is shorter than the text that the article was parsed from')
  const main = h('main', [legend(), h('article', renderText(article, raw)), renderSpeakers(article)])
  return serialize(fragment ? main : page(article, main))
}

function page(article: Article, main: ReturnType<typeof h>): Root {
  const title = readable(article.headline?.text ?? 'An article')
  const head = h('head', [
    h('meta', {charSet: 'utf-8'}),
    h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
    h('title', title),
    h('style', pageStyle)
  ])
  return {type: 'root', children: [{type: 'doctype'}, h('html', {lang: 'en'}, [head, h('body', main)])]}
}

function legend(): ReturnType<typeof h> {
  return h('p.legend', [
    h('mark.quote.direct', 'Quotes'),
    ' are underlined and numbered (',
    h('mark.quote.mixed', 'dashed'),
    ' within the reporter’s sentence, ',
    h('mark.quote.indirect', 'dotted'),
    ' without marks), ',
    h('b.mention', 'speakers'),
    ' bold, ',
    h('i.cue', 'cues'),
    ' italic.'
  ])
}
