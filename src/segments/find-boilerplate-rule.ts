import {boilerplateRules, type BoilerplateRule} from '../data/boilerplate-cues.js'
import {findTriggers, triggersIn} from './find-triggers.js'

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
  /** The patterns that match no line without this word or mark, or another one that they stand under as well. */
  byTrigger: ReadonlyMap<string, readonly Candidate[]>
  /** The patterns of which no such words can be told. */
  untriggered: readonly Candidate[]
}

/** The first rule that a line meets: one that lists it as it stands, else one with a pattern that matches. */
export function findBoilerplateRule(line: string): BoilerplateRule | undefined {
  const {labels, byTrigger, untriggered} = index()
  const listed = line.length <= longestLabel ? labels.get(labelOf(line)) : undefined
  if (listed) return listed
  let first = firstMatch(line, untriggered, undefined)
  for (const trigger of triggersIn(line)) {
    const candidates = byTrigger.get(trigger)
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
  const isEarlier = ({order, longest, pattern}: Candidate): boolean =>
    order < (sofar?.order ?? Infinity) && line.length <= longest && pattern.test(line)
  // Candidates stand in the order of their rules.
  return candidates.find(isEarlier) ?? sofar
}

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
  const byTrigger = new Map<string, Candidate[]>()
  const untriggered: Candidate[] = []
  boilerplateRules.forEach((rule, order) => {
    // The first rule that lists a line has it.
    for (const label of rule.lines?.trim().split(/,\s+/) ?? [])
      if (!labels.has(label)) labels.set(label, rule)
    for (const {pattern} of rule.patterns ?? []) {
      const candidate: Candidate = {rule, pattern, longest: rule.longest ?? longestOfRule, order}
      const triggers = findTriggers(pattern)
      if (!triggers) untriggered.push(candidate)
      for (const trigger of new Set(triggers)) put(byTrigger, trigger, candidate)
    }
  })
  return {labels, byTrigger, untriggered}
}

function put(table: Map<string, Candidate[]>, trigger: string, candidate: Candidate): void {
  const candidates = table.get(trigger)
  if (candidates) candidates.push(candidate)
  else table.set(trigger, [candidate])
}
