import {boilerplateRules, type BoilerplateRule} from '../../../data/patterns/boilerplate-cues.js'
import {anyDigit, cueWordsOf} from './cue-words.js'
import {Sign, signsOf} from '../line-signs.js'
import {lazily} from '../../../memo/lazily.js'

const longestOfRule = 120

/** A pattern of a rule, and the longest line that it is tried on. */
export interface Candidate {
  rule: BoilerplateRule
  pattern: RegExp
  longest: number
  /** The place of the rule among the rules. */
  order: number
  /** Whether a report may well say what it matches. */
  isAlsoNews: boolean
}

/** Where to look instead of trying hundreds of patterns on each line. Candidates stand in the order of their rules. */
interface CueIndex {
  /** The rule of each whole line that says nothing else, by `keyOfLabel`. */
  labels: ReadonlyMap<string, BoilerplateRule>
  /** The patterns under each word of which a line must have one. */
  byWord: ReadonlyMap<string, readonly Candidate[]>
  /** The same under each mark. */
  byMark: readonly MarkedCandidates[]
  /** The patterns that need no certain word. */
  others: readonly Candidate[]
}

/** The patterns that need a mark, or a digit. */
interface MarkedCandidates {
  /** Empty for any digit: there the sign tells all. */
  mark: string
  /** The sign of the mark. */
  sign: number
  candidates: readonly Candidate[]
}

export const cueIndex = lazily(buildIndex)

/** What `Log in`, `login` and `Log-in` are the same by. */
export const keyOfLabel = (label: string): string =>
  label
    .toLowerCase()
    .replace('&', 'and')
    .replace(/\b[ -]\b/g, '')

function buildIndex(): CueIndex {
  const labels = new Map<string, BoilerplateRule>()
  const byWord = new Map<string, Candidate[]>()
  const others: Candidate[] = []
  boilerplateRules.forEach((rule, order) => {
    // The first rule that lists a line has it.
    for (const line of rule.lines?.trim().split(/,\s*/) ?? []) {
      const label = keyOfLabel(line)
      if (!labels.has(label)) labels.set(label, rule)
    }
    for (const {pattern, isAlsoNews = false} of rule.patterns ?? []) {
      const candidate = {rule, pattern, longest: rule.longest ?? longestOfRule, order, isAlsoNews}
      const words = cueWordsOf(pattern)
      if (words.length === 0) others.push(candidate)
      for (const word of words) put(byWord, word, candidate)
    }
  })
  return {labels, byWord, byMark: [...byWord].flatMap(markedCandidates), others}
}

function markedCandidates([mark, candidates]: [string, readonly Candidate[]]): MarkedCandidates[] {
  if (mark === anyDigit) return [{mark: '', sign: Sign.digit, candidates}]
  return /^\W$/.test(mark) ? [{mark, sign: signsOf(mark), candidates}] : []
}

function put(table: Map<string, Candidate[]>, word: string, candidate: Candidate): void {
  const candidates = table.get(word)
  if (candidates) candidates.push(candidate)
  else table.set(word, [candidate])
}
