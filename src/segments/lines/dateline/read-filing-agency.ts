import {
  agencyAfterVia,
  agencyBare,
  agencyBetweenStrokes,
  agencyInBrackets,
  looksLikeAgency
} from '../../../data/patterns/dateline-patterns.js'
import {isAgency} from '../is-agency.js'
import {hasSign, Sign, signOf} from '../line-signs.js'
import type {Draft} from './dateline-draft.js'

/** `(NewsMediaWire) BOSTON, May 2 --` */
export function readFirstAgency(head: string, draft: Draft): void {
  // Most begin with a word.
  if (hasSign(signOf(head.charCodeAt(draft.at)), Sign.smallLetter | Sign.capital)) return
  const found = findAgency(head.slice(draft.at))
  if (!found || !isKnownAgency(found)) return
  addAgency(draft, found, true)
  draft.at += spaceAt(head, draft.at)
}

/** `KVELLER via JTA —`: one outlet passes on another's story, and no place is told. */
export function readVia(head: string, draft: Draft): void {
  if (draft.places.length === 0) return
  const match = agencyAfterVia.exec(head.slice(draft.at))
  if (!match) return
  addAgency(draft, match)
  draft.places = []
}

export function readFilingAgency(head: string, draft: Draft): void {
  const found = draft.agency === undefined && findAgency(head.slice(draft.at))
  if (found) addAgency(draft, found)
}

function findAgency(rest: string): RegExpExecArray | undefined {
  const enclosed = agencyInBrackets.exec(rest) ?? agencyBetweenStrokes.exec(rest)
  if (enclosed) return enclosed
  const bare = agencyBare.exec(rest)
  return bare && isAgency(nameOfAgency(bare)) ? bare : undefined
}

const nameOfAgency = ({groups}: RegExpExecArray): string => groups?.['agency'] ?? ''

function isKnownAgency(found: RegExpExecArray): boolean {
  const name = nameOfAgency(found)
  return isAgency(name) || looksLikeAgency.test(name)
}

function addAgency(draft: Draft, found: RegExpExecArray, isKnown = isKnownAgency(found)): void {
  const name = nameOfAgency(found)
  const start = draft.at + found[0].indexOf(name)
  draft.at += found[0].length
  draft.agency = {start, end: start + name.length}
  draft.agencyKnown = isKnown
}

const spaceAt = (text: string, at: number): number => /^\s{0,3}/.exec(text.slice(at))?.[0].length ?? 0
