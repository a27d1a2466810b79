import type {Article} from 'copydesk'
import type {DatelineArticle} from '../corpora.js'
import {precisionRecall, shareOf, type Report} from './precision-recall.js'

/**
 * Scores datelines (`datelines.jsonl`): right where the words are the annotated ones; marks and dashes do not count.
 * `absent`: of the articles without a dateline, those where none was found.
 */
export function scoreDatelines(parse: (raw: string) => Article, articles: DatelineArticle[]): Report {
  const rows = articles.map(({id, raw, dateline}) => ({
    id,
    found: wordsOf(parse(raw).dateline?.text ?? ''),
    wanted: wordsOf(dateline ?? ''),
    raw
  }))
  const wanted = rows.filter((row) => row.wanted)
  const right = wanted.filter((row) => row.found === row.wanted).length
  const without = rows.filter((row) => !row.wanted)
  return {
    n: rows.length,
    scores: {
      ...precisionRecall(right, rows.filter((row) => row.found).length, wanted.length),
      absent: shareOf(without, (row) => !row.found)
    },
    errors: rows
      .filter((row) => row.found !== row.wanted)
      .map((row) => ({...row, raw: row.raw.slice(0, 160).replace(/\n/g, '⏎')}))
  }
}

const wordsOf = (text: string): string =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? ''
