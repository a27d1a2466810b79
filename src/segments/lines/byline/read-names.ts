import {
  alsoSurnames,
  betweenNames,
  classYear,
  outletWords,
  postBeforeName,
  postBehindName,
  roleWords
} from '../../../data/patterns/byline-patterns.js'
import type {Span} from '../../../text/span.js'
import {beginsWithFirstName} from './begins-with-first-name.js'
import {isPost, longestPost} from './is-post.js'
import {isNeverName} from './is-never-name.js'
import {readPersonName, type NamePartTest} from './read-person-name.js'

/** The writers that are named one behind the other. */
interface Names {
  names: Span[]
  end: number
  /** Whether the post or the place of one stands before the next: `Jane Doe Local Reporter and John Roe`. */
  tellsPost: boolean
}

/** Behind a label more words may be names, and the year of a class may follow one. */
export function readNames(text: string, start: number, isLabelled: boolean): Names {
  const mayBePart = isLabelled ? isNameAfterLabel : isNameAlone
  const names: Span[] = []
  let end = start
  let at = start
  let tellsPost = false
  while (names.length < 8) {
    const name = readPersonName(text, behindRole(text, at), mayBePart)
    if (!name) break
    // `Jane Doe, Northport City Editor`: what stands before a role is no further name.
    const isPlain = names.length > 0 && !beginsWithFirstName(text.slice(name.start, name.end))
    if (isPlain && startsWithRole(text.slice(name.end, name.end + 40))) break
    names.push(name)
    end = name.end
    if (isLabelled) end += classYear.exec(text.slice(end, end + 5))?.[0].length ?? 0
    const {post = '', place} = postBehindName.exec(text.slice(end, end + longestPost))?.groups ?? {}
    const behind = place !== undefined || isPost(post) ? end + post.length : end
    tellsPost ||= behind > end
    const glue = betweenNames.exec(text.slice(behind, behind + 20))
    if (!glue) break
    at = behind + glue[0].length
  }
  return {names, end, tellsPost}
}

const startsWithRole = (rest: string): boolean => {
  const word = /^\s(\p{Lu}\p{L}{2,20})/u.exec(rest)?.[1]?.toLowerCase() ?? ''
  return roleWords.has(word) || outletWords.has(word)
}

/** `By political correspondent Jane Doe`: where the name begins behind a post. */
function behindRole(text: string, at: number): number {
  const post = postBeforeName.exec(text.slice(at, at + longestPost))?.[0] ?? ''
  // `By Staff Writer, Northport Bugle` names nobody.
  if (post.includes(',') && !beginsWithFirstName(text.slice(at + post.length))) return at
  // Behind a comma a post with capitals is that of the writer before: `Jane Doe, Staff Writer Northport Bugle`.
  if (/^\p{Lu}/u.test(post) && /,\s{0,2}$/.test(text.slice(0, at))) return at
  return isPost(post) ? at + post.length : at
}

const isNameAfterLabel: NamePartTest = (word, index) =>
  (index > 0 && alsoSurnames.has(word)) || (!outletWords.has(word) && !roleWords.has(word))

export const isNameAlone: NamePartTest = (word, index) =>
  isNameAfterLabel(word, index) && (!isNeverName(word) || (index > 0 && alsoSurnames.has(word)))
