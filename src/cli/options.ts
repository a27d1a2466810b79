import type {Article} from '../types.js'

/** What the command can print. */
export const formats = ['text', 'json', 'ndjson', 'html', 'markdown', 'jsonld'] as const
export type Format = (typeof formats)[number]

/** The formats that are printed as a whole, article by article. */
export type WholeFormat = Exclude<Format, 'ndjson'>

/** Whether two articles, one after the other, are no longer of the format. */
export const isSingle = (format: Format): boolean =>
  format === 'json' || format === 'html' || format === 'jsonld'

/** What is said where such a format is asked for several. */
export const forOneOnly = (format: Format): string =>
  `${format} is for one article at a time; --format ndjson is for many`

/** The members of an article that `--only` takes. */
export const members = [
  'headline',
  'deck',
  'date',
  'bylines',
  'dateline',
  'captions',
  'body',
  'boilerplate',
  'segments',
  'quotes',
  'speakers'
] as const satisfies readonly (keyof Article)[]
export type Member = (typeof members)[number]

/** How files are read: each as one article, or as a JSON object a line. */
export const inputs = ['text', 'ndjson'] as const

/** What was asked for on the command line. */
export interface CommandOptions {
  format: Format
  only?: Member
  input?: (typeof inputs)[number]
  indirect?: boolean
  explain?: boolean
  idField: string
  textField: string
  threads?: number
}
