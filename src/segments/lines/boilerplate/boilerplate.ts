import type {BoilerplateKind} from '../../../types.js'
import {collapse} from '../../../text/span.js'
import {findBoilerplateRule} from './find-boilerplate-rule.js'
import {hasSign, Sign} from '../line-signs.js'
import {readLine, type LineReading} from '../read-line.js'

/** What the words of one line say about it. */
export interface BoilerplateCue {
  kind: BoilerplateKind
  /** Whether such a line is practically never part of a story. */
  certain: boolean
  /** The name of the rule that spoke. */
  rule: string
}

/** No cue is looked for in longer lines: they are prose. In UTF-16 code units. */
export const longestLine = 400

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
