import {firmSuffix, job, twoInCapitals, withinName} from '../../data/patterns/name-patterns.js'
import {isNickname} from '../../quotes/is-nickname.js'
import {isWhiteSpace, type Span} from '../../text/span.js'
import {ownsBody} from '../mentions/run-of-names.js'
import {WordClass} from '../../data/words/word-class.js'
import type {FoundName, Run} from './found-name.js'
import {nameOfRun} from './name-of-run.js'
import {isOfficeNoun} from '../words/name-after-office.js'
import {isDescribed} from './is-described.js'
import {isFirstName, type NameWord, type NameWords} from './name-word.js'
import {nextCapitalisedWord} from './next-capitalised-word.js'

/** The proper names of a paragraph, in order: runs of capitalised words, and what of them is a name. */
export function scanNames(text: string, paragraph: Span, known: NameWords): FoundName[] {
  const found: FoundName[] = []
  let run: {words: NameWord[]; starts: number[]} | undefined
  let leads = true
  let end = paragraph.start
  const written = text.slice(paragraph.start, paragraph.end)
  const inCapitals = isInCapitals(written)
  const finish = (): void => {
    const name = run && nameOfRun(text, paragraph, run, leads, known)
    // “He said that Mott would go” is about him.
    if ((name && !name.common) || run?.words[0]?.class === WordClass.he) leads = false
    run = undefined
    if (name) found.push(name)
  }
  let next = nextCapitalisedWord(written, 0)
  for (; next; next = nextCapitalisedWord(written, Math.max(next.end, end - paragraph.start))) {
    const start = paragraph.start + next.start
    const word = known.scanned(written.slice(next.start, next.end))
    const links =
      run && goesOn(run.words, word) ? linksOf(run.words, text, end, start, word, known) : undefined
    if (!links) {
      const isTitled: boolean =
        leads && run !== undefined && isJob(jobBetween(run.words, text.slice(end, start)), known)
      finish()
      leads ||= isTitled || (start - end === 2 && isDescribed(text, paragraph, start))
    }
    const before = end
    end = start + word.text.length
    if (inCapitals && !mayBeName(word)) {
      finish()
      continue
    }
    leads ||= mayEndSentence(text, before, start)
    if (run && links) {
      run.words.push(...links.words, word)
      run.starts.push(...links.starts, start)
    } else run = {words: [word], starts: [start]}
    end = endOfNickname(text, end, known)
  }
  finish()
  return found
}

/**
 * The job that stands between two capitalised words, which then are of one phrase: “Police chief Ana Petrova”, “Mott’s lawyer,
 * Ana Petrova”; or else the word before a comma: “The Speaker, Ana Petrova”.
 */
function jobBetween(words: readonly NameWord[], gap: string): string | undefined {
  const match = gap.length < longestLinks ? job.exec(gap) : null
  return match ? (match[1] ?? words.at(-1)?.text) : undefined
}

function isJob(word: string | undefined, known: NameWords): boolean {
  if (word === undefined) return false
  const {class: found, nounGender} = known.of(word)
  return found === WordClass.role || nounGender !== 0
}

/** No nickname and its marks are longer, in UTF-16 code units. */
const longestNickname = 36

/**
 * Where the nickname ends, with its marks, that stands behind a name ending at `end`: `Carl “Bull” Hansen`, and a first name
 * in brackets, `William (Bill) Turner`; `end` where none does. It is no part of a name as it is listed.
 */
function endOfNickname(text: string, end: number, known: NameWords): number {
  const closing = closingMarks.get(text.charAt(end + 1))
  if (closing === undefined) return end
  const start = end + 2
  const length = text.slice(start, start + longestNickname).indexOf(closing)
  const inner = {start, end: start + length}
  const outer = {start: end + 1, end: inner.end + 1}
  if (length < 0 || !isNickname(text, {outer, inner})) return end
  return closing === ')' && !isFirstName(known.of(text.slice(start, inner.end))) ? end : outer.end
}

const closingMarks: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ["'", "'"],
  ['‘', '’'],
  ['(', ')']
])

/** Whether a paragraph is all capitals, as on an old wire: there a capital makes no name. */
const isInCapitals = (text: string): boolean =>
  // Nearly all paragraphs have a small letter of ASCII soon.
  !/[a-z]/.test(text) && !/\p{Ll}/u.test(text) && twoInCapitals.test(text)

/** Whether a word is no common one, or a title, or a first name. */
const mayBeName = (word: NameWord): boolean => word.class === undefined || word.isTitle || isFirstName(word)

/** Whether a mark stands before a place behind which another sentence or clause begins. */
function mayEndSentence(text: string, from: number, to: number): boolean {
  const end = Math.min(to, from + longestGap)
  for (let index = from; index < end; index++) if (isSentenceMark(text.charCodeAt(index))) return true
  return false
}

/** . ! ? : ; " “ */
function isSentenceMark(code: number): boolean {
  if (code > 0x3f) return code === 0x201c
  return code === 0x2e || code === 0x22 || code === 0x21 || code === 0x3a || code === 0x3b || code === 0x3f
}

/** Farther back no mark is looked for. */
const longestGap = 200

/** More words are no name. */
const longestRun = 7

/** Whether a run of words may have another one; behind a possessive only a body’s name goes on. */
function goesOn(words: readonly NameWord[], next: NameWord): boolean {
  const last = words.at(-1)
  if (!last || words.length > longestRun) return false
  return !last.owns || (next.class === WordClass.organization && ownsBody(last.text))
}

/** Two small words and the space around them are no longer. */
const longestLinks = 24

const nothing: Run = {words: [], starts: []}

/** The small words that link two capitalised ones into one name; `undefined` where they are no one name. */
function linksOf(
  words: readonly NameWord[],
  text: string,
  start: number,
  end: number,
  next: NameWord,
  known: NameWords
): Run | undefined {
  if (text.startsWith(', ', start) && end - start === 2)
    return firmSuffix.test(next.text) ? nothing : undefined
  if (end - start > longestLinks || !isWhiteSpace(text, start)) return undefined
  // “… the F.B.I. The department said”
  if (end - start === 1) return next.key === 'the' && words.at(-1)?.text.endsWith('.') ? undefined : nothing
  const gap = text.slice(start, end)
  if (gap === ' and ')
    return goesOnAfterAnd(words, next) ? {words: [known.of('and')], starts: [start + 1]} : undefined
  // “The High Court on Monday”, but “Black Friday”
  if (!withinName.test(gap) || (next.class === WordClass.time && /[a-z&]/.test(gap))) return undefined
  const matches = [...gap.matchAll(/[a-z&]+/g)]
  const linking = matches.map((match) => known.of(match[0]))
  if (!linking.every(({isParticle}) => isParticle)) return undefined
  return {words: linking, starts: matches.map(({index}) => start + index)}
}

/** “Department of Health and Social Care”, “Minister for Foreign Affairs and Trade”: of two matters. */
const goesOnAfterAnd = (words: readonly NameWord[], {key}: NameWord): boolean =>
  isOfficeNoun(key) && isOfficeNoun(words.at(-1)?.key ?? '')
