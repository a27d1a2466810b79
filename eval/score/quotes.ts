import type {Quote} from 'copydesk'
import type {AttributedArticle, Range} from '../corpora.js'
import {precisionRecall, share, shareOf, type Report, type Scores} from './precision-recall.js'
import {
  annotatedRanges,
  countWords,
  foundFragments,
  type FoundFragment,
  type QuotedRange
} from './quoted-ranges.js'
import {lengthOf, match, overlapAll} from './ranges.js'

/** A quoted range and the fragment found on it, or one without the other. */
interface Row {
  article: AttributedArticle
  range: Range
  words: number
  wanted?: QuotedRange
  found?: FoundFragment
  right: boolean
}

/**
 * Scores who says what (`quotes.jsonl`). The unit is a quoted range. It is right where a fragment was found on it and
 * half or more of its speaker's mention lies inside the annotated source.
 *
 * `found`: of the ranges that somebody says, those with a fragment on them; `attribution`: how many of these are
 * right. `confident`: how many speakers are given at a confidence of 0.9 or more (`share`), and are `right`.
 */
export function scoreQuotes(extract: (text: string) => Quote[], articles: AttributedArticle[]): Report {
  const rows = articles.flatMap((article) => compare(article, foundFragments(extract(article.text))))
  return {
    n: articles.length,
    scores: {
      all: tally(rows),
      long: tally(rows.filter((row) => row.words >= 5)),
      short: tally(rows.filter((row) => row.words < 5)),
      confident: tallyConfident(rows)
    },
    errors: rows.filter(isTelling).map(describe)
  }
}

function compare(article: AttributedArticle, fragments: FoundFragment[]): Row[] {
  const used = new Set<FoundFragment>()
  const rows = annotatedRanges(article).map((wanted): Row => {
    const {range, words} = wanted
    const found = fragments.findLast((fragment) => match(range, fragment.range))
    if (!found) return {article, range, words, wanted, right: false}
    used.add(found)
    return {article, range, words, wanted, found, right: isInside(found.mention, wanted.source)}
  })
  const extra = fragments.filter((found) => !used.has(found) && !isInSingleMarks(article.text, found))
  return rows.concat(
    extra.map((found): Row => {
      const {range} = found
      return {article, range, words: countWords(article.text.slice(...range)), found, right: false}
    })
  )
}

/** Whether half or more of a mention lies inside the annotated source. */
export function isInside(mention: Range | undefined, source: Range[]): boolean {
  return mention !== undefined && overlapAll(mention, source) >= Math.max(1, 0.5 * lengthOf(mention))
}

/** Only double marks are annotated: a fragment between single ones is neither right nor wrong. */
function isInSingleMarks(text: string, {range}: FoundFragment): boolean {
  return /(?:‘|(?<!['’])['’])$/.test(text.slice(0, range[0]).trimEnd())
}

function tally(rows: Row[]): Scores {
  const wanted = rows.filter((row) => row.wanted?.source.length)
  const given = rows.filter((row) => row.found?.mention)
  const right = rows.filter((row) => row.right)
  const found = wanted.filter((row) => row.found)
  return {
    ...precisionRecall(right.length, given.length, wanted.length),
    found: share(found.length, wanted.length),
    attribution: share(right.length, found.length)
  }
}

function tallyConfident(rows: Row[]): Scores {
  const given = rows.filter((row) => row.found?.mention)
  const sure = given.filter((row) => (row.found?.confidence ?? 0) >= 0.9)
  return {share: share(sure.length, given.length), right: shareOf(sure, (row) => row.right)}
}

/** Whether a row tells something to whoever reads the errors: a long quote with a speaker, given or wanted. */
const isTelling = ({words, right, wanted, found}: Row): boolean =>
  words >= 5 && !right && Boolean(wanted?.source.length || found?.mention)

function describe({article: {id, text}, range, wanted, found}: Row): unknown {
  return {
    article: id,
    quote: text.slice(...range).slice(0, 90),
    wanted: wanted?.source.map((source) => text.slice(...source)).join(' … '),
    found: found?.mention && text.slice(...found.mention)
  }
}
