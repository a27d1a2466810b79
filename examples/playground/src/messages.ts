import type {ParseOptions} from 'copydesk'

/** What the page asks of the worker. */
export interface Question {
  raw: string
  options: ParseOptions
}

/** An article as the page needs it: strings, which cost next to nothing to hand over, whatever their length. */
export interface ParsedArticle {
  /** The `<main>` element of `toHtml`. */
  html: string
  json: string
  quotes: number
  /** How many are quoted by name. */
  speakers: number
}

/** What the worker answers. */
export type Answer = {article: ParsedArticle} | {error: string}
