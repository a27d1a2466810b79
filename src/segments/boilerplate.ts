import {boilerplateRules, type BoilerplateRule} from '../data/boilerplate-cues.js'
import {collapse} from '../text/span.js'
import type {BoilerplateKind} from '../types.js'

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
const longestLabel = 40
const longestOfRule = 120

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
  const found = ruleOfLabel(tidy) ?? ruleOfPattern(tidy)
  return found && {kind: found.kind, certain: found.certain, rule: found.rule}
}

/** A line as it stands in the lists of labels. */
const labelOf = (line: string): string => line.toLowerCase().replace(/[\s:.,!?…*|»>›→-]{1,8}$/, '')

function ruleOfPattern(line: string): BoilerplateRule | undefined {
  return boilerplateRules.find(
    ({patterns, longest = longestOfRule}) =>
      line.length <= longest && patterns?.some(({pattern}) => pattern.test(line))
  )
}

function ruleOfLabel(line: string): BoilerplateRule | undefined {
  return line.length <= longestLabel ? labels().get(labelOf(line)) : undefined
}

let memo: ReadonlyMap<string, BoilerplateRule> | undefined

/** The rule of each whole line that says nothing else, read at the first call and kept: the same for every text. */
function labels(): ReadonlyMap<string, BoilerplateRule> {
  memo ??= readLabels()
  return memo
}

function readLabels(): Map<string, BoilerplateRule> {
  const table = new Map<string, BoilerplateRule>()
  for (const rule of boilerplateRules) {
    // The first rule that lists a line has it.
    for (const label of rule.lines?.trim().split(/,\s+/) ?? []) if (!table.has(label)) table.set(label, rule)
  }
  return table
}

/** One space between words, straight quotation marks, and no bullet before it. */
function tidyLine(line: string): string {
  return collapse(line)
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/^[•·▸►▶◂‣▪■●*|–—-]{1,4} ?(?=\S)/, '')
}

/** A line that is known to be boilerplate. */
export interface BoilerplateLine {
  text: string
  /** Where it stands: before, inside or after the story. */
  place: 'before' | 'inside' | 'after'
}

/**
 * Gives a page's lines of boilerplate, in their order, their kinds: by their own words where these tell, else by their
 * shape and by the heading above them.
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
