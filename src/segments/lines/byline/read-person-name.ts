import {beginsWithFirstName} from './begins-with-first-name.js'
import {isNeverName} from './is-never-name.js'
import {isAgency} from '../is-agency.js'
import {
  gluedWord,
  namePart,
  writerParticles,
  suffixBehindName,
  nameTitle,
  nameWithCapitalWithin,
  outletParticles,
  outletWords,
  roleWords
} from '../../../data/patterns/byline-patterns.js'
import {isCity, isRegion} from '../dateline/read-places.js'
import type {Span} from '../../../text/span.js'

/** Whether a word, in small letters, may be the nth part of a name. */
export type NamePartTest = (word: string, index: number) => boolean

/**
 * The person's name that stands at `start`: two to five parts with capitals, `Mary van der Berg III`. A title before it
 * is left out. Places and outlets of the same shape are no names.
 */
export function readPersonName(text: string, start: number, mayBePart: NamePartTest): Span | undefined {
  const from = start + (nameTitle.exec(text.slice(start, start + 20))?.[0].length ?? 0)
  let end = from
  let at = from
  let count = 0
  while (count < 5) {
    const part = readPart(text.slice(at, at + 80), count > 0)
    // `M A Rahman`: an initial is no article.
    const isInitial = count === 1 && part?.text.length === 1
    if (
      !part ||
      !(part.particle || isInitial || mayBePart(part.text.toLowerCase().replace(/['’]s$/, ''), count))
    )
      break
    // `JANE DOE Sacramento Bee`: small letters after a name in capitals begin something else.
    if (count >= 2 && isInCapitals(text.slice(from, end)) && !part.particle && !isInCapitals(part.text)) break
    at += part.text.length
    if (!part.particle) count++
    if (!part.particle && !part.text.endsWith('.')) end = at
    const space = /^[^\S\n\r]{1,2}/.exec(text.slice(at, at + 3))?.[0]
    if (space === undefined) break
    at += space.length
  }
  const name = withoutRepetition(text.slice(from, end))
  end = from + name.length
  if (count < 2 || !/\s/.test(name) || isPlace(name) || isPartOfOutlet(name, text.slice(end, end + 40)))
    return undefined
  return {start: from, end: end + (suffixBehindName.exec(text.slice(end, end + 8))?.[0].length ?? 0)}
}

/** A suffix is added at the end of a name. */
const suffixAlone = /^(?:[JS][rR]|II|III|IV)(?![\p{L}\d])/u

interface NamePart {
  text: string
  /** A small word within a name: `van`. */
  particle: boolean
}

function readPart(rest: string, within: boolean): NamePart | undefined {
  const small = /^\p{Ll}{1,4}(?=\s)/u.exec(rest)?.[0]
  if (small !== undefined)
    return within && writerParticles.has(small) ? {text: small, particle: true} : undefined
  const text = suffixAlone.test(rest) ? undefined : namePart.exec(rest)?.[0]
  return text === undefined ? undefined : {text: withoutGluedWord(text), particle: false}
}

/** `Foster` of `FosterTravel`, where a role or an outlet begins. */
function withoutGluedWord(part: string): string {
  const {name, next = ''} = gluedWord.exec(part)?.groups ?? {}
  if (name === undefined || nameWithCapitalWithin.test(part)) return part
  const word = next.toLowerCase()
  const begins = roleWords.has(word) || outletWords.has(word) || /^(?:view|follow|see|more|the)$/.test(word)
  return begins || /^\p{Lu}{2}/u.test(next) ? name : part
}

/** Some sites print a name twice: `Jane Doe Jane Doe`. */
const withoutRepetition = (name: string): string => /^(.{4,40})\s\1$/u.exec(name)?.[1] ?? name

/** `McMURRAY` is in capitals, too; initials alone are not. */
const isInCapitals = (words: string): boolean => !/\p{Ll}{2}/u.test(words) && /\p{Lu}{2}/u.test(words)

const isPlace = (name: string): boolean => isCity(name) || isRegion(name)

/** Whether a name goes on, or ends, as that of an outlet does: `Cedar Falls Gazette`, `Jerusalem Post Staff`. */
function isPartOfOutlet(name: string, rest: string): boolean {
  const [, next, behind = ''] = /^\s(\p{Lu}\p{L}{2,20})(?:\s(\p{Lu}\p{L}{2,20}))?/u.exec(rest) ?? []
  const word = next?.toLowerCase() ?? ''
  const [, before = '', last = ''] = /^(.{1,60})\s(\S{1,30})$/u.exec(name) ?? []
  if (outletWords.has(last.toLowerCase())) return isPlace(before) || roleWords.has(word)
  if (next === undefined || !outletWords.has(word) || outletParticles.has(word)) return false
  // `Jane Doe Fox News`, `Jane Doe Tribune Staff Writer`; but `Jackson Hole News Reporter` has the name of a place.
  const isOfPost = roleWords.has(behind.toLowerCase()) && !/^(?:daily|news|times)$/.test(word)
  const isPerson =
    (isAgency(rest.trim()) || (isOfPost && !isNeverName(last.toLowerCase()))) && beginsWithFirstName(name)
  return isInCapitals(name) === isInCapitals(next) && !isPerson
}
