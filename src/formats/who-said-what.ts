import type {Article, NamedSpeaker, Quote} from '../types.js'

/** What somebody said. Without a `name` it is all that nobody is named for. */
export interface Said extends Partial<Pick<NamedSpeaker, 'name' | 'role'>> {
  quotes: {quote: Quote; index: number}[]
}

/** The named speakers in the order in which they are first quoted, then all other quotes together, if there are any. */
export function whoSaidWhat({quotes, speakers}: Pick<Article, 'quotes' | 'speakers'>): Said[] {
  const entries = quotes.map((quote, index) => ({quote, index}))
  const named = speakers.map(({name, role, quotes: indexes}) => ({
    name,
    ...(role === undefined ? {} : {role}),
    quotes: indexes.flatMap((index) => entries[index] ?? [])
  }))
  const nameless = entries.filter(({quote}) => quote.speaker?.name === undefined)
  return nameless.length > 0 ? [...named, {quotes: nameless}] : named
}
