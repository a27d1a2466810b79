import {opensMatter} from '../../data/patterns/name-patterns.js'
import {isWhiteSpace, type Span} from '../../text/span.js'
import {isAsciiLetter, isPunctuation, isSmallAsciiLetter} from '../../text/characters.js'
import {closesApposition, findAppositionAfter, findAppositionBefore} from './find-apposition.js'
import {findTitle} from './find-title.js'
import {isCapitalTitle} from './role-words.js'
import {kindOfSmallWord, readRoleWords, type RoleWord} from './read-role-words.js'
import type {RoleWordKind} from './role-lexicon.js'

/** How far before a name its role may begin, in UTF-16 code units. */
const reach = 160

/** How much of that is read at first. */
const glance = 48

/**
 * What the text says somebody is, at a place in a paragraph that names them (`name` is without titles): as written,
 * with its article, without an age and without a clause that follows.
 *
 * @example
 * // “Retired harbour master Ines Okafor” → 'Retired harbour master'
 * // “Ines Okafor, 42, a pilot from Leith who …” → 'a pilot from Leith'
 * // “The pilot, Ines Okafor, …” → 'The pilot'
 */
export function findRole(text: string, name: Span, paragraph: Span): Span | undefined {
  return findRoleBefore(text, name, paragraph) ?? findAppositionAfter(text, name, paragraph)
}

function findRoleBefore(text: string, name: Span, paragraph: Span): Span | undefined {
  if (!mayFollowRole(text, name, paragraph)) return undefined
  const nearest = readBefore(text, name, paragraph, glance)
  const last = nearest.at(-1)
  if (!last) return undefined
  const apposition = last.kind === 'comma'
  if (apposition ? !closesApposition(text, name, paragraph) : !mayEndTitle(nearest)) return undefined
  const words = readBefore(text, name, paragraph, reach)
  if (!apposition) return findTitle(words, !/\s/.test(text.slice(name.start, name.end)))
  words.pop()
  return findAppositionBefore(text, words, name, paragraph)
}

/** Before most names stands a verb, a preposition or a mark: that word is read first, and mostly alone. */
function mayFollowRole(text: string, name: Span, paragraph: Span): boolean {
  let end = name.start
  while (end > paragraph.start && isWhiteSpace(text, end - 1)) end--
  let from = end
  while (from > paragraph.start && isSmallAsciiLetter(text.charCodeAt(from - 1))) from--
  if (from === end) return end > paragraph.start && !followsMark(text, end, paragraph)
  // What is more than small letters has to be read with what stands before it.
  if (from > paragraph.start && !isWhiteSpace(text, from - 1)) return true
  const kind = kindOfSmallWord(text.slice(from, end))
  if (kind === 'person' || kind === 'address') return true
  // “Secretary of state”, “Minister for health”
  return (
    mayFollowOf.has(kind) &&
    /\b(?:of|for)\b/i.test(text.slice(Math.max(paragraph.start, name.start - glance), from))
  )
}

/** Whether right before a place stands a mark that no role ends in: a full stop that ends a sentence, a quotation mark. */
function followsMark(text: string, end: number, paragraph: Span): boolean {
  const code = text.charCodeAt(end - 1)
  if (code !== stop) return isMark(code)
  // Without a small letter before it, only what is farther off tells whether a word is in capitals.
  let start = end - 2
  if (start < paragraph.start || !isSmallAsciiLetter(text.charCodeAt(start))) return false
  while (start > paragraph.start && end - start < glance && !isWhiteSpace(text, start - 1)) start--
  return readRoleWords(text, {start, end}).at(-1)?.kind === 'mark'
}

const stop = 0x2e
const comma = 0x2c
const apostrophe = 0x27
const curlyApostrophe = 0x2019

/** Whether a character is a mark of its own: no letter or digit, and no comma or apostrophe, which a role may end in. */
function isMark(code: number): boolean {
  if (code >= 0x80) return isPunctuation(code) && code !== curlyApostrophe
  const isDigit = code >= 0x30 && code <= 0x39
  return !isDigit && !isAsciiLetter(code) && code !== comma && code !== apostrophe
}

/** The words before a name, as many as begin within `length`, without a form of address: “the Rev. Susan Ames”. */
function readBefore(text: string, name: Span, paragraph: Span, length: number): RoleWord[] {
  const from = Math.max(paragraph.start, name.start - length)
  const words = readRoleWords(text, {start: from, end: name.start})
  // The first word may be half a word.
  if (from > paragraph.start) words.shift()
  if (words.at(-1)?.kind !== 'address') return words
  while (words.at(-1)?.kind === 'address') words.pop()
  if (words.at(-1)?.plain === 'the') words.pop()
  return words
}

/** Whether the words farther off need to be read, by those right before a name. */
function mayEndTitle(words: readonly RoleWord[]): boolean {
  const last = words.at(-1)
  if (!last) return false
  // “Mayor”, and titles that no list has: “Selectman”
  if (last.kind === 'person' || (last.kind === 'name' && isCapitalTitle(last.plain))) return true
  // “Secretary of State Ruth Keane”
  return mayFollowOf.has(last.kind) && words.some(({plain}) => opensMatter.test(plain))
}

/** What a title may end in that has its noun before “of”. */
const mayFollowOf: ReadonlySet<RoleWordKind> = new Set<RoleWordKind>(['name', 'known', 'people', 'other'])
