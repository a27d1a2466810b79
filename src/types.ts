/**
 * What callers get back. Everything here is plain JSON data: no class instances, no `undefined` members, and the same
 * input always gives the same output.
 */
import type {Point as UnistPoint, Position as UnistPosition} from 'unist'

/**
 * A place in the string that was passed in: `line` and `column` count from 1, `offset` from 0, all in UTF-16 code
 * units, as JavaScript strings do. A line ends at `\n`, `\r\n` or `\r`.
 *
 * Source of the convention: [unist](https://github.com/syntax-tree/unist#point), with `offset` always present.
 */
export interface Point extends UnistPoint {
  line: number
  column: number
  offset: number
}

/**
 * A range of the string that was passed in: `start` is its first character, `end` stands right after its last one.
 *
 * Source of the convention: [unist](https://github.com/syntax-tree/unist#position).
 *
 * @example
 * raw.slice(part.position.start.offset, part.position.end.offset)
 */
export interface Position extends UnistPosition {
  start: Point
  end: Point
}

/**
 * A piece of the input. `text` is the slice at `position` with each run of white space (`\s`) made one space, and
 * otherwise exactly what was written: marks, accents, entities and spelling are never changed.
 */
export interface TextPart {
  text: string
  position: Position
}

/** Why something was labelled or attributed so, strongest first. Only there when `explain` was asked for. */
export interface Explained {
  reasons?: Reason[]
}

/** One reason: the rule or feature that spoke for a decision, and how much it weighed where that is known. */
export interface Reason {
  rule: string
  weight?: number
}

/**
 * What a stretch of the article is. The terms are those of the newsroom: a *deck* (or standfirst) sums the story up
 * under its headline, a *byline* names its writers, a *dateline* the place it was filed from, a *credit* who took a
 * picture.
 */
export type SegmentType =
  | 'headline'
  | 'deck'
  | 'date'
  | 'byline'
  | 'dateline'
  | 'caption'
  | 'credit'
  | 'paragraph'
  | 'subheading'
  | 'boilerplate'

/**
 * What a piece of boilerplate is there for:
 *
 * - `navigation`: *Home › World*, *Skip to content*
 * - `newsletter`: *Get today's headlines in your inbox*
 * - `subscription`: *To read the full story, subscribe*
 * - `related`: *Read more: …*, *Most popular*
 * - `share`: *Share on Facebook*, *16 comments*
 * - `advertisement`
 * - `comments`: readers' comments and their form
 * - `embed`: the text of a video player
 * - `author`: about the author, *follow her on …*
 * - `contributor`: *Reporting by A; editing by B*
 * - `correction`: *This story has been corrected …*
 * - `copyright`: *© 2019 …*, *All rights reserved*
 * - `cookies`
 * - `other`: anything else that is no part of the story
 */
export type BoilerplateKind =
  | 'navigation'
  | 'newsletter'
  | 'subscription'
  | 'related'
  | 'share'
  | 'advertisement'
  | 'comments'
  | 'embed'
  | 'author'
  | 'contributor'
  | 'correction'
  | 'copyright'
  | 'cookies'
  | 'other'

/** Options of {@link splitArticle}. */
export interface SplitOptions {
  /** Give every segment its `reasons`. Default: `false`. */
  explain?: boolean
}

/** Options of {@link extractQuotes}. */
export interface QuoteOptions {
  /** Also report indirect speech (*X said that …*), as quotes of type `indirect`. Default: `false`. */
  indirect?: boolean
  /** Give every quote and speaker its `reasons`. Default: `false`. */
  explain?: boolean
}

/** Options of {@link parseArticle}: those of {@link splitArticle} and {@link extractQuotes} together. */
export type ParseOptions = SplitOptions & QuoteOptions

/**
 * The publication date. `value` is ISO 8601, to the minute where the text tells it: `2022-04-25`, or with time and zone where they
 * are printed: `2019-11-20T04:31-06:00`. A second date (*Updated …*) is boilerplate.
 */
export interface PublicationDate extends TextPart, Explained {
  value: string
}

/** Who wrote the story: the line as written, and the people in it, without *By*, outlet and role. */
export interface Byline extends TextPart, Explained {
  names: string[]
}

/**
 * Where (and for which agency, and when) the story was filed.
 *
 * - `text` includes the dash or colon: `WASHINGTON (AP) —`
 * - `places` are as written, without state or country: `['HANOI']` in `HANOI, Vietnam (AP) —`
 * - `date` is the date as written: `Jan 8`
 *
 * Source of the convention: the AP Stylebook, “datelines”.
 */
export interface Dateline extends TextPart, Explained {
  places: string[]
  agency?: string
  date?: string
}

/**
 * Who took or supplied a picture. In `Francois Mori/AP` the agency is `AP`; after “via” stands the agency: in
 * `Mikhail Klimentyev/Kremlin Pool Photo via Associated Press` it is `Associated Press`.
 */
export interface Credit extends TextPart {
  photographer?: string
  agency?: string
}

/** The words under a picture. `duplicate` marks a caption that stood before, whole or cut short. */
export interface Caption extends TextPart, Explained {
  credit?: Credit
  duplicate?: true
}

/** A paragraph of the story, or a subheading between two. A list item is a paragraph with its bullet. */
export interface BodyPart extends TextPart, Explained {
  type: 'paragraph' | 'subheading'
}

/** The story itself: `text` is the texts of its `paragraphs` joined by a blank line, without the dateline. */
export interface Body {
  text: string
  paragraphs: BodyPart[]
}

/** Text around the story that is no part of it. */
export interface Boilerplate extends TextPart, Explained {
  kind: BoilerplateKind
}

/**
 * One stretch of the input and what it is. Segments come in the order of the text, do not overlap, and have only
 * white space between them. A segment may be wider than the part it holds: a label (`Published:`) belongs to it.
 */
export interface Segment extends Explained {
  type: SegmentType
  position: Position
}

/** What {@link splitArticle} returns: the parts of an article, and the same as one list of segments. */
export interface ArticleParts {
  headline?: TextPart & Explained
  deck?: (TextPart & Explained)[]
  date?: PublicationDate
  bylines: Byline[]
  dateline?: Dateline
  captions: Caption[]
  body: Body
  boilerplate: Boilerplate[]
  segments: Segment[]
}

/** What {@link parseArticle} returns: the parts of an article, its quotes and who said them. */
export interface Article extends ArticleParts {
  /** The quotes of the body, in the order of the text. */
  quotes: Quote[]
  /** The named speakers, in the order in which they are first quoted. */
  speakers: NamedSpeaker[]
}

/**
 * - `direct`: whole clauses of speech
 * - `mixed`: a quoted part of the reporter's own sentence
 * - `indirect`: reported without quotation marks; only on request
 */
export type QuoteType = 'direct' | 'mixed' | 'indirect'

/**
 * What kind of speaker stands behind a quote.
 *
 * - `person`: somebody, by name or as `the mayor`
 * - `organization`: a body with a name, or `the company`
 * - `group`: `officials`, `police`, or two people who speak together
 * - `unknown`: `it`, `the report`, or whoever the text does not tell more of
 */
export type SpeakerKind = 'person' | 'organization' | 'group' | 'unknown'

/** The words that name the speaker at a quote (`she`), and who that is. */
export interface Speaker extends Explained {
  /** The words that stand there: `she`, `Le Pen`, `one of Le Pen’s top lieutenants, Jean-Lin Lacapelle`. */
  mention: TextPart
  /** The fullest name that the article gives, without titles: `Marine Le Pen`. Absent where it gives none. */
  name?: string
  kind: SpeakerKind
  /** As written: `French far-right presidential candidate`. */
  role?: string
  /** From 0 to 1, calibrated: of the speakers given at 0.9 or more, the mention of about 96% is right;
   * of indirect speech, the share that annotators found as well. */
  confidence: number
}

/**
 * What was said, word for word, and who said it.
 *
 * Fragments form one quote where only its attribution, or a paragraph break after an unclosed mark, stands between
 * them. Each quoted part of a reporter's sentence is a quote of its own.
 */
export interface Quote extends Explained {
  type: QuoteType
  /** The texts of the fragments, joined by a space. */
  text: string
  /** What stands between the marks, without them. */
  fragments: TextPart[]
  /** Absent where words were surely spoken and nobody is named. */
  speaker?: Speaker
  /** The words that tell of the saying: `said`, `told reporters`, `according to`. */
  cue?: TextPart
  /** From the first outer mark to the last, marks included. */
  position: Position
}

/** Somebody who is quoted by name. `quotes` are indexes into {@link Article.quotes}. */
export interface NamedSpeaker {
  name: string
  kind: SpeakerKind
  role?: string
  quotes: number[]
}
