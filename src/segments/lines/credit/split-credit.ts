import {socialNetworks} from '../../../data/words/agencies.js'
import {
  betweenMakers,
  creditedPerson,
  forOutlet,
  namelessCredit,
  organisationWords,
  pictureOfAgency,
  viaAgency
} from '../../../data/patterns/credit-patterns.js'
import {isAgency} from '../is-agency.js'
import type {CreditedNames} from './credit-reading.js'

export interface Split {
  who: Omit<CreditedNames, 'certain'>
  /** An agency that we know is among the names. */
  known: boolean
  /** A person is among them. */
  person: boolean
  /** An outlet stands beside: `Jane Doe/Herald`, `Jane Doe for The Herald`. */
  side: boolean
  comma: boolean
  /** A network where people publish pictures stands first: `Instagram/@janedoe`. */
  social: boolean
}

/** Tells photographer and agency apart. */
export function splitNames(content: string): Split {
  const [before = '', ...after] = content.split(viaAgency)
  const via = after.at(-1)
  const [makers = '', outlet] = before.split(forOutlet)
  const parts = makers
    .split(betweenMakers)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !namelessCredit.test(part))
  const known = parts.find((part) => isAgency(part))
  const isPen = (part: string): boolean => part === parts[0] && isPenName(part, known, outlet)
  const person = parts.find((part) => isPerson(part) || isPen(part))
  const others = parts.filter((part) => part !== person)
  // `Supplied / Norrby Energy`: who it is from, and no more.
  const maker = parts.length === 1 ? parts[0] : makers
  const agency = via ?? outlet ?? known ?? (person ? others.at(-1) : maker)
  return {
    who: {...(person && {photographer: person}), ...(agency && {agency: withoutPhoto(agency)})},
    known: known !== undefined || isAgency(via ?? ''),
    person: person !== undefined,
    side: outlet === undefined ? others.length > 0 && makers.includes('/') : organisationWords.test(outlet),
    comma: makers.includes(','),
    social: socialNetworks.has(parts[0]?.toLowerCase() ?? '')
  }
}

/** `AP Photo` is filed by AP. */
const withoutPhoto = (agency: string): string => agency.replace(pictureOfAgency, '')

/** Two to four words with capitals, none of which tells of an organisation. */
const isPerson = (name: string): boolean =>
  !isAgency(name) && !organisationWords.test(name) && creditedPerson.test(name)

/** A single word before an agency: `ipopba/Getty Images`; before an outlet, one like `InkWell for The Herald`. */
function isPenName(name: string, agency: string | undefined, outlet: string | undefined): boolean {
  if (!/^[\p{L}\d_-]{3,30}$/u.test(name) || !/\p{Ll}/u.test(name) || organisationWords.test(name))
    return false
  return (agency !== undefined && name !== agency) || (outlet !== undefined && /\p{Ll}\p{Lu}/u.test(name))
}
