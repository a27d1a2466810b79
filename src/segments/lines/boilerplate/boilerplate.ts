import type {BoilerplateKind} from '../../../types.js'
import {collapse} from '../../../text/span.js'
import {findBoilerplateRule} from './find-boilerplate-rule.js'
import {kindWithoutCue} from './kind-without-cue.js'
import {hasSign, Sign} from '../line-signs.js'
import {readLine, type LineReading} from '../read-line.js'
import {remembered} from '../../../memo/remembered.js'

/** What the words of one line say about it. */
export interface BoilerplateCue {
  kind: BoilerplateKind
  /** Whether such a line is practically never part of a story. */
  certain: boolean
  /** The name of the rule that spoke. */
  rule: string
}

/** No cue is looked for in longer lines: they are prose. In UTF-16 code units. */
const longestLine = 400

/**
 * Reads the cue of a single line: which kind of boilerplate its words give away. Most lines of a story have none.
 *
 * @param line A line of readable text, entities decoded.
 * @param reading Of the line, where it was read before.
 * @example
 * readBoilerplateCue('Share this article') // {rule: 'share-link', kind: 'share', certain: true}
 */
export function readBoilerplateCue(
  line: string,
  reading: LineReading = readLine(line)
): BoilerplateCue | undefined {
  if (line.length > longestLine) return undefined
  // What is tidied takes no word away that a rule looks for.
  const found = findBoilerplateRule(tidyLine(line, reading.signs), reading)
  return found && {kind: found.kind, certain: found.certain && !isCapitals(line), rule: found.rule}
}

/** Reads the cue of a line. */
export type ReadCue = (line: string, reading?: LineReading) => BoilerplateCue | undefined

/** Reads cues for one page, that of each line once: first to label it, then to name its boilerplate. */
export function createCueReader(): ReadCue {
  const known = new Map<string, BoilerplateCue | null>()
  return (line, reading) => {
    let cue = known.get(line)
    if (cue === undefined) known.set(line, (cue = readBoilerplateCue(line, reading) ?? null))
    return cue ?? undefined
  }
}

/** Wire copy in capitals throughout tells names from other words nowhere: no cue is certain there. */
const isCapitals = (line: string): boolean => line.length > 100 && !/\p{Ll}/u.test(line)

/** One space between words, straight quotation marks, and no bullet before it. */
function tidyLine(line: string, signs: number): string {
  const spaced = collapse(line)
  const straight = hasSign(signs, Sign.typographic) ? withStraightMarks(spaced) : spaced
  const bare = hasSign(signs, bullets) ? straight.replace(bulletBefore, '') : straight
  return mayEndInTab.test(bare) ? bare.replace(newTab, '') : bare
}

const bullets = Sign.asterisk | Sign.bar | Sign.hyphen | Sign.typographic | Sign.foreign
const bulletBefore = /^[•·▸►▶◂‣▪■●*|–—-]{1,4} ?(?=\S)/

/** `opens in a new tab`, behind a link; asked for at the end first. */
const newTab = /,? \(?opens (?:in )?(?:an? )?new (?:tab|window)\)?$/i
const mayEndInTab = /[bw]\)?$/i

const withStraightMarks = (line: string): string => line.replace(/[’‘]/g, "'").replace(/[“”]/g, '"')

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
