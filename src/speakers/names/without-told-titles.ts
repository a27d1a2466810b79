import {genderOfFirstName} from '../words/gender.js'
import {roleNounOf} from '../roles/role-words.js'
import type {FoundName} from './scan-names.js'

/**
 * “Selectman Oakley”: a word before a surname is no first name where the article tells that it is a title, as
 * “Selectman Ruth Oakley” does.
 */
export function withoutToldTitles(found: readonly FoundName[]): FoundName[] {
  const titles = new Set<string>()
  const surnames = new Set<string>()
  for (const {roles, words, person} of found) {
    for (const role of roles) titles.add(role)
    if (words.length > 1 && person > 0) surnames.add(words.at(-1) ?? '')
  }
  return found.map((name) => {
    const [title = '', surname = ''] = name.words
    if (name.words.length !== 2 || !surnames.has(surname)) return name
    if (!titles.has(roleNounOf(title)) || genderOfFirstName(title) !== undefined) return name
    return {
      ...name,
      start: name.end - surname.length,
      words: [surname],
      person: name.person + 2,
      roles: [roleNounOf(title)]
    }
  })
}
