import type {Span} from '../text/span.js'
import {classifyWord} from './lexicon.js'
import {wordClass} from './word-classes.js'

/** The longest role, in words, before a name and after it. */
const longest = {before: 7, after: 12}

/**
 * What the text says somebody is, where it names them, as written and without an article.
 *
 * @example
 * // “Retired harbour master Ines Okafor” → 'Retired harbour master'
 * // “Ines Okafor, a spokeswoman for the port, said” → 'spokeswoman for the port'
 */
export function findRole(text: string, name: Span): Span | undefined {
  return roleBefore(text, name.start) ?? roleAfter(text, name.end)
}

function roleBefore(text: string, end: number): Span | undefined {
  const from = Math.max(0, end - 120)
  const words = [...text.slice(from, end).matchAll(/\S+/g)]
  let first: number | undefined
  let role = false
  for (let index = words.length - 1; index >= Math.max(0, words.length - longest.before); index--) {
    const word = words[index]?.[0] ?? ''
    const found = classifyWord(word)
    const isRole = found === wordClass.role
    // The words right before a name have to be a role: “coach Ana Petrova”.
    if (!/^[\p{L}][\p{L}’'-]*$/u.test(word) || (!role && !isRole) || !mayDescribe(found)) break
    role = true
    first = from + (words[index]?.index ?? 0)
  }
  if (first === undefined) return undefined
  // A single capitalised title is a form of address: “President Okafor”.
  return {start: first, end: first + text.slice(first, end).trimEnd().length}
}

const mayDescribe = (found: number | undefined): boolean =>
  found === undefined ||
  found === wordClass.role ||
  found === wordClass.organization ||
  found === wordClass.cueNoun ||
  found === wordClass.place ||
  found === wordClass.other

function roleAfter(text: string, start: number): Span | undefined {
  const opening = /^,\s(?:(?:an?|the|who is|who was)\s)?/u.exec(text.slice(start, start + 14))?.[0]
  if (opening === undefined) return undefined
  const from = start + opening.length
  const clause = /^[^,.;:!?"“”‘()—]{3,120}/u.exec(text.slice(from, from + 130))?.[0] ?? ''
  const words = [...clause.matchAll(/\S+/g)].slice(0, longest.after)
  let head = false
  let end = 0
  for (const [index, match] of words.entries()) {
    const found = classifyWord(match[0])
    if (
      found === wordClass.speech ||
      found === wordClass.tell ||
      found === wordClass.who ||
      found === wordClass.be ||
      found === wordClass.have
    )
      break
    if (found === wordClass.role && (index < 6 || head)) head = true
    end = match.index + match[0].length
  }
  return head ? {start: from, end: from + end} : undefined
}
