import {boilerplatePatterns} from '../data/boilerplate-patterns.js'
import type {BoilerplateKind} from '../types.js'

/** What the words of one line say about it. */
export interface BoilerplateCue {
  kind: BoilerplateKind
  /** Whether such a line is practically never part of a story. */
  certain: boolean
  /** The name of the rule that spoke. */
  rule: string
}

/** A line that is known to be boilerplate, and where it stands: before, inside or after the story. */
export interface BoilerplateLine {
  text: string
  place: 'before' | 'inside' | 'after'
}

/** Longer lines are prose: no cue is looked for in them. */
const longestLine = 320

/**
 * Reads the cue of a single line: which kind of boilerplate its words give away. Most lines of a story have none.
 *
 * @param line A line of readable text, entities decoded.
 * @example
 * readBoilerplateCue('Share this article') // {rule: 'share-link', kind: 'share', certain: true}
 */
export function readBoilerplateCue(line: string): BoilerplateCue | undefined {
  if (line.length > longestLine) return undefined
  const tidy = tidyLine(line)
  const match = boilerplatePatterns.find(({pattern}) => pattern.test(tidy))
  return match && {kind: match.kind, certain: match.certain, rule: match.rule}
}

/**
 * Gives the lines of a page that are boilerplate their kinds, in order: by its own words where they tell, else by its
 * shape and by what stands around it.
 */
export function labelBoilerplate(lines: readonly BoilerplateLine[]): BoilerplateKind[] {
  return lines.map(({text}) => boilerplateKindOf(text))
}

/** The kind of a single line that is known to be boilerplate. */
export function boilerplateKindOf(line: string): BoilerplateKind {
  return readBoilerplateCue(line)?.kind ?? kindOfShape(line)
}

/** A guess by shape alone: a few words without a sentence are a link to a section, a headline is another story. */
function kindOfShape(line: string): BoilerplateKind {
  const words = line.match(/[\p{L}\p{N}][\p{L}\p{N}'’.&-]*/gu) ?? []
  if (!/\p{L}/u.test(line)) return 'other'
  if (words.length <= 3) return 'navigation'
  if (words.length <= 30) return 'related'
  return 'other'
}

/** One space between words, straight quotation marks, no bullet before and nothing behind. */
function tidyLine(line: string): string {
  return line
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .replace(/^[\s•·▸►▶◂‣▪■●*|–—-]+(?=\S)/, '')
    .trim()
}
