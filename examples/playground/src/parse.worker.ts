/** Parses and renders away from the page, which stays responsive meanwhile. */
import {parseArticle} from 'copydesk'
import {toHtml} from 'copydesk/html'
import type {Answer, Question} from './messages.js'

addEventListener('message', ({data}: MessageEvent<Question>) => postMessage(answer(data)))

function answer({raw, options}: Question): Answer {
  try {
    const article = parseArticle(raw, options)
    return {
      article: {
        html: toHtml(article, raw, {fragment: true}),
        json: JSON.stringify(article, null, 2),
        quotes: article.quotes.length,
        speakers: article.speakers.length
      }
    }
  } catch (error) {
    return {error: error instanceof Error ? error.message : String(error)}
  }
}
