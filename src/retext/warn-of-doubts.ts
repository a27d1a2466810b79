import type {VFile} from 'vfile'
import {isEnglish} from '../speakers/words/is-english.js'
import type {Article, Quote} from '../types.js'

/** What may be doubtful about a quote, and how to tell; each name is the `ruleId` of its message. */
const doubts: Record<string, (quote: Quote) => string | false> = {
  'missing-speaker': ({speaker}) => !speaker && 'Quote without a speaker',
  'doubtful-speaker': ({speaker}) =>
    speaker !== undefined &&
    speaker.confidence < leastConfidence &&
    `Quote that is perhaps not by “${speaker.name ?? speaker.mention.text}”`,
  'unclosed-quote': (quote) => isUnclosed(quote) && 'Quote without a closing mark'
}

const leastConfidence = 0.5

/** Leaves a warning on the file for every doubtful quote; only one where no quote could have a speaker. */
export function warnOfDoubts({body, quotes}: Article, file: VFile): void {
  if (quotes.length > 0 && !isEnglish(body.text, [{start: 0, end: body.text.length}])) {
    file.message('Text that is not English: its quotes have no speakers', {
      ruleId: 'not-english',
      source: 'copydesk'
    })
    return
  }
  for (const quote of quotes) {
    for (const [ruleId, find] of Object.entries(doubts)) {
      const reason = find(quote)
      if (reason !== false) file.message(reason, {place: quote.position, ruleId, source: 'copydesk'})
    }
  }
}

/** A quote reaches to its last mark: where it ends with its last fragment, there is none. */
function isUnclosed({type, fragments, position}: Quote): boolean {
  return type !== 'indirect' && fragments.at(-1)?.position.end.offset === position.end.offset
}
