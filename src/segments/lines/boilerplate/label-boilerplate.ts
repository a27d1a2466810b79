import {remembered} from '../../../memo/remembered.js'
import type {BoilerplateKind} from '../../../types.js'
import {longestLine, type ReadCue} from './boilerplate.js'
import {kindWithoutCue} from './kind-without-cue.js'

/** A line that is known to be boilerplate. */
export interface BoilerplateLine {
  text: string
  /** Where it stands: before, inside or after the story. */
  place: 'before' | 'inside' | 'after'
  /** Whether the segment before it is part of the story: what was headed above it has ended. */
  isApart?: boolean
}

/**
 * Gives a page's lines of boilerplate, in their order, their kinds: by their own words where these tell, else by their
 * shape and by the heading above them.
 */
export function labelBoilerplate(lines: readonly BoilerplateLine[], readCue: ReadCue): BoilerplateKind[] {
  // How many more lines without a sign of readers' talk still count as talk; 0 outside of comments.
  let talk = 0
  // How many more lines the heading of a list of other stories holds for.
  let headed = 0
  const guess = remembered(kindWithoutCue)
  return lines.map(({text, place, isApart}) => {
    const cue = readCue(beginningOf(text))
    if (isApart === true || (cue?.certain === true && !amongTeasers.has(cue.kind))) headed = 0
    if (cue && teaserHeadings.has(cue.rule)) headed = headedLines
    else headed--
    const isTeaser = headed > 0 && cue?.certain !== true
    const kind = isTeaser ? 'related' : (cue?.kind ?? guess(text))
    if (place === 'before' || (cue && !amongComments.has(kind))) talk = 0
    else if (cue && commentOpeners.has(cue.rule)) talk = talkWithoutSign
    else if (talk > 0) talk = isTalk(text, kind) ? talkWithoutSign : talk - 1
    // Among comments stand names, times, and short answers: no sections and other stories; times too.
    return talk > 0 && (!cue?.certain || kind === 'other') ? 'comments' : kind
  })
}

/** Rules that open readers' comments, and kinds of lines that may stand among them. */
const commentOpeners = new Set(['comment-heading', 'comment-author', 'comment-rules', 'comment-form'])
const amongComments = new Set<BoilerplateKind>(['comments', 'share', 'other', 'advertisement', 'embed'])
const talkWithoutSign = 4

/** Rules that head lists of other stories, kinds of lines that may stand in these, and how long they are. */
const teaserHeadings = new Set(['most-popular-heading', 'more-from', 'read-more'])
const amongTeasers = new Set<BoilerplateKind>(['related', 'other', 'embed'])
const headedLines = 16

/** Whether a line among comments is surely one: a reader's voice, or a sentence. */
const isTalk = (line: string, kind: BoilerplateKind): boolean =>
  kind === 'comments' || (line.length > 60 && /[.!?…]["”’)]?$/.test(line))

/** Of a line that is surely no part of the story, the beginning is enough to tell its kind. */
const beginningOf = (line: string): string =>
  line.length > longestLine ? line.slice(0, longestLine - 100) : line
