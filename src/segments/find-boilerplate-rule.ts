import {boilerplateRules, type BoilerplateRule} from '../data/boilerplate-cues.js'
import {hasSign, Sign, signsOf} from './line-signs.js'
import {readLine, type LineReading} from './read-line.js'

const longestLabel = 40
const longestOfRule = 120

/** A pattern of a rule, and the longest line that it is tried on. */
interface Candidate {
  rule: BoilerplateRule
  pattern: RegExp
  longest: number
  /** The place of the rule among the rules. */
  order: number
}

/** Where to look instead of trying hundreds of patterns on each line. */
interface RuleIndex {
  /** The rule of each whole line that says nothing else. */
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

/**
 * The first rule that a line meets: one that lists it as it stands, else one with a pattern that matches.
 *
 * @param reading Of the line, where it was read before.
 */
export function findBoilerplateRule(
  line: string,
  {signs, cueWords}: LineReading = readLine(line)
): BoilerplateRule | undefined {
  const {labels, byWord, byMark, others} = index()
  const listed = line.length <= longestLabel ? labels.get(labelOf(line)) : undefined
  if (listed) return listed
  let first = firstMatch(line, others, undefined)
  for (const word of cueWords) first = firstMatch(line, byWord.get(word) ?? [], first)
  for (const {mark, sign, candidates} of byMark)
    if (hasSign(signs, sign) && line.includes(mark)) first = firstMatch(line, candidates, first)
  return first?.rule
}

/** The candidate that matches and whose rule comes first: `sofar`, or one of an earlier rule. */
function firstMatch(
  line: string,
  candidates: readonly Candidate[],
  sofar: Candidate | undefined
): Candidate | undefined {
  const order = sofar?.order ?? Infinity
  for (const candidate of candidates) {
    // Candidates stand in the order of their rules.
    if (candidate.order >= order) break
    if (line.length <= candidate.longest && candidate.pattern.test(line)) return candidate
  }
  return sofar
}

/** As the rules have it. */
const anyDigit = '0-9'

/** A line as it stands in the lists of labels. */
const labelOf = (line: string): string => line.toLowerCase().replace(/[\s:.,!?…*|»>›→-]{1,8}$/, '')

let memo: RuleIndex | undefined

/** Built at the first call and kept: it is the same for every text. */
function index(): RuleIndex {
  memo ??= buildIndex()
  return memo
}

function buildIndex(): RuleIndex {
  const labels = new Map<string, BoilerplateRule>()
  const byWord = new Map<string, Candidate[]>()
  const others: Candidate[] = []
  boilerplateRules.forEach((rule, order) => {
    // The first rule that lists a line has it.
    for (const label of rule.lines?.trim().split(/,\s+/) ?? [])
      if (!labels.has(label)) labels.set(label, rule)
    for (const {pattern, words} of rule.patterns ?? []) {
      const candidate: Candidate = {rule, pattern, longest: rule.longest ?? longestOfRule, order}
      if (words === undefined) others.push(candidate)
      for (const word of words?.split(' ') ?? []) put(byWord, word, candidate)
    }
  })
  const byMark = [...byWord].flatMap(([mark, candidates]) => {
    if (mark === anyDigit) return [{mark: '', sign: Sign.digit, candidates}]
    return /^\W$/.test(mark) ? [{mark, sign: signsOf(mark), candidates}] : []
  })
  return {labels, byWord, byMark, others}
}

function put(table: Map<string, Candidate[]>, word: string, candidate: Candidate): void {
  const candidates = table.get(word)
  if (candidates) candidates.push(candidate)
  else table.set(word, [candidate])
}
