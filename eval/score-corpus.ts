import {extractQuotes, parseArticle} from 'copydesk'
import {dirname, join} from 'node:path'
import {readJsonl} from './corpora.js'
import {scoreBody} from './score/body.js'
import {scoreDatelines} from './score/datelines.js'
import {scoreIndirect} from './score/indirect.js'
import {scoreLines} from './score/lines.js'
import {scoreNames} from './score/names.js'
import {scorePages} from './score/pages.js'
import type {Report} from './score/precision-recall.js'
import {scoreQuotes} from './score/quotes.js'

/** A scorer for each kind of corpus: what stands before the first `-` or `.` of the file's name. */
const scorers: Record<string, (file: string) => Report> = {
  body: (file) => scoreBody(parseArticle, readJsonl(file)),
  lines: (file) => scoreLines(parseArticle, readJsonl(file)),
  pages: (file) => scorePages(parseArticle, readJsonl(file)),
  datelines: (file) => scoreDatelines(parseArticle, readJsonl(file)),
  quotes: scoreAllSpeech,
  names: (file) => scoreNames(extractQuotes, readJsonl(file), readJsonl(join(dirname(file), 'quotes.jsonl')))
}

/** Scores a corpus file by its kind; `undefined` where no scorer knows it. */
export function scoreCorpus(folder: string, name: string): Report | undefined {
  return scorers[/^[a-z]+/.exec(name)?.[0] ?? '']?.(join(folder, name))
}

function scoreAllSpeech(file: string): Report {
  const quotes = scoreQuotes((text) => extractQuotes(text), readJsonl(file))
  const indirect = scoreIndirect((text) => extractQuotes(text, {indirect: true}), readJsonl(file))
  return {
    n: quotes.n,
    scores: {...quotes.scores, indirect: indirect.scores},
    errors: [...quotes.errors, ...indirect.errors]
  }
}
