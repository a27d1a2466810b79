import type {Element} from 'hast'
import {h} from 'hastscript'
import {readable} from '../formats/readable.js'
import {whoSaidWhat, type Said} from '../formats/who-said-what.js'
import {writeQuote} from '../formats/write-quote.js'
import type {Article, Quote} from '../types.js'
import {explainDecision} from './explain-decision.js'

/** Who said what: each speaker with the quotes, which lead back to their places in the text. */
export function renderSpeakers(article: Article): Element {
  const said = whoSaidWhat(article)
  const heading = h('h2#who-said-what', 'Who said what')
  return h('section.speakers', {ariaLabelledBy: 'who-said-what'}, [
    heading,
    ...(said.length > 0 ? said.map(renderSpeaker) : [h('p', 'Nobody is quoted.')])
  ])
}

function renderSpeaker({name, role, quotes}: Said): Element {
  const heading = h('h3', [
    name ?? 'Nobody by name',
    role === undefined ? null : h('span.role', `, ${readable(role)}`)
  ])
  return h('div.speaker', [
    heading,
    h(
      'ul',
      quotes.map(({quote, index}) => renderQuote(quote, index))
    )
  ])
}

function renderQuote(quote: Quote, index: number): Element {
  const {speaker, cue} = quote
  const source = [speaker?.mention.text, cue?.text].filter(Boolean).join(' · ')
  return h('li', {id: `said-${index + 1}`}, [
    h('a', {href: `#quote-${index + 1}`, ariaLabel: `Quote ${index + 1} in the text`}, String(index + 1)),
    ' ',
    readable(writeQuote(quote)),
    source === '' ? null : h('small', ` (${readable(source)})`),
    ...explainDecision(quote),
    ...(speaker ? explainDecision(speaker) : [])
  ])
}
