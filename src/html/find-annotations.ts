import type {Article, Quote, TextPart} from '../types.js'

/** Words of the article that are shown to be something. Offsets are UTF-16 code units of the raw text. */
export type Annotation = {start: number; end: number} & (
  | {is: 'quote'; quote: Quote; index: number; isFirst: boolean}
  /** Nothing of the text: the number of a quote, behind its last mark. */
  | {is: 'number'; quote: Quote; index: number}
  /** `quotes` are the indexes of those that the mention speaks. */
  | {is: 'mention'; quotes: number[]}
  | {is: 'cue'}
)

/**
 * The quoted words, the mentions of their speakers and the cues, in the order of the text; of those that begin together
 * the longer one comes first, so that it goes around the other.
 */
export function findAnnotations({quotes}: Pick<Article, 'quotes'>): Annotation[] {
  const annotations = [...quotes.flatMap(quotedWords), ...mentionsOf(quotes), ...cuesOf(quotes)]
  return annotations.sort((a, b) => a.start - b.start || b.end - a.end)
}

const offsets = ({position}: TextPart) => ({start: position.start.offset, end: position.end.offset})

function quotedWords(quote: Quote, index: number): Annotation[] {
  const {offset} = quote.position.end
  const words = quote.fragments.map((fragment, i): Annotation => {
    return {is: 'quote', quote, index, isFirst: i === 0, ...offsets(fragment)}
  })
  return [...words, {is: 'number', quote, index, start: offset, end: offset}]
}

/** One mention may speak several quotes. */
function mentionsOf(quotes: readonly Quote[]): Annotation[] {
  const mentions = new Map<string, {start: number; end: number; quotes: number[]}>()
  for (const [index, {speaker}] of quotes.entries()) {
    if (!speaker) continue
    const {start, end} = offsets(speaker.mention)
    const key = `${start} ${end}`
    const mention = mentions.get(key) ?? {start, end, quotes: []}
    mention.quotes.push(index)
    mentions.set(key, mention)
  }
  return Array.from(mentions.values(), (mention) => ({is: 'mention', ...mention}))
}

function cuesOf(quotes: readonly Quote[]): Annotation[] {
  const cues = quotes.flatMap(({cue}) => (cue ? [offsets(cue)] : []))
  const distinct = new Map(cues.map((cue) => [`${cue.start} ${cue.end}`, cue]))
  return Array.from(distinct.values(), (cue) => ({is: 'cue', ...cue}))
}
