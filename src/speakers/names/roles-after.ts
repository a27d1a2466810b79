import {apposition, endsNoun} from '../../data/patterns/name-patterns.js'
import {classifyWord} from '../words/lexicon.js'
import {WordClass} from '../../data/words/word-class.js'

/** How far behind a name is read, in UTF-16 code units. */
const reach = 90

const none: readonly string[] = []

/** “…, a spokesman for the company”, “…, the governor of Ohio”: what is said of a name that ends at `end`, as it is written. */
export function rolesAfter(text: string, end: number): readonly string[] {
  if (!text.startsWith(', ', end)) return none
  const described = apposition.exec(text.slice(end, end + reach))?.[1]
  if (described === undefined) return none
  const roles: string[] = []
  for (const word of described.split(/\s/)) {
    if (classifyWord(word) === WordClass.role) roles.push(word)
    else if (endsNoun.has(word)) break
  }
  return roles
}
