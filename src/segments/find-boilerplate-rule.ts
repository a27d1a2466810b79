import {boilerplateRules, type BoilerplateRule} from '../data/boilerplate-cues.js'
import {hasSign, Sign, signsOf} from './line-signs.js'

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
  /** The patterns under each word or mark of which a line must have one. */
  byWord: ReadonlyMap<string, readonly Candidate[]>
  /** The patterns that need no certain word. */
  others: readonly Candidate[]
}

/** The first rule that a line meets: one that lists it as it stands, else one with a pattern that matches. */
export function findBoilerplateRule(line: string): BoilerplateRule | undefined {
  const {labels, byWord, others} = index()
  const listed = line.length <= longestLabel ? labels.get(labelOf(line)) : undefined
  if (listed) return listed
  let first = firstMatch(line, others, undefined)
  for (const word of wordsIn(line)) {
    const candidates = byWord.get(word)
    if (candidates) first = firstMatch(line, candidates, first)
  }
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

/** The words and marks that a line has, in small letters, and whether it has digits. */
function wordsIn(line: string): string[] {
  const signs = signsOf(line)
  // Letters beyond ASCII part words here, as they do for `\b`: so must the two whose small letter is within ASCII.
  const plain = (hasSign(signs, Sign.foreign) ? line.replace(/[\u0130\u212a]/g, ' ') : line).toLowerCase()
  const words: string[] = []
  let start = 0
  for (let i = 0; i <= plain.length; i++) {
    if (isWordCharacter(plain.charCodeAt(i))) continue
    if (i > start) words.push(plain.slice(start, i))
    if (i < plain.length && plain.charCodeAt(i) !== 32) words.push(plain.charAt(i))
    start = i + 1
  }
  if (hasSign(signs, Sign.digit)) words.push(anyDigit)
  return words
}

/** A character of `\w`, capitals left out. */
const isWordCharacter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95

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
  return {labels, byWord, others}
}

function put(table: Map<string, Candidate[]>, word: string, candidate: Candidate): void {
  const candidates = table.get(word)
  if (candidates) candidates.push(candidate)
  else table.set(word, [candidate])
}
