import {roleNounOf} from '../roles/role-words.js'
import type {FoundName} from './found-name.js'
import {isFirstName} from './name-word.js'

/**
 * “Selectman Oakley”: a word before a surname is no first name where the article tells that it is a title, as
 * “Selectman Ruth Oakley” does.
 */
export function withoutToldTitles(found: readonly FoundName[]): readonly FoundName[] {
  const titles = new Set<string>()
  const surnames = new Set<string>()
  for (const {roles, words, person} of found) {
    for (const role of roles) titles.add(role)
    if (words.length > 1 && person > 0) surnames.add(words.at(-1)?.text ?? '')
  }
  return found.map((name) => {
    const [title, surname] = name.words
    if (name.words.length !== 2 || !title || !surname || isFirstName(title)) return name
    if (!surnames.has(surname.text)) return name
    const role = roleNounOf(title.text)
    if (!titles.has(role)) return name
    return {
      ...name,
      start: name.end - surname.text.length,
      words: [surname],
      person: name.person + 2,
      roles: [role]
    }
  })
}
