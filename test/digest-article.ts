import type {Article, BoilerplateKind, Credit, QuoteType, SegmentType, SpeakerKind} from '../src/types.js'

/** An article without positions, confidence and reasons: what a person can write down and read in `expected.json`. */
export interface ArticleDigest {
  headline?: string
  deck?: string[]
  date?: {text: string; value: string}
  bylines: {text: string; names: string[]}[]
  dateline?: {text: string; places: string[]; agency?: string; date?: string}
  captions: {text: string; credit?: Omit<Credit, 'position'>; duplicate?: true}[]
  paragraphs: {type: 'paragraph' | 'subheading'; text: string}[]
  boilerplate: {kind: BoilerplateKind; text: string}[]
  /** The types of the segments, in order. */
  segments: SegmentType[]
  quotes: QuoteDigest[]
  speakers: {name: string; kind: SpeakerKind; role?: string; quotes: number[]}[]
}

/** A quote, and of its speaker and cue only the words. */
interface QuoteDigest {
  type: QuoteType
  fragments: string[]
  mention?: string
  name?: string
  kind?: SpeakerKind
  role?: string
  cue?: string
}

/** Members that only say where, how sure or why. */
const left = new Set(['position', 'confidence', 'reasons'])

/** The digest of an article: every part of it in the order of the text, by its words alone. */
export function digestArticle(article: Article): ArticleDigest {
  const {headline, deck, body, segments, quotes, ...parts} = article
  const digest = {
    headline: headline?.text,
    deck: deck?.map((part) => part.text),
    ...parts,
    paragraphs: body.paragraphs,
    segments: segments.map((segment) => segment.type),
    quotes: quotes.map(({type, fragments, speaker, cue}) => ({
      type,
      fragments: fragments.map((fragment) => fragment.text),
      mention: speaker?.mention.text,
      name: speaker?.name,
      kind: speaker?.kind,
      role: speaker?.role,
      cue: cue?.text
    }))
  }
  // Through JSON and back: `undefined` members go, as they do in the file that this is compared with.
  return JSON.parse(
    JSON.stringify(digest, (key, value: unknown) => (left.has(key) ? undefined : value))
  ) as ArticleDigest
}
