import type {Span} from '../../text/span.js'
import {MentionKind, type Mention} from '../mentions/mention.js'
import {spanOfMention, type Passage} from '../mentions/passage.js'
import {isAge} from '../words/is-age.js'
import {WordClass} from '../../data/words/word-class.js'
import {isCue, prepositions} from '../words/word-classes.js'

/** A description may be this many words longer than its mention: “the mayor of West Yorkshire”. */
const longestTail = 10

/** Kinds of mentions that a name may follow as an apposition; a thing may be somebody: no list knows all that people do. */
const describesSomebody: ReadonlySet<MentionKind> = new Set<MentionKind>([
  MentionKind.role,
  MentionKind.quantity,
  MentionKind.thing,
  MentionKind.name
])

/** “The mayor of West Yorkshire, Ana Petrova,”: the name that stands in apposition to a description. */
export function nameInApposition(passage: Passage, mention: Mention): Mention | undefined {
  const {words, mentions, mentionOfWord} = passage
  if (!describesSomebody.has(mention.kind)) return undefined
  const comma = endOfTail(passage, mention) + 1
  // “a nurse named Ana Petrova”
  const isCalled = /^(?:named|called)$/.test(words[comma]?.text ?? '')
  if (words[comma]?.class !== WordClass.comma && !isCalled) return undefined
  // “our librarian, 81-year-old Opal Teague”, “her solicitor, former judge Ann Poole”
  let first = isAge(words[comma + 1]?.text ?? '') ? comma + 2 : comma + 1
  if (words[first]?.class === WordClass.other) first++
  const named = mentions[mentionOfWord[first] ?? -1]
  if (!named?.name || named.first !== first) return undefined
  if (named.name.last !== named.last || named.name.first > named.first + 1) return undefined
  if (words[named.last]?.owns || words[named.last]?.sentence !== words[mention.first]?.sentence)
    return undefined
  return endsPhrase(passage, behindBracket(passage, endOfOrigin(passage, named.last + 1))) ? named : undefined
}

/** Behind “(SAN)”, “(45)”, of whoever is named before it. */
const behindBracket = ({codes}: Passage, index: number): number =>
  codes[index] === WordClass.open && codes[index + 2] === WordClass.close ? index + 3 : index

/** “Of New York City”: no origin has more words. */
const longestOrigin = 3

/** Behind “of Minnesota”, of whoever is named before it. */
function endOfOrigin({words, codes}: Passage, index: number): number {
  if (codes[index] !== WordClass.of) return index
  let end = index + 1
  while (words[end]?.capital && end <= index + longestOrigin) end++
  return end
}

/** The last word of what belongs to a description up to a comma: “of West Yorkshire”; its own last word where nothing does. */
function endOfTail({words, codes}: Passage, {last}: Mention): number {
  const opening = codes[last + 1] ?? WordClass.edge
  // “The adviser to the governor”, “the lawmaker representing Leeds North”
  if (
    !opensTail.has(opening) &&
    opening !== WordClass.to &&
    !(opening === WordClass.ing && words[last + 2]?.capital)
  )
    return last
  for (let index = last + 2; index <= last + longestTail; index++) {
    const code: WordClass = codes[index] ?? WordClass.edge
    if (words[index]?.sentence !== words[last]?.sentence || breaksDescription.has(code) || isCue(code))
      return last
    if (code === WordClass.comma) return index - 1
  }
  return last
}

const opensTail: ReadonlySet<WordClass> = new Set<WordClass>([
  WordClass.of,
  WordClass.for,
  WordClass.in,
  WordClass.with
])

/** What stands in no description of somebody. */
export const breaksDescription: ReadonlySet<WordClass> = new Set<WordClass>([
  WordClass.quote,
  WordClass.stop,
  WordClass.be,
  WordClass.have,
  WordClass.modal,
  WordClass.who,
  WordClass.that
])

/** Whether a phrase is over before a word: at a comma, a full stop, a quotation or the end. */
function endsPhrase({words, codes}: Pick<Passage, 'words' | 'codes'>, index: number): boolean {
  if (words[index]?.sentence !== words[index - 1]?.sentence) return true
  const code = codes[index]
  return code === WordClass.comma || code === WordClass.stop || code === WordClass.quote
}

/** “Peruvian exporters said”: a plural without an article, and where they are from. */
function withDemonym(passage: Passage, mention: Mention): Span {
  const own = spanOfMention(passage, mention)
  const before = passage.words[mention.first - 1]
  if (mention.kind !== MentionKind.group || mention.last > mention.first) return own
  if (before?.class !== WordClass.demonym || before.sentence !== passage.words[mention.first]?.sentence)
    return own
  return {start: before.start, end: own.end}
}

/**
 * The place of a description without a name, with what tells it from others: “a security official in Abuja said”, “a spokesman
 * for Pennine Rail said”, “said the widow of the skipper”.
 */
export function spanOfDescription(passage: Passage, mention: Mention): Span {
  const own = withDemonym(passage, mention)
  const last = endOfDescription(passage, mention)
  return {start: own.start, end: last === mention.last ? own.end : (passage.words[last]?.end ?? own.end)}
}

function endOfDescription({words, codes}: Passage, {first, last}: Mention): number {
  const opening = codes[last + 1] ?? WordClass.edge
  const isAfterVerb = isCue(codes[first - 1] ?? WordClass.edge) || codes[first - 2] === WordClass.according
  // After the verb it may tell where and when it was said: “said an official in Abuja”.
  if (!opensTail.has(opening) || (isAfterVerb && opening !== WordClass.of && opening !== WordClass.for))
    return last
  if (opening === WordClass.in && !/^(?:in|at|from|near)$/.test(words[last + 1]?.text ?? '')) return last
  for (let index = last + 2; index <= last + longestTail; index++) {
    const code: WordClass = codes[index] ?? WordClass.edge
    if (code === WordClass.time) return last
    if (isAfterVerb && (prepositions.has(code) || endsPhrase({words, codes}, index))) return index - 1
    if (words[index]?.sentence !== words[last]?.sentence) return last
    if ((isCue(code) && index > last + 2) || (code === WordClass.comma && codes[index + 1] === WordClass.who))
      return index - 1
    if (breaksDescription.has(code) || code === WordClass.comma) return last
  }
  return last
}
