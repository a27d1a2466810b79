import assert from 'node:assert/strict'
import type {
  Article,
  ArticleParts,
  BoilerplateKind,
  Explained,
  NamedSpeaker,
  ParseOptions,
  Position,
  Quote,
  QuoteOptions,
  QuoteType,
  SegmentType,
  Speaker,
  SpeakerKind,
  TextPart
} from '../src/types.js'

/** Throws where an article breaks what holds for every article of every text. */
export function assertInvariants(raw: string, article: Article, options: ParseOptions = {}): void {
  assertPlain(article)
  assertSegments(raw, article)
  assertParts(raw, article)
  assertValues(article)
  assertQuotes(raw, article.quotes, options)
  assertQuotesInBody(article)
  assertSpeakers(article.speakers, article.quotes)
  assertReasons(article, options)
}

/** Plain JSON data: the same after a round trip, so there are no `undefined` members and no instances of classes. */
export function assertPlain(value: unknown): void {
  assert.deepStrictEqual(JSON.parse(JSON.stringify(value)), value)
}

/** Segments stand in the order of the text, do not overlap, and leave nothing but white space between them. */
function assertSegments(raw: string, {segments}: ArticleParts): void {
  let end = 0
  for (const {type, position} of segments) {
    assertPosition(raw, position)
    const [from, to] = offsetsOf(position)
    assert.ok(from < to, `a ${type} is empty at ${from}`)
    assert.ok(end <= from, `a ${type} begins at ${from}, before the segment in front of it ends at ${end}`)
    assert.equal(raw.slice(end, from).trim(), '', `lost in front of a ${type}`)
    end = to
  }
  assert.equal(raw.slice(end).trim(), '', 'lost at the end')
}

/** Each part is a piece of the text, in its segment; each segment of such a type holds one. */
function assertParts(raw: string, article: ArticleParts): void {
  const {headline, deck = [], date, bylines, dateline, captions, body, boilerplate} = article
  assertInSegments(raw, article, 'headline', headline ? [headline] : [])
  assertInSegments(raw, article, 'deck', deck)
  assertInSegments(raw, article, 'date', date ? [date] : [])
  assertInSegments(raw, article, 'byline', bylines)
  assertInSegments(raw, article, 'dateline', dateline ? [dateline] : [])
  assertInSegments(raw, article, 'caption', captions)
  assertInSegments(raw, article, 'boilerplate', boilerplate)
  for (const type of ['paragraph', 'subheading'] as const) {
    const parts = body.paragraphs.filter((part) => part.type === type)
    assertInSegments(raw, article, type, parts)
  }
  assertOrdered(body.paragraphs)
  assert.equal(body.text, body.paragraphs.map((part) => part.text).join('\n\n'))
  // A credit has a segment of its own, or is woven into its caption's sentence.
  const pictures = article.segments.filter(({type}) => type === 'credit' || type === 'caption')
  for (const {credit} of captions) {
    if (!credit) continue
    assertSlice(raw, credit)
    assert.ok(
      pictures.some((segment) => lies(credit.position, segment.position)),
      credit.text
    )
  }
}

function assertInSegments(raw: string, {segments}: ArticleParts, type: SegmentType, parts: TextPart[]): void {
  const own = segments.filter((segment) => segment.type === type)
  assert.equal(parts.length, own.length, `${parts.length} parts in ${own.length} segments of type ${type}`)
  parts.forEach((part, i) => {
    assertSlice(raw, part)
    assert.ok(lies(part.position, own[i]?.position), `a ${type} lies outside its segment: ${part.text}`)
  })
}

const segmentTypes: readonly SegmentType[] = [
  ...(['headline', 'deck', 'date', 'byline', 'dateline', 'caption', 'credit'] as const),
  ...(['paragraph', 'subheading', 'boilerplate'] as const)
]
const boilerplateKinds: readonly BoilerplateKind[] = [
  ...(['navigation', 'newsletter', 'subscription', 'related', 'share', 'advertisement', 'comments'] as const),
  ...(['embed', 'author', 'contributor', 'correction', 'copyright', 'cookies', 'other'] as const)
]
const speakerKinds: readonly SpeakerKind[] = ['person', 'organization', 'group', 'unknown']

/** Names and kinds are some that callers know, what was read from the text is not empty, and dates are dates. */
function assertValues(article: ArticleParts): void {
  const {date, bylines, dateline, captions, boilerplate, segments} = article
  for (const {type} of segments) assert.ok(segmentTypes.includes(type), type)
  for (const {kind} of boilerplate) assert.ok(boilerplateKinds.includes(kind), kind)
  if (article.deck) assert.notEqual(article.deck.length, 0, 'a deck without parts')
  if (date) assertDate(date.value)
  for (const {names} of bylines) names.forEach(assertName)
  if (dateline) {
    assert.notEqual(
      dateline.places.length + (dateline.agency?.length ?? 0),
      0,
      `from nowhere: ${dateline.text}`
    )
    for (const value of [...dateline.places, dateline.agency, dateline.date]) assertName(value)
  }
  for (const [i, {credit, duplicate}] of captions.entries()) {
    if (duplicate) assert.notEqual(i, 0, 'the first caption stood before')
    for (const value of [credit?.photographer, credit?.agency]) assertName(value)
  }
}

/** A name is read from one line: words with single spaces between them. */
function assertName(name: string | undefined): void {
  if (name !== undefined) assert.match(name, /^\S+(?: \S+)*$/)
}

/** ISO 8601, and a day that there is in the calendar. */
function assertDate(value: string): void {
  assert.match(value, /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?$/)
  const day = value.slice(0, 10)
  assert.equal(new Date(`${day}T00:00Z`).toISOString().slice(0, 10), day)
  assert.ok(!Number.isNaN(Date.parse(value)), value)
}

/** The fragments of a quote are slices of the text, in order, between the outer marks; quotes follow one another. */
export function assertQuotes(raw: string, quotes: Quote[], {indirect = false}: QuoteOptions = {}): void {
  const types: QuoteType[] = indirect ? ['direct', 'mixed', 'indirect'] : ['direct', 'mixed']
  assertOrdered(quotes)
  for (const {type, text, fragments, speaker, cue, position} of quotes) {
    assert.ok(types.includes(type), type)
    assertPosition(raw, position)
    assert.ok(fragments.length > 0, 'a quote without fragments')
    assert.equal(text, fragments.map((fragment) => fragment.text).join(' '))
    assertOrdered(fragments)
    for (const fragment of fragments) {
      assertSlice(raw, fragment)
      assert.ok(lies(fragment.position, position), `a fragment lies outside its quote: ${fragment.text}`)
    }
    if (cue) assertSlice(raw, cue)
    if (!speaker) continue
    assertSlice(raw, speaker.mention)
    assertSpeaker(speaker)
    assert.ok(speaker.confidence >= 0 && speaker.confidence <= 1, `confidence ${speaker.confidence}`)
  }
}

function assertSpeaker({name, kind, role}: Pick<Speaker, 'name' | 'kind' | 'role'>): void {
  assert.ok(speakerKinds.includes(kind), kind)
  assertName(name)
  assertName(role)
}

/** What is quoted, who is named for it and the verb of saying: all of it is body. */
function assertQuotesInBody({body, quotes}: Article): void {
  const parts = quotes.flatMap(({fragments, speaker, cue}) => [
    ...fragments,
    ...(speaker ? [speaker.mention] : []),
    ...(cue ? [cue] : [])
  ])
  for (const {text, position} of parts) {
    assert.ok(
      body.paragraphs.some((part) => lies(position, part.position)),
      `quoted outside the body: ${text}`
    )
  }
}

/** Each named speaker has all the quotes of that name, and each quote with a name has one speaker. */
function assertSpeakers(speakers: NamedSpeaker[], quotes: Quote[]): void {
  const names = speakers.map(({name}) => name)
  assert.deepEqual(names, [...new Set(quotes.flatMap(({speaker}) => speaker?.name ?? []))])
  for (const {quotes: indexes, ...speaker} of speakers) {
    const {name} = speaker
    assertSpeaker(speaker)
    const own = [...quotes.keys()].filter((index) => quotes[index]?.speaker?.name === name)
    assert.deepEqual(indexes, own, `quotes of ${name}`)
  }
}

/** With `explain`, segments, quotes and speakers tell why; without, nothing does. */
function assertReasons(article: Article, {explain = false}: ParseOptions): void {
  const {segments, quotes} = article
  const explained: Explained[] = [...segments, ...quotes, ...quotes.flatMap(({speaker}) => speaker ?? [])]
  for (const {reasons} of explained) {
    assert.equal(reasons !== undefined, explain, 'reasons only on request')
    for (const {rule, weight = 0} of reasons ?? []) {
      assert.notEqual(rule, '')
      assert.ok(Number.isFinite(weight), `${rule} weighs ${weight}`)
    }
  }
  if (!explain) assert.ok(!JSON.stringify(article).includes('"reasons":'), 'reasons that nobody asked for')
}

/** The text is the slice at its position with each run of white space made one space. */
function assertSlice(raw: string, {text, position}: TextPart): void {
  assertPosition(raw, position)
  const [start, end] = offsetsOf(position)
  assert.equal(text, raw.slice(start, end).replace(/\s+/g, ' '))
  assert.notEqual(text, '')
}

function assertPosition(raw: string, {start, end}: Position): void {
  assert.ok(start.offset >= 0 && start.offset <= end.offset && end.offset <= raw.length, 'a position outside')
  for (const point of [start, end]) {
    const lines = raw.slice(0, point.offset).split(/\r\n|\r|\n/)
    assert.equal(point.line, lines.length, `line at ${point.offset}`)
    assert.equal(point.column, (lines.at(-1)?.length ?? 0) + 1, `column at ${point.offset}`)
  }
}

function assertOrdered(parts: {position: Position}[]): void {
  let end = 0
  for (const {position} of parts) {
    assert.ok(position.start.offset >= end, `a part begins at ${position.start.offset}, before ${end}`)
    end = position.end.offset
  }
}

const offsetsOf = ({start, end}: Position): [number, number] => [start.offset, end.offset]

const lies = (inner: Position, outer: Position | undefined): boolean =>
  outer !== undefined && outer.start.offset <= inner.start.offset && inner.end.offset <= outer.end.offset
