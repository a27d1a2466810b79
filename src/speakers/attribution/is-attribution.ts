import type {SpokenRange} from '../../quotes/join-fragments.js'
import type {Passage} from '../mentions/passage.js'
import {WordClass} from '../../data/words/word-class.js'

/** No attribution is longer, in words. */
const longest = 40
/** One of a single sentence that is shorter may have no cue, or a participle as well: “…,” she says now, laughing. “…” */
const short = 8

/** Whether the words between two ranges are nothing but their attribution: “…,” she said. “…” */
export function isAttribution(passage: Passage, from: SpokenRange, to: SpokenRange): boolean {
  const first = passage.wordOfRange[from.index] ?? -1
  const second = passage.wordOfRange[to.index] ?? -1
  const mention = to.mention === undefined ? undefined : passage.mentions[to.mention]
  if (!mention || from.mention !== to.mention || first < 0 || second < 0 || second - first >= longest)
    return false
  if (passage.words[first]?.paragraph !== passage.words[second]?.paragraph) return false
  if (mention.first < first || mention.last > second) return false
  const before = passage.codes[second - 1] ?? WordClass.edge
  // “… told The Sun. “We know””: where it may be an abbreviation, a word keeps its stop.
  const endsInStop = passage.words[second - 1]?.text.endsWith('.')
  if (!endsAttribution.has(before) && !endsInStop && second - 1 !== mention.last) return false
  const isClause =
    second - first <= short && !passage.codes.slice(first + 1, second - 1).includes(WordClass.stop)
  const cues = countCues(passage, first + 1, second, isClause ? isFinite : isSaying)
  return cues === 1 || (isClause && cues === 0)
}

/**
 * How many of the cues that are `counted` stand from one word to before another, without those in an aside: “X, who wrote it”, “she
 * said when he asked”.
 */
function countCues(
  {words, codes}: Passage,
  from: number,
  to: number,
  counted: ReadonlySet<WordClass>
): number {
  let cues = 0
  let last = -Infinity
  let isAside = false
  for (let index = from; index < to; index++) {
    const code: WordClass = codes[index] ?? WordClass.edge
    if (code === WordClass.comma || code === WordClass.stop) {
      last = -Infinity
      isAside = beginsAside(words[index + 1]?.text ?? '')
    }
    isAside ||= words[index]?.text === 'when'
    if (isAside || !counted.has(code)) continue
    // “Was quoted as saying” is one cue.
    if (index - last > 2) cues++
    last = index
  }
  return cues
}

const beginsAside = (word: string): boolean => /^(?:who|whose|whom|which|where|speaking)$/i.test(word)

/**
 * The same by shape alone, for a language that is not read: “…,” recuerda Ana, que hoy vive aquí. “…” A small letter
 * goes on after the comma, and the second part begins its sentence.
 */
export function looksLikeAttribution(text: string, from: SpokenRange, to: SpokenRange): boolean {
  const between = text.slice(from.range.outer.end, to.range.outer.start)
  const quoted = text.slice(from.range.inner.start, from.range.inner.end).trimEnd()
  const goesOn = /[,!?…]$/.test(quoted) ? /^\s\p{Ll}/u.test(between) : /^,\s\p{Ll}/u.test(between)
  if (!goesOn || between.length > 300 || /[\r\n]\s*[\r\n]/.test(between)) return false
  const parts = between.trim().split(/[.!?…](?=\s|$)/)
  return parts.length === 2 ? parts[1] === '' : parts.length === 1 && /[,:]\s$/.test(between)
}

/** What may stand right before the second part of a quote: “…,” she said, “…” */
const endsAttribution: ReadonlySet<WordClass> = new Set<WordClass>([
  WordClass.comma,
  WordClass.stop,
  WordClass.dash,
  WordClass.semicolon
])

const isFinite: ReadonlySet<WordClass> = new Set<WordClass>([
  WordClass.speech,
  WordClass.tell,
  WordClass.call,
  WordClass.according
])

const isSaying: ReadonlySet<WordClass> = new Set<WordClass>([...isFinite, WordClass.speechIng])
