import type {Span} from '../text/span.js'
import {nameParticles} from '../data/name-particles.js'
import {genderOfFirstName, genderOfNoun, type Gender} from './gender.js'
import {lexicon} from './lexicon.js'
import {wordClass, type WordClass} from './word-classes.js'

/** A proper name as it stands at one place, without titles and the like. */
export interface FoundName extends Span {
  words: string[]
  person: boolean
  /** What its title or the noun before it tells. */
  gender: Gender
  startsSentence: boolean
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’&.@-]{0,40}/gu
const initial = /^(?:\p{Lu}\.){1,4}$|^\p{Lu}$/u
const suffix = /^(?:Jr|Sr|II|III|IV)\.?$/

interface Piece extends Span {
  text: string
}

/** The proper names of a paragraph, in order: runs of capitalised words, and what of them is a name. */
export function scanNames(text: string, paragraph: Span): FoundName[] {
  const found: FoundName[] = []
  let run: Piece[] = []
  let before = ''
  let previous: Piece | undefined
  const finish = (): void => {
    if (run.length > 0) {
      const name = nameOf(run, before)
      if (name) found.push(name)
    }
    run = []
  }
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(wordPattern)) {
    const piece = readPiece(match[0], paragraph.start + match.index)
    const gap = previous ? text.slice(previous.end, piece.start) : ''
    const joins = run.length > 0 && /^\s$/.test(gap) && !endsRun(previous)
    if (!joins) finish()
    if (/^\p{Lu}/u.test(piece.text)) {
      if (run.length === 0) before = joinsPhrase(gap) ? (previous?.text ?? '') : ''
      run.push(piece)
    } else if (joins && nameParticles.has(piece.text) && run.length < 8) {
      run.push(piece)
    } else finish()
    if (/['’]s?$/.test(piece.text)) finish()
    previous = piece
  }
  finish()
  return found
}

const joinsPhrase = (gap: string): boolean => /^,?\s$/.test(gap)

/** A word, without the full stop that ends its sentence. */
function readPiece(word: string, start: number): Piece {
  const keepsStop =
    initial.test(word) ||
    suffix.test(word) ||
    lexicon().get(word.toLowerCase().replace(/\.$/, '')) === wordClass.honorific
  const text = keepsStop
    ? word
    : word.replace(/[.'’&-]+$/, (ending) => (/^['’]/.test(ending) && /s$/.test(word) ? ending.charAt(0) : ''))
  return {text, start, end: start + text.length}
}

const endsRun = (piece: Piece | undefined): boolean => piece === undefined || /['’]s?$/.test(piece.text)

const classOf = (word: string): WordClass | undefined =>
  lexicon().get(
    word
      .toLowerCase()
      .replace(/\.$/, '')
      .replace(/['’]s?$/, '')
  )

const isTitle = (word: string): boolean => {
  const found = classOf(word)
  return found === wordClass.honorific || found === wordClass.role
}

/** Russian, Japanese, British: seldom a surname. */
const isDemonym = (word: string): boolean =>
  /^(?:\p{Lu}\p{L}{2,}(?:ian|ese|ish|ans|ians)|French|German|Dutch|Greek|Republican|Democratic)$/u.test(word)

/** What may stand capitalised before a name, at the beginning of a sentence, and is no part of it. */
const isPlainWord = (word: string): boolean => {
  const found = classOf(word)
  return (
    found !== undefined &&
    found !== wordClass.role &&
    found !== wordClass.honorific &&
    found !== wordClass.organization &&
    found !== wordClass.group &&
    genderOfFirstName(word) === undefined
  )
}

function nameOf(pieces: readonly Piece[], before: string): FoundName | undefined {
  let from = 0
  let to = pieces.length
  const wordAt = (index: number): string => pieces[index]?.text ?? ''
  while (from < to && (isPlainWord(wordAt(from)) || (nameParticles.has(wordAt(from)) && from === 0))) from++
  while (to > from && nameParticles.has(wordAt(to - 1))) to--
  if (from >= to) return undefined
  let gender = genderOfNoun(before)
  const person = !isOrganization(pieces.slice(from, to).map((piece) => piece.text))
  if (person) {
    for (let index = to - 2; index >= from; index--) {
      if (!isTitle(wordAt(index)) || (genderOfFirstName(wordAt(index)) !== undefined && index === from))
        continue
      for (let title = from; title <= index; title++) gender = genderOfNoun(wordAt(title)) || gender
      from = index + 1
      break
    }
    const first = pieces.findIndex(
      (piece, index) => index >= from && index < to - 1 && genderOfFirstName(piece.text) !== undefined
    )
    if (first > from && genderOfFirstName(wordAt(from)) === undefined && !initial.test(wordAt(from)))
      from = first
    if (from === to - 1 && (isTitle(wordAt(from)) || isDemonym(wordAt(from)))) return undefined
  }
  const chosen = pieces.slice(from, to)
  const start = chosen[0]
  const end = chosen.at(-1)
  if (!start || !end) return undefined
  const words = chosen.map((piece) =>
    piece.text.replace(/['’]s?$/, (ending) => (piece === end ? '' : ending))
  )
  const own = genderOfFirstName(words[0] ?? '')
  if (person && words.length > 1 && gender === 0 && own !== undefined) gender = own
  return {
    start: start.start,
    end: end.end - (end.text.length - (words.at(-1)?.length ?? 0)),
    words,
    person,
    gender,
    startsSentence: false
  }
}

/** Whether a run of capitalised words names a body and not a person. */
function isOrganization(words: readonly string[]): boolean {
  if (
    words.some(
      (word) => genderOfFirstName(word) !== undefined && words.length > 1 && word !== words.at(-1)
    ) &&
    classOf(words.at(-1) ?? '') !== wordClass.organization
  )
    return false
  if (words.some((word) => /^(?:of|for|the|and|&|on)$/.test(word)))
    return !words.some((word, index) => index > 0 && isTitle(word) && index < words.length - 1)
  const last = words.at(-1) ?? ''
  if (classOf(last) === wordClass.organization || classOf(last) === wordClass.group) return true
  return words.length === 1 && /^\p{Lu}{2,6}$/u.test(last.replace(/['’]s?$/, ''))
}
