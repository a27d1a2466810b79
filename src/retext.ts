import type {Paragraph, Root} from 'nlcst'
import type {VFile} from 'vfile'
import {parseArticle} from './index.js'
import {warnOfDoubts} from './retext/warn-of-doubts.js'
import type {Article, ParseOptions, Segment, SegmentType} from './types.js'

declare module 'nlcst' {
  interface ParagraphData {
    /** What covers most of the paragraph. */
    segment?: SegmentType
    /** All that stands in the paragraph, in the order of the text: `['dateline', 'paragraph']`. */
    segments?: SegmentType[]
  }
}

declare module 'vfile' {
  interface DataMap {
    article: Article
  }
}

/**
 * A unified plugin that reads a file as a news article. Use it after a parser of nlcst:
 *
 * - `file.data.article` is what `parseArticle` gives for the file
 * - `data.segment` of each paragraph says what covers most of it, `data.segments` all that stands in it
 * - `file.messages` warn of what is doubtful: `missing-speaker`, `doubtful-speaker` (a confidence under 0.5),
 *   `unclosed-quote`, and `not-english` for a whole file, all from `copydesk`
 *
 * It changes no node but for that, so that the tree can still be stringified.
 *
 * Source of the convention: [unified](https://github.com/unifiedjs/unified#plugin).
 *
 * @example
 * const file = await unified().use(retextEnglish).use(retextNews).use(retextStringify).process(raw)
 * file.data.article?.quotes.length
 */
export function retextNews(options: ParseOptions = {}): (tree: Root, file: VFile) => undefined {
  return (tree, file) => {
    const article = parseArticle(String(file), options)
    file.data.article = article
    const paragraphs = tree.children.filter((node) => node.type === 'ParagraphNode')
    labelParagraphs(paragraphs, article.segments)
    warnOfDoubts(article, file)
  }
}

/** Both come in the order of the text. */
function labelParagraphs(paragraphs: readonly Paragraph[], segments: readonly Segment[]): void {
  let first = 0
  for (const paragraph of paragraphs) {
    const start = paragraph.position?.start.offset ?? 0
    const end = paragraph.position?.end.offset ?? start
    while ((segments[first]?.position.end.offset ?? Infinity) <= start) first += 1
    const covers = new Map<SegmentType, number>()
    for (let i = first; (segments[i]?.position.start.offset ?? Infinity) < end; i++) {
      const segment = segments[i]
      if (segment)
        covers.set(segment.type, (covers.get(segment.type) ?? 0) + sharedLength(segment, start, end))
    }
    const [most] = [...covers].sort(([, a], [, b]) => b - a)
    if (most) paragraph.data = {...paragraph.data, segment: most[0], segments: [...covers.keys()]}
  }
}

function sharedLength({position}: Segment, start: number, end: number): number {
  return Math.min(position.end.offset, end) - Math.max(position.start.offset, start)
}
