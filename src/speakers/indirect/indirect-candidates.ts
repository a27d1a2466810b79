import {reportsClause} from '../words/lexicon.js'
import {hasVerb} from './has-verb.js'
import {MentionKind} from '../mentions/mention.js'
import type {Passage} from '../mentions/passage.js'
import type {Words} from '../words/word.js'
import {WordClass} from '../../data/words/word-class.js'
import {prepositions} from '../words/word-classes.js'

/** Where the reported words stand to the cue that reports them. */
enum Layout {
  that = 0,
  after = 1,
  thatCut = 2,
  afterCut = 3,
  before = 4,
  around = 5,
  afterComma = 6,
  thatShort = 7,
  afterShort = 8,
  beforeShort = 9,
  thatAnd = 10,
  afterAnd = 11
}

/** One reading of a cue: who speaks, and which words are the speech. */
export interface IndirectCandidate {
  /** The mention of the speaker, by index. */
  mention: number
  layout: Layout
  content: Words[]
}

const cues: ReadonlySet<WordClass> = new Set<WordClass>([
  WordClass.speech,
  WordClass.tell,
  WordClass.speechIng,
  WordClass.speechBase,
  WordClass.according
])

/** Whether a word may report speech without quotation marks. */
export function reportsSpeech({words, codes}: Passage, index: number): boolean {
  const code: WordClass = codes[index] ?? WordClass.edge
  const text = words[index]?.text ?? ''
  // “Did not respond to a request for comment”, but “replied to the court that he was ill”
  if (codes[index + 1] === WordClass.to && /^respond$/.test(text)) return false
  return cues.has(code) && (code === WordClass.according || reportsClause(text))
}

/**
 * The sentences in which nothing is quoted: one that yields a quote yields no indirect speech.
 *
 * @param spoken The ranges that are quotes, by index: a title in marks is none.
 */
export function unquotedSentences({words}: Passage, spoken: ReadonlySet<number>): Words[] {
  const sentences: Words[] = []
  let first = 0
  let quoted = false
  for (const [index, word] of words.entries()) {
    quoted ||= word.range !== undefined && spoken.has(word.range)
    if (words[index + 1]?.sentence === word.sentence) continue
    if (!quoted) sentences.push({first, last: index})
    first = index + 1
    quoted = false
  }
  return sentences
}

/** How far from its cue a speaker is looked for, in words, and how many of the nearest count. */
const reach = 40
const mostMentions = 8
/** No reported speech goes on farther, in words: a sentence without an end has as many cues as words. */
const longestSpeech = 200

/** All readings of the cue at `cue` within its sentence. */
export function indirectCandidates(passage: Passage, sentence: Words, cue: number): IndirectCandidate[] {
  return mentionsNear(passage, sentence, cue).flatMap((mention) => {
    const words = passage.mentions[mention]
    if (!words) return []
    return contentsOf(passage, sentence, cue, words).map(({layout, content}) => ({mention, layout, content}))
  })
}

function mentionsNear({mentions, mentionOfWord}: Passage, sentence: Words, cue: number): number[] {
  const found: number[] = []
  for (let step = 1; step <= reach && found.length < mostMentions; step++) {
    for (const index of [cue - step, cue + step]) {
      const mention = index >= sentence.first && index <= sentence.last ? (mentionOfWord[index] ?? -1) : -1
      // Each mention counts where its nearest word stands.
      const words = mentions[mention]
      // “His daughter, Ana Petrova, said”: not he.
      if (words?.kind === MentionKind.possessive) continue
      if (words && (index === words.last || index === words.first) && !found.includes(mention))
        found.push(mention)
    }
  }
  return found
}

function contentsOf(
  passage: Passage,
  sentence: Words,
  cue: number,
  mention: Words
): Omit<IndirectCandidate, 'mention'>[] {
  const {codes} = passage
  const found: Omit<IndirectCandidate, 'mention'>[] = []
  const add = (kind: Layout, ...parts: Words[]): void => {
    const content = parts
      .map((part) => withoutEdges(codes, part))
      .filter(({first, last}) => last - first >= 1)
    // “The bridge opens”: what looks like a plural may be a verb.
    if (!content.some((words) => hasVerb(codes, words, WordClass.plural))) return
    if (content.length > 0) found.push({layout: kind, content})
  }
  const end = endBeforeNextCue(passage, cue, Math.min(sentence.last, cue + longestSpeech))
  const frame = {first: Math.min(cue, mention.first), last: Math.max(cue, mention.last)}
  // “Said (on Friday) that …”, “told the board (that) …”
  const that = complementizer(codes, cue + 1, Math.min(end, cue + 12))
  const after = afterListener(passage, Math.max(cue, mention.first === cue + 1 ? mention.last : cue))
  if (that > 0) addClauses(that, Layout.that, Layout.thatCut, Layout.thatShort, Layout.thatAnd)
  if (that < 0 || that > after)
    addClauses(after, Layout.after, Layout.afterCut, Layout.afterShort, Layout.afterAnd)
  const comma = indexOf(codes, WordClass.comma, frame.last + 1, Math.min(end, frame.last + 25))
  const before = {first: Math.max(sentence.first, frame.first - longestSpeech), last: frame.first - 1}
  if (before.last > before.first) {
    add(Layout.before, before)
    const opening = lastIndexOf(codes, WordClass.comma, before.first + 2, before.last - 3)
    if (opening > 0) add(Layout.beforeShort, {first: opening + 1, last: before.last})
    if (comma > 0 && comma < end - 1) add(Layout.around, before, {first: comma + 1, last: end})
  }
  if (comma > 0 && comma < end - 1) add(Layout.afterComma, {first: comma + 1, last: end})
  return found

  /** The clause that begins at `from`, to the end of the sentence or to where another begins. */
  function addClauses(from: number, whole: Layout, cut: Layout, short: Layout, and: Layout): void {
    if (from > end) return
    add(whole, {first: from, last: end})
    const clause = endOfClause(codes, from + 3, end)
    if (clause < end) add(cut, {first: from, last: clause})
    const comma = indexOf(codes, WordClass.comma, from + 2, end)
    if (comma > 0 && comma - 1 !== clause) add(short, {first: from, last: comma - 1})
    const joint = nextJoint(codes, from + 4, end)
    if (joint > 0) add(and, {first: from, last: joint - 1})
  }
}

/** Where what a cue reports ends at the latest: before “, adding …”, where it has a verb by then. */
function endBeforeNextCue(passage: Passage, cue: number, last: number): number {
  const {codes} = passage
  for (let index = cue + 3; index < last; index++) {
    const isNext = codes[index] === WordClass.comma && codes[index + 1] === WordClass.speechIng
    if (isNext && reportsSpeech(passage, index + 1) && hasVerb(codes, {first: cue + 1, last: index}))
      return index
  }
  return last
}

/** The first “and”, “but” or “while” that no comma stands before; -1 where none does. */
function nextJoint(codes: readonly WordClass[], from: number, end: number): number {
  for (let index = from; index < end; index++) {
    const code = codes[index]
    const isJoint = code === WordClass.and || code === WordClass.but || code === WordClass.when
    if (isJoint && codes[index - 1] !== WordClass.comma) return index
  }
  return -1
}

/** The “that” which opens a clause: not the one of “with that request”. */
function complementizer(codes: readonly WordClass[], from: number, to: number): number {
  for (let index = from; index <= to; index++) {
    if (codes[index] === WordClass.that && !prepositions.has(codes[index - 1] ?? WordClass.edge)) return index
  }
  return -1
}

/** The first word after whoever was told, and after the time of the telling. */
function afterListener({codes, mentionOfWord, mentions}: Passage, cue: number): number {
  let index = cue + 1
  if (codes[cue] === WordClass.tell) index = (mentions[mentionOfWord[index] ?? -1]?.last ?? cue) + 1
  while (isCircumstance(codes, index)) index++
  return index
}

const isCircumstance = (codes: readonly WordClass[], index: number): boolean =>
  codes[index] === WordClass.time ||
  codes[index] === WordClass.adverb ||
  codes[index] === WordClass.ly ||
  (codes[index] === WordClass.in && codes[index + 1] === WordClass.time)

/** Where a clause ends before another begins: “…, but”, “…, while”. */
function endOfClause(codes: readonly WordClass[], from: number, end: number): number {
  for (let index = from; index < end; index++) {
    if (codes[index] !== WordClass.comma && codes[index] !== WordClass.semicolon) continue
    const next = codes[index + 1]
    if (
      next === WordClass.and ||
      next === WordClass.but ||
      next === WordClass.when ||
      next === WordClass.which ||
      next === WordClass.who
    )
      return index - 1
  }
  return end
}

function indexOf(codes: readonly WordClass[], code: WordClass, from: number, to: number): number {
  for (let index = from; index <= to; index++) if (codes[index] === code) return index
  return -1
}

function lastIndexOf(codes: readonly WordClass[], code: WordClass, from: number, to: number): number {
  for (let index = to; index >= from; index--) if (codes[index] === code) return index
  return -1
}

function withoutEdges(codes: readonly WordClass[], {first, last}: Words): Words {
  while (last > first && isEdge(codes[last] ?? WordClass.edge)) last--
  while (first < last && isEdge(codes[first] ?? WordClass.edge)) first++
  return {first, last}
}

const isEdge = (code: WordClass): boolean =>
  code === WordClass.comma ||
  code === WordClass.stop ||
  code === WordClass.dash ||
  code === WordClass.colon ||
  code === WordClass.semicolon
