import type {Element} from 'hast'
import {h} from 'hastscript'
import {nameSegments, type NamedSegment} from '../formats/name-segments.js'
import type {Article} from '../types.js'
import {explainDecision} from './explain-decision.js'
import {findAnnotations, type Annotation} from './find-annotations.js'
import {markText} from './mark-text.js'

/** The whole text, segment by segment, each with its name beside it. */
export function renderText(article: Article, raw: string): Element[] {
  const annotations = findAnnotations(article)
  let first = 0
  return nameSegments(article).map((named) => {
    const start = named.segment.position.start.offset
    const end = named.segment.position.end.offset
    // What ended before this segment is in no later one.
    while ((annotations[first]?.end ?? Infinity) <= start) first += 1
    const touching: Annotation[] = []
    for (let i = first; (annotations[i]?.start ?? Infinity) <= end; i++) {
      const annotation = annotations[i]
      if (annotation && annotation.end > start) touching.push(annotation)
    }
    return renderSegment(named, h(tagOf(named), markText(raw, {start, end}, touching)))
  })
}

function renderSegment({segment, label}: NamedSegment, content: Element): Element {
  const name = h('span.label', label)
  return h('div.segment', {className: [segment.type]}, [name, content, ...explainDecision(segment)])
}

function tagOf({segment: {type}}: NamedSegment): string {
  if (type === 'headline') return 'h1'
  return type === 'subheading' ? 'h2' : 'p'
}
