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
    if (from > to || (from === to && annotation.is !== 'number')) continue
    if (from > at) content.push(text(raw, at, from))
    const inner = markText(raw, {start: from, end: to}, beginningBefore(to, annotations, i + 1))
    content.push(elementOf(annotation, inner, from === annotation.start))
    at = to
  }
  if (at < end) content.push(text(raw, at, end))
  return content
}

/** Those from `first` on that begin before `end`: the others are not looked at, as there may be thousands. */
function beginningBefore(end: number, annotations: readonly Annotation[], first: number): Annotation[] {
  let last = first
  while ((annotations[last]?.start ?? Infinity) < end) last += 1
  return annotations.slice(first, last)
}

const text = (raw: string, start: number, end: number): ElementContent => {
  return {type: 'text', value: readable(raw.slice(start, end))}
}

/** Of a quote that is cut, only its beginning can be led to. */
function elementOf(annotation: Annotation, content: ElementContent[], begins: boolean): ElementContent {
  if (annotation.is === 'cue') return h('i.cue', content)
  if (annotation.is === 'mention') return h('b.mention', content)
  const {quote, index} = annotation
  if (annotation.is === 'number') return numberOf(quote, index)
  const id = annotation.isFirst && begins ? `quote-${index + 1}` : undefined
  return h('mark.quote', {className: [quote.type], id, dataSpeaker: nameSpeaker(quote)}, content)
}

/** Leads from a quote to the list of who said what. */
function numberOf(quote: Quote, index: number): ElementContent {
  const label = `Quote ${index + 1}, ${nameSpeaker(quote)}`
  return h('sup', h('a', {href: `#said-${index + 1}`, ariaLabel: label}, String(index + 1)))
}

/** `Ilse Tanner, the board’s chairwoman`; the mention where nobody is named. */
function nameSpeaker({speaker}: Quote): string {
  if (!speaker) return 'nobody named'
  const {name = readable(speaker.mention.text), role} = speaker
  return role === undefined ? name : `${name}, ${readable(role)}`
}
