import type {Article, Segment, SegmentType} from '../types.js'

/** A segment, and what a reader calls it. */
export interface NamedSegment {
  segment: Segment
  /** Boilerplate goes by its kind, a repeated caption says so. */
  label: string
}

/** The segments of an article with the names that stand beside them: `headline`, `caption, repeated`, `newsletter`. */
export function nameSegments(
  article: Pick<Article, 'segments' | 'boilerplate' | 'captions'>
): NamedSegment[] {
  // Parts come in the order of their segments: the third piece of boilerplate is the third such segment.
  const special: Partial<Record<SegmentType, Iterator<string>>> = {
    boilerplate: article.boilerplate.map(({kind}) => kind).values(),
    caption: article.captions.map(({duplicate}) => (duplicate ? 'caption, repeated' : 'caption')).values()
  }
  return article.segments.map((segment) => {
    const next = special[segment.type]?.next()
    return {segment, label: next === undefined || next.done ? segment.type : next.value}
  })
}
