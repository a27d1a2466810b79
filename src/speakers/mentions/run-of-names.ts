import {nameParticles} from '../../data/words/name-particles.js'
import {firmSuffix} from '../../data/patterns/name-patterns.js'
import {genderOfFirstName} from '../words/gender.js'
import {isHandle} from '../words/is-handle.js'
import type {Word} from '../words/word.js'
import {isSpeechVerb} from '../words/word-classes.js'
import {isHead} from './parts-of-phrase.js'
import {WordClass} from '../../data/words/word-class.js'

/** Whether a proper name, or the title of one, begins here. */
export function startsName(words: readonly Word[], index: number): boolean {
  const found = words[index]?.class
  const isWhole = found === WordClass.name || found === WordClass.honorific
  return isName(words, index) && (isWhole || isName(words, index + 1))
}

function isName(words: readonly Word[], index: number): boolean {
  const word = words[index]
  return (
    word?.capital === true &&
    (word.class === WordClass.name ||
      word.class === WordClass.honorific ||
      word.class === WordClass.role ||
      word.class === WordClass.organization)
  )
}

/** “The Food Workers’ Union”, “the Women’s Institute”: a plural that owns a body is a part of its name. */
export const ownsBody = (word = ''): boolean => /(?:s['’]|(?:men|People|Children)['’]s)$/.test(word)

/** How many small words stand within a name from `from` on, at most two: “von der”; “of” is in no person’s. */
function countParticles(words: readonly Word[], from: number, person: boolean): number {
  let count = 0
  while (count < 2) {
    const text = words[from + count]?.text ?? ''
    if (!nameParticles.has(text) || (person && /^(?:of|for|on|the|&)$/.test(text))) break
    count++
  }
  return count
}

const quotationMark = /^["“”'‘’]$/

/** No nickname has more words: “The Big Man”. */
const longestNickname = 3

/** How many words stand within a name from `from` on that are a nickname and its marks: “Bull”, or a first name in brackets. */
function lengthOfNickname(words: readonly Word[], from: number): number {
  const opening = words[from]
  const isQuoted = quotationMark.test(opening?.text ?? '')
  if (!isQuoted && opening?.text !== '(') return 0
  let end = from + 1
  if (words[end]?.text === 'the') end++
  while (words[end]?.capital && end - from <= longestNickname) end++
  const length = end - from - 1
  if (length === 0) return 0
  if (isQuoted) return quotationMark.test(words[end]?.text ?? '') ? length + 2 : 0
  const isFirstName = genderOfFirstName(words[from + 1]?.text ?? '') !== undefined
  return length === 1 && isFirstName && words[end]?.text === ')' ? length + 2 : 0
}

/** A longer run of capitalised words is no name, but text in capitals: it is cut, as it is read again from each of its words. */
const longestName = 40

/** Where the run of capitalised words that begins at `first` ends: its last word. */
export function endOfName(words: readonly Word[], first: number): number {
  let last = first
  const sentence = words[first]?.sentence
  const person =
    words[first]?.class === WordClass.honorific ||
    genderOfFirstName(words[first]?.text ?? '') !== undefined ||
    isToldPerson(words, first)
  while (last - first < longestName) {
    const next = words[last + 1]
    if (
      words[last]?.owns &&
      !(next?.class === WordClass.organization && next.capital && ownsBody(words[last]?.text))
    )
      break
    if (next?.sentence !== sentence) break
    // “Ana Petrova @apetrova”: a name on social media is one by itself.
    if (isHandle(words[last + 1]?.text ?? '')) break
    if (isName(words, last + 1)) last++
    else if (isFirmSuffix(words, last + 1)) last += 2
    else {
      const small = lengthOfNickname(words, last + 1) || countParticles(words, last + 1, person)
      if (small === 0 || !isName(words, last + 1 + small) || words[last + 1 + small]?.sentence !== sentence)
        break
      last += 1 + small
    }
  }
  return last
}

/** “Said Bettina Kroll of the Harbour Union”: two words that no list has, behind a verb of speech. */
const isToldPerson = (words: readonly Word[], first: number): boolean =>
  isSpeechVerb(words[first - 1]?.class) &&
  words[first]?.class === WordClass.name &&
  words[first + 1]?.class === WordClass.name &&
  words[first + 2]?.class === WordClass.of

/** “Norrby Energy, Inc.” */
const isFirmSuffix = (words: readonly Word[], comma: number): boolean =>
  words[comma]?.class === WordClass.comma && firmSuffix.test(words[comma + 1]?.text ?? '')

/** Where a full name ends that begins here and is no part of a longer phrase; a single one may be a thing: “Smith’s Ford”. */
export function endOfFullName(words: readonly Word[], first: number): number | undefined {
  if (!startsName(words, first)) return undefined
  const last = endOfName(words, first)
  const next = words[last + 1]
  const isWithin = next !== undefined && next.sentence === words[last]?.sentence && isHead(next)
  return last > first && !words[last]?.owns && !isWithin ? last : undefined
}
