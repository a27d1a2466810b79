import {agencies, agencyServices} from '../../data/words/agencies.js'
import {lazily} from '../../memo/lazily.js'

/** Whether a name is that of a news or picture agency, or of one of its services: `AP`, `AFP PHOTO`, `Reuters Life!`. */
export function isAgency(name: string): boolean {
  const key = name.toLowerCase().replace(/^the /, '')
  if (agencies.has(key.replace(/[ /]/g, '-'))) return true
  if (!agencyWords().first.has(firstWord(key))) return false
  const words = key.match(/[\p{L}\d][\p{L}\d.'’&]{0,40}/gu) ?? []
  if (words.length > 5) return false
  let end = words.length
  while (end > 1 && agencyServices.has(words[end - 1] ?? '')) end--
  return agencies.has(words.slice(0, end).join('-'))
}

/** One word of the name of each agency: what has none of them names none. */
export const tellingAgencyWords = (): ReadonlySet<string> => agencyWords().telling

/** Whether a text has a word of an agency's name: without one it names none. */
export function hasAgencyWord(text: string): boolean {
  const {telling} = agencyWords()
  return wordsOf(text.toLowerCase()).some((word) => telling.has(word))
}

/** Whether all of a text may be the name of an agency, told by its first word and the words that it has. */
export function mayBeAgency(text: string): boolean {
  const word = firstWord(text.toLowerCase())
  return (word === 'the' || agencyWords().first.has(word)) && hasAgencyWord(text)
}

/** Whether a word in small letters may end the name of an agency or of its service. */
export const mayEndAgency = (word: string): boolean =>
  agencyServices.has(word) || agencyWords().last.has(word)

const firstWord = (name: string): string => /[a-z]+|\d+/.exec(name)?.[0] ?? ''
const wordsOf = (name: string): readonly string[] => name.match(/[a-z]+|\d+/g) ?? []

interface AgencyWords {
  /** One word of each name. */
  telling: ReadonlySet<string>
  /** The first and the last word of each name. */
  first: ReadonlySet<string>
  last: ReadonlySet<string>
}

const agencyWords = lazily(collectWords)

function collectWords(): AgencyWords {
  const telling = new Set<string>()
  // Most long names have the word of a short one: `Getty Images`, `Getty`.
  const names = [...agencies].map(wordsOf).sort((a, b) => a.length - b.length)
  for (const name of names) if (!name.some((word) => telling.has(word))) telling.add(tellingWord(name))
  return {
    telling,
    first: new Set(names.map(([word = '']) => word)),
    last: new Set(names.map((name) => name.at(-1) ?? ''))
  }
}

/** The longest word that is no common one, else the last. */
function tellingWord(name: readonly string[]): string {
  const rare = name.filter((word) => !agencyServices.has(word))
  return rare.reduce(
    (longest, word) => (word.length > longest.length ? word : longest),
    rare[0] ?? name.at(-1) ?? ''
  )
}
