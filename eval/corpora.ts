/** The annotated corpora: one JSON object a line, described for whoever converts another data set in eval/README.md. */
import {readFileSync} from 'node:fs'

/** A range of a text in UTF-16 code units: its start, and its end, not included. */
export type Range = [start: number, end: number]

/** `body-*.jsonl`: a whole page as text, and the story in it. */
export interface BodyPage {
  id: string
  url?: string
  raw: string
  body: string
}

/** `lines-*.jsonl`: a whole page and a letter for each of its lines. */
export interface LabelledPage extends BodyPage {
  /** B body, T headline, S supplemental (caption, byline, date, credit), R related, M comments, O other. */
  labels: string
}

/** `pages.jsonl`: a whole page and its parts, each only where the page shows it. */
export interface AnnotatedPage extends BodyPage {
  title?: string
  authors?: string[]
  date?: string
  captions: {text: string; sure: boolean; credit?: string[]}[]
}

/** `datelines.jsonl`: an article and its dateline, if it has one. */
export interface DatelineArticle {
  id: string
  raw: string
  dateline: string | null
}

/** `quotes.jsonl`: an article and who says what in it. */
export interface AttributedArticle {
  id: string
  text: string
  attributions: Attribution[]
}

/** What was said, who said it and the words that tell so: each may stand in several places. */
export interface Attribution {
  content: Range[]
  source: Range[]
  cue: Range[]
}

/** `names.jsonl`: who the speakers of an article of `quotes.jsonl` are, by the fullest name that it gives them. */
export interface NamedArticle {
  id: string
  speakers: {range: Range; name: string | null}[]
}

/** The objects of a file with one JSON object a line. */
export function readJsonl<T>(file: string): T[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line) as T)
}
