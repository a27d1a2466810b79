import {
  appositionClosing,
  appositionOpening,
  cueAfterName,
  listOfNames
} from '../../data/patterns/role-patterns.js'
import type {Span} from '../../text/span.js'
import {endOfDescription} from './end-of-description.js'
import {readRoleWords, type RoleWord} from './read-role-words.js'
import type {RoleWordKind} from './role-lexicon.js'
import {isListed} from './role-lexicon.js'

/** How far from a name its description is looked for, in UTF-16 code units. */
const reach = 200

/** “Ingrid Voll, a teacher from Stavanger, said”: the description that follows a name. */
export function findAppositionAfter(text: string, name: Span, paragraph: Span): Span | undefined {
  const rest = text.slice(name.end, Math.min(paragraph.end, name.end + 90))
  const opening = appositionOpening.exec(rest)?.[0]
  if (opening === undefined) return undefined
  const start = name.end + opening.length
  const [next] = readRoleWords(text, {start, end: Math.min(paragraph.end, start + 24)})
  if (!next || !(opens.has(next.kind) || next.kind === 'article' || isListed('openingAdverbs', next.plain)))
    return undefined
  const cut = paragraph.end > start + reach
  const words = readRoleWords(text, {start, end: cut ? start + reach : paragraph.end})
  // The last word may be half a word.
  if (cut) words.pop()
  let first = 0
  while (first < 2 && isListed('openingAdverbs', words[first]?.plain ?? '')) first++
  const end = endOfDescription(words, first, true)
  if (end === undefined || (cut && end === words.length) || !mayFollow(text, words, first, end))
    return undefined
  return spanOfDescription(words, first, end)
}

/** Without an article only an office follows a name: “mayor of Kaiwhara”; “Ben Baker” in a list is somebody else. */
function mayFollow(text: string, words: readonly RoleWord[], first: number, end: number): boolean {
  const opener = words[first]
  if (!opener) return false
  if (opener.kind === 'article') return true
  const noun = words.slice(first, end)
  const until = noun.findIndex(({kind}) => kind === 'of' || kind === 'preposition')
  const group = until < 0 ? noun : noun.slice(0, until)
  if (group.some(({owns}) => owns)) return true
  if (group.length === 1 && isListed('parties', opener.plain)) return false
  const last = group.at(-1)
  // In a text all in capitals nothing tells “Ben Baker” from “head baker”.
  const isCommonNoun = last !== undefined && text.startsWith(last.plain, last.start)
  return until > 0 || isCommonNoun || group.every(({kind}) => kind !== 'name' && kind !== 'other')
}

/** Whether the text goes on after a name as after an apposition: “the referee, Clive Whittle, said”. */
export function closesApposition(text: string, name: Span, paragraph: Span): boolean {
  const rest = text.slice(name.end, Math.min(paragraph.end, name.end + 80))
  return cueAfterName.test(rest) || (appositionClosing.test(rest) && !listOfNames.test(rest))
}

/** The description that stands before a name and its comma; `words` end there. */
export function findAppositionBefore(
  text: string,
  words: readonly RoleWord[],
  name: Span,
  paragraph: Span
): Span | undefined {
  // “…,” another friend, Ruth Keane told the court.
  const isOpen = cueAfterName.test(text.slice(name.end, Math.min(paragraph.end, name.end + 12)))
  let from = words.length
  while (from > 0 && !isBoundary(words[from - 1])) from--
  for (let first = from; first < words.length; first++) {
    if (!mayOpen(words, first, from)) continue
    const end = endOfDescription(words, first)
    if (isOpen && !/^["”’']$/.test(words[first - 1]?.plain ?? '')) continue
    if (end === words.length) return spanOfDescription(words, first, end)
  }
  return undefined
}

const isBoundary = (word: RoleWord | undefined): boolean => word?.kind === 'comma' || word?.kind === 'mark'

/** An article, the first word of what a name owns (“Ecuador’s”), or of the sentence. */
function mayOpen(words: readonly RoleWord[], index: number, from: number): boolean {
  const word = words[index]
  const previous = index > from ? words[index - 1] : undefined
  if (!word || (previous?.kind === 'article' && previous.plain !== 'one')) return false
  if (word.kind === 'article') return true
  if (!opens.has(word.kind)) return false
  if (previous === undefined) return true
  if (previous.kind === 'verb' || previous.kind === 'participle') return true
  if (!word.capital || previous.capital) return false
  return previous.kind === 'preposition' || previous.kind === 'clause' || previous.kind === 'and'
}

/** What a description without an article may begin with. */
const opens: ReadonlySet<RoleWordKind> = new Set<RoleWordKind>([
  'person',
  'known',
  'name',
  'other',
  'age',
  'address'
])

/** From the word `first` to the one before `end`, without an age that stands at its head. */
export function spanOfDescription(words: readonly RoleWord[], first: number, end: number): Span | undefined {
  const opener = words[first]?.kind === 'article' ? first + 1 : first
  const from = words[opener]?.kind === 'age' ? opener + 1 : first
  const start = words[from]?.start
  const last = words[end - 1]
  return start === undefined || !last || last.end <= start ? undefined : {start, end: last.end}
}
