import {functionWords} from '../../../data/words/function-words.js'
import {furnitureWords} from '../../../data/words/furniture-words.js'
import {neverPlaces} from '../../../data/words/never-places.js'
import {isAgency} from '../is-agency.js'
import type {Draft} from './dateline-draft.js'
import {isCity, isRegion} from './read-places.js'

type Certainty = 'certain' | 'likely' | 'none'

const isNeverPlace = (word: string): boolean =>
  neverPlaces.has(word) || furnitureWords.has(word) || functionWords.has(word)

/** Whether what was read is a dateline. */
export function judgeDateline(draft: Draft, text: string): Certainty {
  if (draft.places.length === 0) return judgeWithoutPlace(draft, text)
  const certainty = judgePlaces(draft, text)
  // Asked last: most are none anyway.
  return certainty !== 'none' && wordsOf(draft, text).every(isNeverPlace) ? 'none' : certainty
}

/** Whether a place with what stands after it is a dateline. */
function judgePlaces(draft: Draft, text: string): Certainty {
  if (draft.mark === undefined) return judgeWithoutMark(draft, text)
  if (draft.mark === '/' && !draft.agency) return 'none'
  if (draft.agencyKnown) return 'certain'
  if (draft.dated) return judgeDated(draft, text)
  if (draft.style === 'small') return 'none'
  if (draft.agency) return draft.style === 'capitals' || draft.region === 'known' ? 'certain' : 'none'
  return draft.region === 'known' ? judgeWithRegion(draft, text) : judgeBare(draft, text)
}

/** `(CNN) --`, `Dec 27 (Reuters) -`, `(CNN)` */
function judgeWithoutPlace({agency, agencyKnown, dated, mark, at}: Draft, text: string): Certainty {
  if (!agency) return 'none'
  if (mark === ':' && !dated) return 'none'
  if (mark !== undefined) return (agencyKnown || dated) && beginsSentence(text.slice(at)) ? 'certain' : 'none'
  const name = text.slice(agency.start, agency.end)
  return isAgency(name) && /[)\]/]\s{0,3}$/.test(text.slice(0, at)) && /^\s?\p{Lu}/u.test(text.slice(at))
    ? 'likely'
    : 'none'
}

/** `CANBERRA, Australia (AP)`, `Washington (CNN)`, or `LONDON, Jan 8` alone on its line. */
function judgeWithoutMark(draft: Draft, text: string): Certainty {
  const {agency, agencyKnown, dated, style, at, region} = draft
  if (!agency && !dated) return 'none'
  // `COLUMBUS, OH (WXYZ) The council`
  if (agencyKnown && style === 'capitals' && region === 'known') return 'certain'
  const listed = agency !== undefined && isAgency(text.slice(agency.start, agency.end))
  if (listed && (style === 'capitals' || dated)) return 'certain'
  if (listed && text[at - 1] === ')' && areCities(draft, text))
    return beginsSentence(text.slice(at)) ? 'likely' : 'none'
  const alone = text.slice(at).trim() === ''
  return alone && dated && style === 'capitals' && mayBePlaces(draft, text) ? 'likely' : 'none'
}

/** A place with its day: `PARIS March 3 -`; a comma stands before the day where capitals do not tell the place. */
function judgeDated({style, agency, date, mark, at}: Draft, text: string): Certainty {
  // A range of days: `May 3 – 14`.
  if (!agency && /^\s?\d/.test(text.slice(at, at + 2))) return 'none'
  if (style === 'capitals') return 'certain'
  if (style === 'small' && mark === ':') return 'none'
  return /,\s{0,3}$/.test(text.slice(0, date?.start).slice(-4)) ? 'certain' : 'none'
}

/** `DOVER, Del.:`, `Charlotte, NC --`; but `UK, France, Belgium:` is a list. */
function judgeWithRegion({style, mark, places}: Draft, text: string): Certainty {
  if (style === 'capitalised') return mark === ':' ? 'none' : 'certain'
  const isList = mark === ':' && places.some(({start, end}) => isRegion(text.slice(start, end)))
  return isList ? 'none' : 'certain'
}

/** Whether nothing speaks against the words as places. */
function mayBePlaces(draft: Draft, text: string): boolean {
  const words = wordsOf(draft, text)
  return words.length <= 5 && !words.some((word) => isNeverPlace(word) && word !== 'the')
}

/** A place and a dash (or a colon), and nothing else: `HONOLULU _`, `COLOMBO:`. */
function judgeBare(draft: Draft, text: string): Certainty {
  if (!mayBePlaces(draft, text)) return 'none'
  const {places, style, mark, at} = draft
  const names = places.map(({start, end}) => text.slice(start, end))
  const rest = text.slice(at, at + 80).trim()
  if (rest !== '' && !/^["'“‘([]{0,2}[\p{Lu}\d]/u.test(rest)) return 'none'
  const known = areCities(draft, text)
  if (known && style === 'capitals') return 'certain'
  if (style === 'capitalised') return known && rest.length >= 60 ? 'likely' : 'none'
  const before = text.slice(0, at)
  // `LEGAZPI CITY—`, `LEGAZPI CITY, Albay—`: in the Philippines no space stands before the dash.
  const spaced = /\s\S{1,3}$/.test(before) || /\sCITY(?:,\s\p{Lu}\p{Ll}[\p{L} ]{1,30})?—$/u.test(before)
  if (mark === ':' || !spaced || names.some((name) => name.length < 4 || isRegion(name))) return 'none'
  // In a text all in capitals, capitals tell nothing.
  return rest === '' || /\p{Ll}{2}/u.test(rest) ? 'likely' : 'none'
}

/** Whether each place is a city that a dateline names without its state or country. */
const areCities = ({places}: Draft, text: string): boolean =>
  places.every(({start, end}) => isCity(text.slice(start, end)))

const wordsOf = ({places}: Draft, text: string): string[] =>
  places.flatMap(({start, end}) => text.slice(start, end).toLowerCase().split(/\s+/))

/** Whether nothing follows, or what no word in small letters begins. */
const beginsSentence = (rest: string): boolean => !/^\s{0,3}\p{Ll}/u.test(rest)
