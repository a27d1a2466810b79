import {
  afterNames,
  andAgency,
  beforeNext,
  bracketedOutlet,
  buttonAfterNames,
  handle,
  neverAfterNames,
  ofUniversity,
  outletWords,
  reportsFrom,
  roleNouns,
  roleWords,
  shortOutlet
} from '../../../data/patterns/byline-patterns.js'
import {isAgency} from '../is-agency.js'
import {beginsWithFirstName} from './begins-with-first-name.js'
import {isPost, longestPost} from './is-post.js'

/** Whether the words after a name tell its writer's role, outlet or address, and nothing else. */
export function tellsOfWriter(rest: string): boolean {
  if (neverAfterNames.test(rest) || rest.split(/\s/).length > 12) return false
  if (buttonAfterNames.test(rest) || bracketedOutlet.test(rest) || ofUniversity.test(rest)) return true
  if (handle.test(rest.slice(0, 80)) || isAgency(andAgency.exec(rest)?.groups?.['agency'] ?? '')) return true
  const words = rest.match(/[\p{L}\d][\p{L}\d'’.-]{0,30}/gu) ?? []
  // After a comma or stroke an outlet may have any name; right after the name all words must speak of the writer.
  if (/^(?:\s{0,2}[,|•·(–—-]|\s\/\s)/.test(rest))
    return mayFollowNames(rest) && (roleNouns.test(rest) || hasOutlet(rest))
  const allTell = words.every(
    (word) => roleWords.has(word.toLowerCase()) || outletWords.has(word.toLowerCase())
  )
  const isRole = allTell && roleNouns.test(rest)
  return isRole || isAgency(rest) || reportsFrom.test(rest) || /^\s{0,2}(?:The|in) \p{Lu}/u.test(rest)
}

/** `Jane Doe@janedoe`, `Jane Doe@in/janedoe`: an address glued to the name that it is made of. */
export function isHandleOf(name: string, rest: string): boolean {
  const address = /^@(?:in\/)?(\w{2,30})/.exec(rest)?.[1]?.toLowerCase()
  if (address === undefined) return false
  return name
    .toLowerCase()
    .split(/\s/)
    .some((part) => part.length > 2 && address.includes(part.slice(0, 4)))
}

/** `Jane Doe · CTV News`: words as short as `News` tell of an outlet behind a first name alone. */
export const isWithOutlet = (name: string, rest: string): boolean =>
  shortOutlet.test(rest) && beginsWithFirstName(name)

/** Whether these words may stand after the names of a byline: a separator, a role, an outlet, but no sentence. */
export function mayFollowNames(rest: string): boolean {
  const words = rest.replace(beforeNext, '')
  if (words === '' || handle.test(rest.slice(0, 60))) return true
  if (words.split(/\s/).length > 16) return false
  return (
    /^[\p{Lu}\d@“"(]/u.test(words) || afterNames.test(words) || (words.length < longestPost && isPost(words))
  )
}

/** Whether the words after a label name an outlet or a desk: `Reuters Staff`, `our foreign desk`. */
export function isOutlet(words: string): boolean {
  if (words.length > 60 || /[.!?]$/.test(words)) return false
  if (/^(?:our|a)\s/iu.test(words)) return roleNouns.test(words)
  return /^(?:the\s)?\p{Lu}/u.test(words) && hasOutlet(words)
}

function hasOutlet(text: string): boolean {
  const words = text.match(/\p{Lu}[\p{L}\d]{1,30}/gu) ?? []
  return (
    words.some((word) => tellingWords(word.toLowerCase())) ||
    isAgency(text.replace(/^\P{L}{1,6}|\P{L}{1,6}$/gu, ''))
  )
}

const tellingWords = (word: string): boolean =>
  roleNouns.test(word) || (outletWords.has(word) && word.length > 4)
