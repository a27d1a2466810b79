import {
  betweenPlaces,
  capitalisedWord,
  districtOfColumbia,
  mayBeginRegion,
  placeParticles,
  placeWord,
  regionAfterComma,
  regionInBrackets,
  sentenceStart,
  wordInCapitals
} from '../../../data/patterns/dateline-patterns.js'
import {countries, standAloneCities, states} from '../../../data/words/places.js'
import type {Span} from '../../../text/span.js'
import {isAgency} from '../is-agency.js'
import type {Draft, Style} from './dateline-draft.js'
import {startsDay} from './read-filing-day.js'

export function readPlaces(head: string, draft: Draft): void {
  // `(CNN) The council voted`
  if (draft.agency && sentenceStart.test(head.slice(draft.at))) return
  for (let count = 0; count < 4; count++) {
    const glue = count === 0 ? '' : betweenPlaces.exec(head.slice(draft.at))?.[0]
    if (glue === undefined) return
    const place = readPlace(head, draft.at + glue.length, count === 0 ? undefined : draft.style)
    if (!place) return
    const {style, span} = place
    // `CNN —`, `NEW YORK, NY / ACCESSWIRE / June 3, 2020 /`
    if (isAgency(head.slice(span.start, span.end))) return
    draft.at = span.end
    draft.style = style
    draft.places.push(span)
    readRegion(head, draft)
    readRegion(head, draft)
  }
}

/** The longest run of words in one style that may be a place. */
function readPlace(
  head: string,
  start: number,
  asked: Style | undefined
): {style: Style; span: Span} | undefined {
  let style = asked
  let end = start
  let at = start
  for (let count = 0; count < 6; count++) {
    const rest = head.slice(at)
    const word = placeWord.exec(rest.slice(0, 80))?.[0]
    if (word === undefined || startsDay(rest) || districtOfColumbia.test(rest)) break
    style ??= styleOf(rest.slice(0, 80), word)
    // `London CNN —`
    if (style === 'capitalised' && wordInCapitals.test(word) && isAgency(word)) break
    const fits = isWrittenIn(style, word)
    if (!fits && !(end > start && placeParticles.has(word.toLowerCase()))) break
    at += word.length
    if (fits) end = at
    const space = /^\s{1,2}/.exec(head.slice(at))?.[0] ?? ''
    if (space === '') break
    at += space.length
  }
  return style && end > start ? {style, span: {start, end}} : undefined
}

function styleOf(rest: string, word: string): Style {
  // `St.` has small letters in capitals as well: the next word tells.
  const next = /^\p{L}{2,3}\.\s(\p{L}{2,30})/u.exec(rest)?.[1]
  if (next !== undefined) return wordInCapitals.test(next) ? 'capitals' : 'capitalised'
  if (wordInCapitals.test(word) && (word.length > 1 || /^.\s?\p{Lu}{2}/u.test(rest))) return 'capitals'
  return capitalisedWord.test(word) ? 'capitalised' : 'small'
}

function isWrittenIn(style: Style, word: string): boolean {
  if (style === 'capitals') return wordInCapitals.test(word)
  return style === 'small' ? !/\p{Lu}/u.test(word) : capitalisedWord.test(word)
}

/** `, N.Y.`, ` (USSR)`, ` DC`. Another place in capitals after a comma is one more place. */
function readRegion(head: string, draft: Draft): void {
  const rest = head.slice(draft.at)
  if (!mayBeginRegion.test(rest)) return
  const known = lengthOfKnownRegion(rest)
  if (known > 0) {
    draft.at += known
    draft.region = 'known'
    return
  }
  const match = regionAfterComma.exec(rest)
  const name = match?.groups?.['region']
  if (!match || name === undefined || startsDay(rest.replace(/^[\s,]{1,4}/, ''))) return
  if (draft.style === 'capitals' && !isRegion(name) && !/\p{Ll}/u.test(name)) {
    const start = draft.at + match[0].indexOf(name)
    draft.at = start + name.length
    draft.places.push({start, end: draft.at})
    return
  }
  draft.at += match[0].length
  draft.region = isRegion(name) ? 'known' : (draft.region ?? 'unknown')
}

/** ` DC`, ` (USSR)`: what is told without a comma before it. 0 where there is none. */
function lengthOfKnownRegion(rest: string): number {
  const district = districtOfColumbia.exec(rest)?.[0].length
  if (district !== undefined) return district
  const bracket = regionInBrackets.exec(rest)
  if (!bracket) return 0
  const {length} = bracket[0]
  return isRegion(bracket.groups?.['region'] ?? '') || /^\s?,/.test(rest.slice(length)) ? length : 0
}

/** Whether a name is that of a state or a country. */
export function isRegion(name: string): boolean {
  const key = keyOfPlace(name)
  return states.has(key) || countries.has(key)
}

/** Whether a name is that of a city that a dateline names without its state or country. */
export const isCity = (name: string): boolean => standAloneCities.has(keyOfPlace(name))

/** As the lists of places have it, in small letters alone: `N.Y.` is `ny`. */
const keyOfPlace = (name: string): string => name.toLowerCase().replace(/\P{L}/gu, '')
