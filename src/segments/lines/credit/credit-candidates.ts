import {
  agencyAndName,
  captionLabel,
  creditSeparator,
  labelWithColon,
  labelWithoutColon,
  lastBracket,
  lastWordOfNameless,
  lastWordOfTail,
  nameAndAgency,
  namelessAtEnd,
  sentenceBreak
} from '../../../data/patterns/credit-patterns.js'
import {hasSign, Sign} from '../line-signs.js'
import type {LineReading} from '../read-line.js'
import {hasTrait, Trait} from '../word-traits.js'
import {endsInBracket, mayHaveLabel} from './may-end-in-credit.js'

/**
 * How a credit is set apart from the caption: `(Jane Doe/AP)`, `Photo: Jane Doe`, alone, `| AP`, after a sentence, or
 * by nothing but the stroke between its names.
 */
export type Setting = 'bracket' | 'label' | 'alone' | 'separator' | 'sentence' | 'stroke'

/** A place where a credit may begin; it runs to the end of the text. */
interface Candidate {
  setting: Setting
  start: number
  /** What is read for names: without bracket and label. */
  content: string
}

export function* findCandidates(tail: string, whole: boolean, reading: LineReading): Generator<Candidate> {
  const bracket = endsInBracket(tail) ? lastBracket.exec(tail) : null
  if (bracket) yield {setting: 'bracket', start: bracket.index, content: bracket.groups?.['content'] ?? ''}
  const isLabelled = mayHaveLabel(tail)
  if (isLabelled) {
    yield* candidatesAfter(tail, labelWithColon, 'label')
    yield* candidatesAfter(tail, labelWithoutColon, 'label')
  }
  const tellsItself = isLabelled || mayTellItself(tail, reading)
  if (whole && tellsItself && tail !== '')
    yield {setting: 'alone', start: tail.length - tail.trimStart().length, content: tail}
  if (/[.!?…]/.test(tail)) yield* candidatesAfter(tail, sentenceBreak, 'sentence')
  if (tellsItself && /[|•·–—)-]/.test(tail)) yield* candidatesAfter(tail, creditSeparator, 'separator')
  if (tail.includes('/')) {
    yield* candidatesAfter(tail, agencyAndName, 'stroke')
    yield* candidatesAfter(tail, nameAndAgency, 'stroke')
  }
  if (lastWordOfNameless.test(tail)) yield* candidatesAfter(tail, namelessAtEnd, 'stroke')
}

/**
 * Whether words that no bracket, label or sentence sets apart may be a credit by what they say: they name an agency, or
 * somebody beside an outlet, or nobody.
 */
const mayTellItself = (tail: string, {signs, traits}: LineReading): boolean =>
  hasTrait(traits, Trait.agency) ||
  hasSign(signs, Sign.slash) ||
  /\sfor\s/.test(tail) ||
  lastWordOfTail.test(tail.slice(-60))

/** A candidate at each match: a label and a stroke belong to the credit, a separator does not. */
function* candidatesAfter(tail: string, pattern: RegExp, setting: Setting): Generator<Candidate> {
  // Most have no match, and `matchAll` copies the pattern first.
  if (tail.search(pattern) < 0) return
  for (const {index, 0: match} of tail.matchAll(pattern)) {
    const inside = setting === 'label' || setting === 'stroke'
    if (inside && captionLabel.test(tail.slice(Math.max(0, index - 5)))) continue
    const after = index + match.length
    yield {setting, start: inside ? index : after, content: tail.slice(inside ? index : after)}
  }
}
