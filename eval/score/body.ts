import type {Article} from 'copydesk'
import type {BodyPage} from '../corpora.js'
import {bodyWithDateline, matchBody, meanBody, worstFirst} from './body-text.js'
import {shareOf, type Report} from './precision-recall.js'

/** Scores the text of the story (`body-*.jsonl`). `filled`: how many pages do not come back empty. */
export function scoreBody(parse: (raw: string) => Article, pages: BodyPage[]): Report {
  const matches = pages.map(({id, url = id, raw, body}) => {
    const found = bodyWithDateline(parse(raw))
    return {url, found, ...matchBody(body, found)}
  })
  const filled = shareOf(matches, ({found}) => found !== '')
  return {
    n: pages.length,
    scores: {...meanBody(matches), filled},
    errors: worstFirst(matches.map(({found, ...rest}) => ({...rest, characters: found.length})))
  }
}
