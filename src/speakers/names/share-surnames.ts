import {genderOfFirstName} from '../words/gender.js'
import type {FoundName} from './scan-names.js'

/** “Ron and Sheila Baxter”: a first name that “and” joins to a full one has its surname. */
export function shareSurnames(text: string, found: readonly FoundName[]): FoundName[] {
  return found.map((name, index) => {
    const other = found[index + 1]
    const [first = ''] = name.words
    if (other?.words.length !== 2 || name.words.length !== 1 || genderOfFirstName(first) === undefined)
      return name
    if (genderOfFirstName(other.words[0] ?? '') === undefined) return name
    if (!/^ (?:and|&) $/.test(text.slice(name.end, other.start))) return name
    const gender = name.gender === 0 ? (genderOfFirstName(first) ?? 0) : name.gender
    return {...name, words: [first, other.words[1] ?? ''], gender, person: name.person + 2}
  })
}
