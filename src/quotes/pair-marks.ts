import type {Span} from '../text/span.js'
import {findMarks, type Mark} from './find-marks.js'

/** What stands between two quotation marks. */
export interface QuotedRange {
  /** With its marks. */
  outer: Span
  /** Without them. */
  inner: Span
  /** Whether a mark closes it: speech that goes on in the next paragraph is left open. */
  closed: boolean
  /** Whether its marks are single ones: ‘ ’. */
  single: boolean
}

/** The marks with which the next paragraph begins, if any. */
export type Continuation = 'none' | 'single' | 'double'

/** What one mark does: opens or closes an outer quotation or one within it, opens anew, or is no quotation mark. */
type Deed = 'open' | 'close' | 'reopen' | 'openInner' | 'closeInner' | 'none'

/** Where a reading stands between two marks: outside, or within double or single marks, or one within the other. */
type State = 'outside' | 'double' | 'single' | 'double>single' | 'single>double'

interface Step {
  cost: number
  state: State
  deed: Deed
  mark?: Mark
  previous?: Step
}

/** How unlikely a reading is made by … */
const costs = {
  wrongShape: 4,
  badPlace: 3,
  opensAtEnd: 2,
  strayDouble: 5,
  likelyInches: 2,
  likelyApostrophe: 0.3,
  unlikelyApostrophe: 3,
  outerSingle: 0.8,
  inner: 0.3,
  reopened: 2.5,
  reopenedWithinSentence: 6,
  unclosed: 3,
  unclosedBeforeMark: 0.5,
  unclosedSingle: 4.5,
  innerLeftOpen: 1.5,
  lostOpening: 4.5
}

/**
 * The quotations of one paragraph. Of all readings of its marks (each opens, closes, or is an apostrophe, inches or
 * a slip) it takes the most consistent one, by the least sum of costs; so one bad mark spoils little, and never the
 * next paragraph.
 *
 * @param text - The whole text.
 * @param paragraph - The paragraph to read.
 * @param next - With which marks the next paragraph begins: then a quotation between such may well be left open here.
 */
export function pairMarks(text: string, paragraph: Span, next: Continuation): QuotedRange[] {
  const marks = findMarks(text, paragraph)
  if (marks.length === 0) return []
  let steps = new Map<State, Step>([['outside', {cost: 0, state: 'outside', deed: 'none'}]])
  const first = marks.find((mark) => !mark.single)
  if (first?.shape === 'close' && first.closesWell)
    steps.set('double', {cost: costs.lostOpening, state: 'double', deed: 'none'})
  for (const mark of marks) steps = readMark(mark, steps)
  return collectRanges(text, paragraph, endReading(steps, next))
}

/** The best reading up to and with `mark`, for each state it may end in. */
function readMark(mark: Mark, before: ReadonlyMap<State, Step>): Map<State, Step> {
  const after = new Map<State, Step>()
  for (const previous of before.values()) {
    for (const [deed, state, cost] of options(mark, previous.state)) {
      const total = previous.cost + cost
      if (total < (after.get(state)?.cost ?? Infinity))
        after.set(state, {cost: total, state, deed, mark, previous})
    }
  }
  return after
}

/** All that a mark may do in a state, the state after it, and what that costs. */
function options(mark: Mark, state: State): [Deed, State, number][] {
  const readings: [Deed, State, number][] = [['none', state, costOfNone(mark)]]
  const opening = (mark.shape === 'close' ? costs.wrongShape : 0) + (mark.opensWell ? 0 : costs.badPlace)
  const closing = (mark.shape === 'open' ? costs.wrongShape : 0) + (mark.closesWell ? 0 : costs.badPlace)
  const kind = mark.single ? 'single' : 'double'
  if (state === 'outside') {
    const atEnd = !mark.opensWell && mark.closesWell ? costs.opensAtEnd : 0
    readings.push(['open', kind, opening + atEnd + (mark.single ? costs.outerSingle : 0)])
  } else if (state === kind) {
    readings.push(['close', 'outside', closing])
    const reopening = mark.afterSentence ? costs.reopened : costs.reopenedWithinSentence
    readings.push(['reopen', state, opening + reopening])
  } else if (state === 'double>single' || state === 'single>double') {
    const inner = state === 'double>single' ? 'single' : 'double'
    if (kind === inner)
      readings.push(['closeInner', state === 'double>single' ? 'double' : 'single', closing])
    else readings.push(['close', 'outside', closing + costs.innerLeftOpen])
  } else {
    readings.push(['openInner', mark.single ? 'double>single' : 'single>double', opening + costs.inner])
  }
  return readings
}

function costOfNone(mark: Mark): number {
  if (!mark.single) return mark.apostrophe === 'likely' ? costs.likelyInches : costs.strayDouble
  return mark.apostrophe === 'likely' ? costs.likelyApostrophe : costs.unlikelyApostrophe
}

/** How unlikely it is that a single mark is left open, by what the next paragraph begins with. */
const unclosedSingle: Record<Continuation, number> = {
  none: costs.unclosedSingle,
  single: costs.unclosedBeforeMark,
  double: costs.unclosed
}

/** The best of all readings, now that the paragraph is at its end. */
function endReading(steps: ReadonlyMap<State, Step>, next: Continuation): Step {
  const unclosed = next === 'none' ? costs.unclosed : costs.unclosedBeforeMark
  const ends: Record<State, number> = {
    outside: 0,
    double: unclosed,
    single: unclosedSingle[next],
    'double>single': unclosed + costs.innerLeftOpen,
    'single>double': costs.unclosedSingle + costs.innerLeftOpen
  }
  let best: Step = {cost: Infinity, state: 'outside', deed: 'none'}
  for (const step of steps.values()) {
    const cost = step.cost + ends[step.state]
    if (cost < best.cost) best = {...step, cost}
  }
  return best
}

function collectRanges(text: string, paragraph: Span, last: Step): QuotedRange[] {
  const path: Step[] = []
  for (let step: Step | undefined = last; step; step = step.previous) path.push(step)
  path.reverse()
  const ranges: QuotedRange[] = []
  let opening: Mark | undefined
  let open = path[0]?.state === 'double'
  const finish = (closing: Mark | undefined, innerEnd: number): void => {
    const inner = {start: opening?.end ?? paragraph.start, end: innerEnd}
    const outer = {start: opening?.start ?? paragraph.start, end: closing?.end ?? innerEnd}
    if (/\S/.test(text.slice(inner.start, inner.end)))
      ranges.push({
        outer,
        inner,
        closed: closing !== undefined,
        single: (opening ?? closing)?.single ?? false
      })
    opening = undefined
    open = false
  }
  for (const {deed, mark} of path) {
    if (!mark || deed === 'none' || deed === 'openInner' || deed === 'closeInner') continue
    if (open) finish(deed === 'close' ? mark : undefined, mark.start)
    if (deed !== 'close') {
      opening = mark
      open = true
    }
  }
  if (open) finish(undefined, paragraph.end)
  return ranges
}
