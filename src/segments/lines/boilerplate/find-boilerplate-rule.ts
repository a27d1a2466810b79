import type {BoilerplateRule} from '../../../data/patterns/boilerplate-cues.js'
import {cueIndex, keyOfLabel, type Candidate} from './cue-index.js'
import {hasSign} from '../line-signs.js'
import type {LineReading} from '../read-line.js'

const longestLabel = 40

/**
 * The first rule that a line meets: one that lists it as it stands, else one with a pattern that matches.
 *
 * @param reading Of the line.
 */
export function findBoilerplateRule(line: string, reading: LineReading): BoilerplateRule | undefined {
  const {signs, cueWords} = reading
  const {labels, byWord, byMark, others} = cueIndex()
  const listed = line.length <= longestLabel ? labels.get(labelOf(line)) : undefined
  if (listed) return listed
  let first = firstMatch(line, reading, others, undefined)
  for (const word of cueWords) first = firstMatch(line, reading, byWord.get(word) ?? [], first)
  for (const {mark, sign, candidates} of byMark)
    if (hasSign(signs, sign) && line.includes(mark)) first = firstMatch(line, reading, candidates, first)
  return first?.rule
}

/** A report has at least so many words. */
const fewestWords = 8

/** Whether a line is a sentence that somebody says, or that neither speaks to the reader nor of its writer. */
const isReported = (line: string, {words, personalWordShare}: LineReading): boolean =>
  saying.test(line) ||
  (personalWordShare === 0 &&
    words.length >= fewestWords &&
    /[.!?]["']?$/.test(line) &&
    !words.includes('please'))

/** `… ,” she said`, `The council told residents` */
const saying = /\b(?:said|says|told|thanked)\b/

/** The candidate that matches and whose rule comes first: `sofar`, or one of an earlier rule. */
function firstMatch(
  line: string,
  reading: LineReading,
  candidates: readonly Candidate[],
  sofar: Candidate | undefined
): Candidate | undefined {
  const order = sofar?.order ?? Infinity
  for (const candidate of candidates) {
    if (candidate.order >= order) break
    if (line.length > candidate.longest || !candidate.pattern.test(line)) continue
    if (!candidate.isAlsoNews || !isReported(line, reading)) return candidate
  }
  return sofar
}

/** A line as it stands in the lists of labels, without the marks at its end. */
const labelOf = (line: string): string => keyOfLabel(line.replace(/[\s:.,!?…*|»>›→-]{1,8}$/, ''))
