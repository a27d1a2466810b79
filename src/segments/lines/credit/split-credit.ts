import {socialNetworks} from '../../../data/words/agencies.js'
import {namelessCredits, organisationWords} from '../../../data/patterns/credit-patterns.js'
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
  const [before = '', ...after] = content.split(/\s{0,2}\/?\s?\b(?:via|through)\s{1,2}/iu)
  const via = after.at(-1)
  const [makers = '', outlet] = before.split(/\s{0,2}\/?\sfor\s/u)
  const parts = makers
    .split(/\s?[/|]\s?|\s[-–—•]\s|,\s(?!(?:inc|ltd|llc|co|jr|sr)\b)/iu)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !namelessCredits.has(part.toLowerCase()))
  const known = parts.find((part) => isAgency(part))
  const isPen = (part: string): boolean => part === parts[0] && isPenName(part, known, outlet)
  const person = parts.find((part) => isPerson(part) || isPen(part))
  const others = parts.filter((part) => part !== person)
  const agency = via ?? outlet ?? known ?? (person ? others.at(-1) : makers)
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
const withoutPhoto = (agency: string): string =>
  agency.replace(/(?<=^\S{1,30})\s(?:photo|photos|file|pool|images(?<=PA Images))$/iu, '')

/** Two to four words with capitals, none of which tells of an organisation. */
function isPerson(name: string): boolean {
  if (isAgency(name) || organisationWords.test(name)) return false
  return /^\p{Lu}[\p{L}.'’-]{0,24}(?:\s(?:\p{Lu}[\p{L}.'’-]{0,24}|de|del|der|di|du|la|le|ten|van|von|al|bin|da|dos)){1,4}$/u.test(
    name
  )
}

/** A single word before an agency: `ipopba/Getty Images`; before an outlet, one like `InkWell for The Herald`. */
function isPenName(name: string, agency: string | undefined, outlet: string | undefined): boolean {
  if (!/^[\p{L}\d_-]{3,30}$/u.test(name) || !/\p{Ll}/u.test(name) || organisationWords.test(name))
    return false
  return (agency !== undefined && name !== agency) || (outlet !== undefined && /\p{Ll}\p{Lu}/u.test(name))
}
