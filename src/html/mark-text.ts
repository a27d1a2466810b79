import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {readable} from '../formats/readable.js'
import type {Quote} from '../types.js'
import type {Annotation} from './find-annotations.js'

/** A stretch of the raw text, in UTF-16 code units. */
interface Stretch {
  start: number
  end: number
}

/**
 * The raw text of a stretch with the annotations in it as elements. One that reaches beyond the stretch is cut; where
 * two cross, the second is cut in two at the end of the first.
 *
 * @param annotations In order, as {@link findAnnotations} gives them: only those that touch the stretch.
 */
export function markText(
  raw: string,
  {start, end}: Stretch,
  annotations: readonly Annotation[]
): ElementContent[] {
  const content: ElementContent[] = []
  let at = start
  for (const [i, annotation] of annotations.entries()) {
    const from = Math.max(annotation.start, at)
    const to = Math.min(annotation.end, end)
    if (from >= to) continue
    if (from > at) content.push(text(raw, at, from))
    const inner = annotations.slice(i + 1).filter((other) => other.start < to && other.end > from)
    content.push(...elementOf(annotation, markText(raw, {start: from, end: to}, inner)))
    at = to
  }
  if (at < end) content.push(text(raw, at, end))
  return content
}

const text = (raw: string, start: number, end: number): ElementContent => {
  return {type: 'text', value: readable(raw.slice(start, end))}
}

function elementOf(annotation: Annotation, content: ElementContent[]): ElementContent[] {
  if (annotation.is === 'cue') return [h('i.cue', content)]
  if (annotation.is === 'mention') return [h('b.mention', content)]
  const {quote, index, isFirst, isLast} = annotation
  const id = isFirst ? `quote-${index + 1}` : undefined
  const words = h('mark.quote', {className: [quote.type], id, dataSpeaker: nameSpeaker(quote)}, content)
  return isLast ? [words, numberOf(quote, index)] : [words]
}

/** Leads from a quote to the list of who said what. */
function numberOf(quote: Quote, index: number): ElementContent {
  const label = `Quote ${index + 1}, ${nameSpeaker(quote)}`
  return h('sup', h('a', {href: `#said-${index + 1}`, ariaLabel: label}, String(index + 1)))
}

/** `Ilse Tanner, the board’s chairwoman`; the mention where nobody is named. */
function nameSpeaker({speaker}: Quote): string {
  if (!speaker) return 'nobody named'
  return readable([speaker.name ?? speaker.mention.text, speaker.role].filter(Boolean).join(', '))
}
