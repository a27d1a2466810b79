import {genderOfFirstName} from './gender.js'
import {roleNounOf} from './role-words.js'
import type {FoundName} from './scan-names.js'

/**
 * “Selectman Oakley”, “DCI Whitmore”: a word before a surname is no first name where the article tells that it is a
 * title (“Selectman Ruth Oakley”), or where it is an abbreviation and somebody else’s first name is known.
 */
export function withoutToldTitles(found: readonly FoundName[]): FoundName[] {
  const titles = new Set(found.flatMap(({roles}) => roles))
  const firstNames = new Map<string, string>()
  for (const {words, person} of found) {
    const [first, last] = [words[0], words.at(-1)]
    if (first === undefined || last === undefined || words.length < 2 || person <= 0) continue
    if (!titles.has(roleNounOf(first)) && !abbreviation.test(first)) firstNames.set(last, first)
  }
  return found.map((name) => {
    const [title = '', surname = ''] = name.words
    if (name.words.length !== 2 || genderOfFirstName(title) !== undefined) return name
    const known = firstNames.get(surname)
    if (known === undefined) return name
    if (!titles.has(roleNounOf(title)) && !abbreviation.test(title)) return name
    return {
      ...name,
      start: name.end - surname.length,
      words: [surname],
      person: name.person + 2,
      roles: [roleNounOf(title)]
    }
  })
}

const abbreviation = /^\p{Lu}{2,5}$/u
