import type {Article, SegmentType} from 'copydesk'
import type {LabelledPage, Range} from '../corpora.js'
import {bodyWithDateline, matchBody, meanBody, worstFirst} from './body-text.js'
import {lengthOf, overlap, toRange} from './ranges.js'
import {precisionRecall, share, type Report} from './precision-recall.js'

interface Line {
  range: Range
  /** Its characters without the white space around it: a missed paragraph costs more than a missed label. */
  size: number
  label: string
}

const bodyTypes = new Set<SegmentType | undefined>(['paragraph', 'subheading', 'dateline'])

/**
 * Scores pages of which people labelled every line (`lines-*.jsonl`): `body` as text, `characters` by the lines, and
 * `headline` where it was found.
 */
export function scoreLines(parse: (raw: string) => Article, pages: LabelledPage[]): Report {
  const body = {right: 0, found: 0, wanted: 0}
  const headline = {right: 0, wanted: 0}
  const matches = pages.map((page) => {
    const article = parse(page.raw)
    const lines = findLines(page)
    for (const line of lines) {
      const found = bodyTypes.has(typeOfLine(line.range, article))
      if (found) body.found += line.size
      if (line.label === 'B') body.wanted += line.size
      if (found && line.label === 'B') body.right += line.size
    }
    if (page.labels.includes('T')) headline.wanted++
    if (lines.some((line) => line.label === 'T' && isHeadline(line, article))) headline.right++
    return {url: page.url ?? page.id, ...matchBody(page.body, bodyWithDateline(article))}
  })
  return {
    n: pages.length,
    scores: {
      body: meanBody(matches),
      characters: precisionRecall(body.right, body.found, body.wanted),
      headline: share(headline.right, headline.wanted)
    },
    errors: worstFirst(matches)
  }
}

function findLines({raw, labels}: LabelledPage): Line[] {
  let start = 0
  const lines = raw.split('\n').map((text, i): Line => {
    const range: Range = [start, start + text.length]
    start += text.length + 1
    return {range, size: text.trim().length, label: labels.charAt(i)}
  })
  return lines.filter((line) => line.size > 0)
}

/** A line takes the type of the segment that covers most of it. */
function typeOfLine(line: Range, {segments}: Article): SegmentType | undefined {
  let best: SegmentType | undefined
  let most = 0
  for (const {type, position} of segments) {
    const shared = overlap(line, toRange(position))
    if (shared <= most) continue
    most = shared
    best = type
  }
  return best
}

function isHeadline({range, size}: Line, {headline}: Article): boolean {
  if (!headline) return false
  const found = toRange(headline.position)
  const shared = overlap(range, found)
  return shared >= 0.5 * size && shared >= 0.5 * lengthOf(found)
}
