import type {FoundName} from './found-name.js'
import {isFirstName} from './name-word.js'

/** “Ron and Sheila Baxter”: a first name that “and” joins to a full one has its surname. */
export function shareSurnames(text: string, found: readonly FoundName[]): FoundName[] {
  return found.map((name, index) => {
    const other = found[index + 1]
    const [first] = name.words
    if (other?.words.length !== 2 || name.words.length !== 1 || !first || !isFirstName(first)) return name
    const [otherFirst, surname] = other.words
    if (!surname || !isFirstName(otherFirst)) return name
    if (!/^ (?:and|&) $/.test(text.slice(name.end, other.start))) return name
    const gender = name.gender === 0 ? (first.gender ?? 0) : name.gender
    return {...name, words: [first, surname], gender, person: name.person + 2}
  })
}
