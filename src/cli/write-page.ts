import {nameSegments} from '../formats/name-segments.js'
import {whoSaidWhat, type Said} from '../formats/who-said-what.js'
import {writeQuote} from '../formats/write-quote.js'
import {writeReasons} from '../formats/write-reasons.js'
import type {Article, Explained, Quote, TextPart} from '../types.js'
import type {Member} from './options.js'
import type {Sheet, Style} from './terminal-sheet.js'

type Put = (article: Article, sheet: Sheet, raw: string) => void

/** How each member is put on the sheet. */
const members: Record<Exclude<Member, 'speakers'>, Put> = {
  headline: ({headline}, sheet) => putPart(sheet, 'headline', headline, 'bold'),
  deck: ({deck = []}, sheet) => deck.forEach((part) => putPart(sheet, 'deck', part)),
  bylines: ({bylines}, sheet) =>
    bylines.forEach((byline) =>
      putPart(sheet, 'byline', {...byline, text: byline.names.join(' · ') || byline.text})
    ),
  date: ({date}, sheet) => putPart(sheet, 'date', date && {...date, text: `${date.value} (${date.text})`}),
  dateline: ({dateline}, sheet) => putPart(sheet, 'dateline', dateline),
  captions: ({captions}, sheet) => {
    for (const caption of captions) {
      putPart(sheet, caption.duplicate ? 'repeated' : 'caption', caption)
      if (caption.credit) putPart(sheet, 'credit', caption.credit)
    }
  },
  body: ({body}, sheet) =>
    body.paragraphs.forEach((part) =>
      putPart(sheet, part.type, part, part.type === 'subheading' ? 'bold' : undefined)
    ),
  boilerplate: ({boilerplate}, sheet) =>
    boilerplate.forEach((part) => putPart(sheet, part.kind, part, 'dim')),
  segments: (article, sheet, raw) => {
    for (const {segment, label} of nameSegments(article)) {
      const {start, end} = segment.position
      putPart(sheet, label, {...segment, text: raw.slice(start.offset, end.offset)})
    }
  },
  quotes: (article, sheet) => {
    for (const [i, said] of whoSaidWhat(article).entries()) {
      if (i > 0) sheet.gap()
      putSaid(sheet, said)
    }
  }
}

const story = ['headline', 'deck', 'bylines', 'date', 'dateline', 'captions', 'body'] as const

/** What is on the page: one part alone, the name of the file. */
export interface PageOptions {
  only?: Member | undefined
  name?: string | undefined
}

/** The page for people: the story, what stands around it, and who said what; or one part of them. */
export function writePage(article: Article, raw: string, sheet: Sheet, {only, name}: PageOptions): string {
  if (name !== undefined) sheet.entry('file', name, 'cyan')
  if (only !== undefined) {
    members[only === 'speakers' ? 'quotes' : only](article, sheet, raw)
    return sheet.text()
  }
  if (article.segments.length === 0) {
    sheet.entry('', 'there is nothing to read', 'dim')
    return sheet.text()
  }
  sheet.title('THE STORY')
  for (const member of story) members[member](article, sheet, raw)
  if (article.boilerplate.length > 0) {
    sheet.title('AROUND IT')
    members.boilerplate(article, sheet, raw)
  }
  sheet.title('WHO SAID WHAT')
  members.quotes(article, sheet, raw)
  if (article.quotes.length === 0) sheet.entry('', 'nobody is quoted', 'dim')
  return sheet.text()
}

function putPart(
  sheet: Sheet,
  label: string,
  part: (Pick<TextPart, 'text'> & Explained) | undefined,
  style?: Style
): void {
  if (!part) return
  sheet.entry(label, part.text, style)
  putReasons(sheet, part)
}

function putSaid(sheet: Sheet, {name, role, quotes}: Said): void {
  sheet.entry('speaker', name ?? 'nobody by name', 'cyan')
  if (role !== undefined) sheet.entry('role', role, 'dim')
  for (const {quote} of quotes) putQuote(sheet, quote)
}

function putQuote(sheet: Sheet, quote: Quote): void {
  const {type, speaker, cue} = quote
  sheet.entry(`  ${type}`, writeQuote(quote))
  const source = [speaker?.mention.text, cue?.text].filter(Boolean).join(' · ')
  sheet.entry('', source === '' ? 'no speaker' : source, 'dim')
  putReasons(sheet, quote)
  if (speaker) putReasons(sheet, speaker)
}

function putReasons(sheet: Sheet, decision: Explained): void {
  const reasons = writeReasons(decision)
  if (reasons !== undefined) sheet.entry('', reasons, 'dim')
}
